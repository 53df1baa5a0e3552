package gangmu.site;

import gangmu.model.Diagnostic;
import gangmu.model.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the pages load. The files of {@code assets/} go to the site as they are, but for those of
 * {@code assets/search/}: they become one {@code assets/search.js}, so that a page loads one
 * script.
 */
final class Assets {
  private static final String PARTS = "assets/search/";
  private static final String ORDER = PARTS + "order.txt";
  private static final String SCRIPT = "assets/search.js";

  private Assets() {}

  /**
   * The files. A part of the script that is listed and not there is the error {@code
   * template.missing}.
   */
  static Parsed<List<SiteFile>> of(Templates templates) {
    List<SiteFile> files = new ArrayList<>();
    for (SiteFile file : templates.assets()) {
      if (!file.path().startsWith(PARTS)) {
        files.add(file);
      }
    }
    String order = templates.text(ORDER);
    if (order == null) {
      return Parsed.of(files);
    }
    StringBuilder script = new StringBuilder();
    for (String part : order.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
      String text = templates.text(PARTS + part);
      if (text == null) {
        return Parsed.failed(Diagnostic.error(templates.nameOf(PARTS + part), "template.missing"));
      }
      script.append(text).append(text.endsWith("\n") ? "" : "\n");
    }
    files.add(new SiteFile(SCRIPT, script.toString().getBytes(StandardCharsets.UTF_8)));
    return Parsed.of(files);
  }
}
