package gangmu.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import gangmu.site.SiteFile;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;

/** The script of the search, made of its small files. */
public final class SearchScript {
  /** Where the one script stands. */
  public static final String PATH = "assets/search.js";

  private static final String FOLDER = "assets/search/";

  /** In the order in which a query passes through them. */
  private static final List<String> FILES =
      List.of(
          "load.js",
          "tokens.js",
          "query.js",
          "coder.js",
          "texts.js",
          "tree.js",
          "match.js",
          "filter.js",
          "score.js",
          "search.js",
          "excerpt.js",
          "suggest.js",
          "words.js",
          "address.js",
          "options.js",
          "results.js",
          "tools.js",
          "live.js",
          "box.js",
          "target.js");

  private SearchScript() {}

  /**
   * Puts the files under {@code assets/search/} together into {@link #PATH}, without their
   * comments; all other files pass as they are. A file that the list does not know is left out.
   */
  public static List<SiteFile> join(List<SiteFile> assets) {
    ByteArrayOutputStream script = new ByteArrayOutputStream();
    for (String name : FILES) {
      assets.stream()
          .filter(asset -> asset.path().equals(FOLDER + name))
          .map(asset -> BareScript.of(new String(asset.bytes(), UTF_8)))
          .forEach(code -> script.writeBytes(code.getBytes(UTF_8)));
    }
    return Stream.concat(
            assets.stream().filter(asset -> !asset.path().startsWith(FOLDER)),
            Stream.of(new SiteFile(PATH, script.toByteArray())))
        .toList();
  }
}
