package gangmu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text of the pages exists in both languages, is used, and stands in no template. */
class PageTextsTest {
  private static final Pattern ASKED = Pattern.compile("#\\{([a-z.-]+)");
  private static final Pattern QUOTED = Pattern.compile("\"([a-z][a-z.-]*)\"");

  private static final Set<String> ENGLISH = Words.bundle(Locale.ENGLISH).keySet();

  @Test
  void saysTheSameThingsInBothLanguages() {
    ResourceBundle chinese = Words.bundle(Locale.SIMPLIFIED_CHINESE);
    assertThat(chinese.keySet()).isEqualTo(ENGLISH);
    assertThat(ENGLISH)
        .filteredOn(
            key ->
                !key.matches(
                    "bracket\\..*|compare\\.gap\\.number|list\\.separator"
                        + "|search\\.(quoted|value|within)"))
        .allSatisfy(
            key -> assertThat(chinese.getString(key)).as(key).containsPattern("\\p{IsHan}"));
  }

  @Test
  void hasATextForEveryKeyThatATemplateAsksFor() throws IOException {
    assertThat(ENGLISH).containsAll(keys("templates", ".html", ASKED));
  }

  @Test
  void hasNoTextThatNothingSays() throws IOException {
    Set<String> asked = keys("templates", ".html", ASKED);
    Set<String> named = keys("src/main/java/gangmu/site", ".java", QUOTED);
    for (String key : ENGLISH) {
      boolean said =
          asked.contains(key)
              || named.contains(key)
              || named.contains(key.substring(0, key.lastIndexOf('.') + 1));
      assertThat(said).as(key).isTrue();
    }
  }

  @Test
  void standInNoTemplate() throws IOException {
    for (Path template : files("templates", ".html")) {
      String bare = Files.readString(template).replaceAll("<title[^>]*>[^<]*</title>|>纲目</a>", "");
      assertThat(bare).as(template.toString()).doesNotContainPattern("\\p{IsHan}");
    }
  }

  private static Set<String> keys(String folder, String suffix, Pattern pattern)
      throws IOException {
    Set<String> keys = new TreeSet<>();
    for (Path file : files(folder, suffix)) {
      Matcher matcher = pattern.matcher(Files.readString(file));
      while (matcher.find()) {
        keys.add(matcher.group(1));
      }
    }
    return keys;
  }

  private static Iterable<Path> files(String folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
  }
}
