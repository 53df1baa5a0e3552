package gangmu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that tell of the program lead to each other. */
class DocumentationTest {
  private static final Path PAGES = Path.of("src/site/markdown");
  private static final Pattern LINK = Pattern.compile("]\\(([^()\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+)$");

  static List<Path> pages() throws IOException {
    List<Path> pages =
        new ArrayList<>(List.of(Path.of("README.md"), Path.of(".github/CONTRIBUTING.md")));
    try (Stream<Path> below = Files.walk(PAGES)) {
      below.filter(path -> path.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasNoLinkThatLeadsNowhere(Path page) throws IOException {
    for (String link : links(page)) {
      String[] parts = link.split("#", 2);
      Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
      assertThat(target).as(page + ": " + link).exists();
      if (parts.length == 2) {
        assertThat(anchors(target)).as(page + ": " + link).contains(parts[1]);
      }
    }
  }

  @Test
  void isFoundFromTheReadme() throws IOException {
    Set<Path> found = new TreeSet<>(Set.of(Path.of("README.md")));
    List<Path> next = new ArrayList<>(found);
    while (!next.isEmpty()) {
      Path page = next.remove(0);
      for (String link : links(page)) {
        Path target = page.resolveSibling(link.replaceFirst("#.*", "")).normalize();
        if (target.toString().endsWith(".md") && found.add(target)) {
          next.add(target);
        }
      }
    }
    assertThat(found).containsAll(pages());
  }

  private static List<String> links(Path page) throws IOException {
    return LINK.matcher(Files.readString(page))
        .results()
        .map(link -> link.group(1))
        .filter(link -> !link.matches("[a-z]+:.*"))
        .toList();
  }

  /** The ids that a forge gives headings. */
  private static Set<String> anchors(Path page) throws IOException {
    return HEADING
        .matcher(Files.readString(page))
        .results()
        .map((MatchResult heading) -> heading.group(1).toLowerCase(java.util.Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }
}
