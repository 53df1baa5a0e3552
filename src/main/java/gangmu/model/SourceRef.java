package gangmu.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scrape that a report was read from.
 *
 * @param file its name beside the Markdown: {@code source.txt}
 * @param sha256 the digest of its bytes, in hexadecimal
 * @param format {@code text}, {@code html}, {@code pdf}, {@code word} or {@code markdown}
 * @param url where it was found, if the source says so
 * @param pageStarts for each of its pages the number of the first line that stands on it or behind
 *     it, in order; empty where the format has no pages
 */
public record SourceRef(
    String file, String sha256, String format, @Nullable String url, List<Integer> pageStarts) {
  public SourceRef {
    pageStarts = List.copyOf(pageStarts);
  }

  /** A scrape without pages. */
  public SourceRef(String file, String sha256, String format, @Nullable String url) {
    this(file, sha256, format, url, List.of());
  }

  /** Whether its format has pages. */
  public boolean paged() {
    return !pageStarts.isEmpty();
  }

  /** The page, from 1, of a line; 0 where there are no pages. */
  public int page(int line) {
    int page = 0;
    while (page < pageStarts.size() && pageStarts.get(page) <= line) {
      page++;
    }
    return page;
  }

  /** Where the lines stand as other programs count: in pages where there are any, else in lines. */
  public LineRange position(LineRange lines) {
    return paged() ? new LineRange(page(lines.from()), page(lines.to())) : lines;
  }
}
