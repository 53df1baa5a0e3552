package gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
  private static final Pattern CODE =
      Pattern.compile(
          "\"((?:source|clean|parse|check|content|import|init|build|publish|serve|stage|settings|site|template)\\.(?!html|txt|yml)[a-z-]+)\"");

  @ParameterizedTest
  @ValueSource(strings = {"messages", "help"})
  void saysEverythingInChineseThatItSaysInEnglish(String name) {
    Set<String> english = Messages.bundle(name, Locale.ROOT).keySet();
    ResourceBundle chinese = Messages.bundle(name, Locale.SIMPLIFIED_CHINESE);
    assertThat(chinese.keySet()).containsAll(english);
    assertThat(english)
        .filteredOn(key -> !key.equals("lang"))
        .allSatisfy(
            key -> assertThat(chinese.getString(key)).as(key).containsPattern("\\p{IsHan}"));
  }

  @Test
  void hasAMessageForEveryCodeThatTheProgramNames() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher matcher = CODE.matcher(Files.readString(source));
        while (matcher.find()) {
          codes.add(matcher.group(1));
        }
      }
    }
    assertThat(codes).hasSizeGreaterThan(30);
    assertThat(Messages.bundle("messages", Locale.ROOT).keySet()).containsAll(codes);
  }

  @Test
  void hasNoMessageThatNothingSays() throws IOException {
    List<String> program = new ArrayList<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        program.add(Files.readString(source));
      }
    }
    for (String key : Messages.bundle("messages", Locale.ROOT).keySet()) {
      String code = key.replaceFirst("\\.hint$", "");
      assertThat(program).as(key).anyMatch(text -> text.contains('"' + code + '"'));
    }
  }
}
