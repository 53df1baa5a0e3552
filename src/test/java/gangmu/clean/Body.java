package gangmu.clean;

import gangmu.source.SourceDocument;
import gangmu.source.SourceReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The text of a report as tests compare it. */
public final class Body {
  private Body() {}

  /** Headings and paragraphs of a cleaned scrape, from the salutation on. */
  public static List<String> of(Path scrape) {
    SourceDocument source = Objects.requireNonNull(SourceReader.read(scrape).value());
    List<String> lines =
        Objects.requireNonNull(new Cleaner().clean(source.file(), source.lines()).value())
            .lines()
            .stream()
            .map(CleanLine::text)
            .toList();
    int start =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).startsWith("各位代表"))
            .findFirst()
            .orElse(0);
    return lines.subList(start, lines.size());
  }
}
