package gangmu.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scrape says of itself beside its text. Hints, not truths: the text has the first word.
 *
 * @param title as the front matter or the page's head names it
 * @param url where it was found
 * @param place as the front matter names it
 * @param year as the front matter names it
 * @param path the file's name without its ending, then the folders above it, the nearest first; at
 *     most three names
 */
public record SourceFacts(
    @Nullable String title,
    @Nullable String url,
    @Nullable String place,
    @Nullable Integer year,
    List<String> path) {
  public static final SourceFacts NONE = new SourceFacts(null, null, null, null, List.of());

  public SourceFacts {
    path = List.copyOf(path);
  }

  /** The same facts with the names of a path. */
  public SourceFacts at(List<String> names) {
    return new SourceFacts(title, url, place, year, names);
  }
}
