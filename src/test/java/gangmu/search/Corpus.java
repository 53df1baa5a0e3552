package gangmu.search;

import gangmu.model.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Real reports in a folder beside the project, where there is one: a folder a place, a file a year.
 */
final class Corpus {
  static final Path FOLDER = Path.of("../shared/corpus");

  private static final List<Part> PARTS = List.of(Part.values());

  private Corpus() {}

  static boolean isThere() {
    return Files.isDirectory(FOLDER);
  }

  /** The paragraphs of every so many reports. */
  static List<SearchParagraph> paragraphs(int step) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(FOLDER, 2)) {
      files = all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    List<SearchParagraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < files.size(); i += step) {
      paragraphs.addAll(report(files.get(i), i));
    }
    return paragraphs;
  }

  private static List<SearchParagraph> report(Path file, int number) throws IOException {
    String place = FOLDER.relativize(file).getName(0).toString();
    int year = Integer.parseInt(file.getFileName().toString().substring(0, 4));
    List<SearchParagraph> paragraphs = new ArrayList<>();
    String heading = "";
    for (String line : Files.readAllLines(file)) {
      String text = line.replace("*", "").strip();
      if (line.startsWith("**") && line.endsWith("**")) {
        heading = text;
      } else if (!text.isEmpty() && !text.startsWith("---") && !text.startsWith("title:")) {
        paragraphs.add(
            new SearchParagraph(
                "r%d/%d/index.html#p%d".formatted(number, year, paragraphs.size() + 1),
                year + "年" + place + "政府工作报告",
                heading,
                place,
                year,
                PARTS.get(Math.min(4, paragraphs.size() / 30)),
                text));
      }
    }
    return paragraphs;
  }
}
