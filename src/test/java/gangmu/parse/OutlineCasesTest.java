package gangmu.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.clean.CleanLine;
import gangmu.model.Part;
import gangmu.model.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small outlines, one construct each, with what is to be read beside the text: {@code README.txt}
 * beside them tells how they are written. {@code -Dgolden=overwrite} writes what is read instead.
 */
class OutlineCasesTest {
  private static final Path FILE = Path.of("src/test/resources/gangmu/parse/outline/cases.txt");
  private static final int YEAR = 2031;

  record Case(String name, List<String> text, List<String> outline) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> cases() throws IOException {
    return Arrays.stream(Files.readString(FILE).split("(?m)^## ", -1))
        .filter(block -> !block.isBlank())
        .map(block -> read(block.strip().lines().toList()))
        .toList();
  }

  private static Case read(List<String> lines) {
    List<String> text = new ArrayList<>();
    List<String> outline = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      (line.startsWith("= ") ? outline : text).add(line);
    }
    return new Case(lines.get(0), text, outline);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void readsTheOutline(Case given) throws IOException {
    List<String> outline = outline(given.text());
    if ("overwrite".equals(System.getProperty("golden"))) {
      overwrite();
    } else {
      assertThat(outline).isEqualTo(given.outline());
    }
  }

  private static void overwrite() throws IOException {
    StringBuilder file = new StringBuilder();
    for (Case given : cases()) {
      file.append("## ").append(given.name()).append('\n');
      given.text().forEach(line -> file.append(line).append('\n'));
      outline(given.text()).forEach(line -> file.append(line).append('\n'));
      file.append('\n');
    }
    Files.writeString(FILE, file.toString().strip() + "\n");
  }

  private static List<String> outline(List<String> text) {
    List<CleanLine> lines = GluedHeadings.part(InventedPlaces.clean(text).lines());
    Frame frame = new Frame(0, 0, lines.size(), lines.size());
    return Outline.of(lines, frame, YEAR).sections().stream()
        .flatMap(section -> rows(section, null))
        .toList();
  }

  private static Stream<String> rows(Section section, @Nullable Part inherited) {
    Part part = section.part() == null ? inherited : section.part();
    String row =
        String.join(
            " | ",
            "= " + "  ".repeat(section.level() - 1) + (part == null ? "-" : part.id()),
            section.number().isEmpty() ? "-" : section.number(),
            section.title().isEmpty() ? "-" : section.title() + (section.runIn() ? " …" : ""),
            String.valueOf(section.paragraphs().size()));
    return Stream.concat(
        Stream.of(row), section.sections().stream().flatMap(child -> rows(child, part)));
  }
}
