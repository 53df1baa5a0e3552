package gangmu.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import gangmu.site.SiteFile;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;

/** The scripts of the search, made of their small files. */
public final class SearchScript {
  /** Where the script of every page stands: the search itself and its box. */
  static final String PATH = "assets/search.js";

  /** Where the script of the pages stands that show results. */
  static final String RESULTS_PATH = "assets/results.js";

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
          "box.js",
          "target.js");

  private static final List<String> RESULTS = List.of("results.js", "tools.js", "live.js");

  private SearchScript() {}

  /**
   * Puts the files under {@code assets/search/} together into {@code assets/search.js} and {@code
   * assets/results.js}, without their comments; all other files pass as they are. A file that the
   * lists do not know is left out.
   */
  public static List<SiteFile> join(List<SiteFile> assets) {
    return Stream.concat(
            assets.stream().filter(asset -> !asset.path().startsWith(FOLDER)),
            Stream.of(joined(PATH, FILES, assets), joined(RESULTS_PATH, RESULTS, assets)))
        .toList();
  }

  private static SiteFile joined(String path, List<String> names, List<SiteFile> assets) {
    ByteArrayOutputStream script = new ByteArrayOutputStream();
    for (String name : names) {
      assets.stream()
          .filter(asset -> asset.path().equals(FOLDER + name))
          .map(asset -> BareScript.of(new String(asset.bytes(), UTF_8)))
          .forEach(code -> script.writeBytes(code.getBytes(UTF_8)));
    }
    return new SiteFile(path, script.toByteArray());
  }
}
