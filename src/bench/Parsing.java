import gangmu.clean.CleanText;
import gangmu.clean.Cleaner;
import gangmu.content.IndicatorsReader;
import gangmu.model.SourceFacts;
import gangmu.model.SourceLine;
import gangmu.model.SourceRef;
import gangmu.parse.ReportParser;
import gangmu.parse.Settled;
import gangmu.source.SourceDocument;
import gangmu.source.SourceReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures how long parsing takes: outline, figures and tasks of many reports, and of one report
 * that is repeated.
 *
 * <pre>java -XX:ActiveProcessorCount=2 -cp target/gangmu.jar src/bench/Parsing.java REPORTS</pre>
 *
 * <p>REPORTS is a folder {@code <place>/<year>.md}. Reading and cleaning are not measured. Prints the
 * time of each of three rounds over all reports on all processors, and for 1, 2, 4, 8 and 16 times
 * the body of the longest report in one text the median time of five and the time a character.
 */
final class Parsing {
  private static final SourceRef SOURCE = new SourceRef("source.md", "0".repeat(64), "text", null);

  record Input(CleanText text, Settled settled, List<SourceLine> lines) {}

  public static void main(String[] args) throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(args[0]), 2)) {
      files = all.filter(path -> path.toString().endsWith(".md")).sorted().toList();
    }
    Cleaner cleaner = new Cleaner();
    List<Input> inputs = new ArrayList<>();
    for (Path file : files) {
      SourceDocument source = SourceReader.read(file).value();
      String year = file.getFileName().toString().substring(0, 4);
      Settled settled =
          new Settled(file.getParent().getFileName().toString(), Integer.valueOf(year));
      CleanText text = cleaner.clean(file.toString(), source.lines()).value();
      inputs.add(new Input(text, settled, source.lines()));
    }
    long characters = inputs.stream().mapToLong(input -> input.text().text().length()).sum();
    ReportParser parser = new ReportParser(IndicatorsReader.builtIn());
    for (int round = 1; round <= 3; round++) {
      long start = System.nanoTime();
      inputs.parallelStream().forEach(input -> parser.parse(input.text(), SOURCE, SourceFacts.NONE, input.settled()));
      System.out.printf(
          "round %d: %d reports, %,d characters, %.2f s%n",
          round, inputs.size(), characters, seconds(start));
    }
    Input longest =
        inputs.stream()
            .max((a, b) -> Integer.compare(a.text().text().length(), b.text().text().length()))
            .orElseThrow();
    for (int times = 1; times <= 16; times *= 2) {
      List<SourceLine> lines = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        lines.addAll(longest.lines());
      }
      CleanText text = cleaner.clean("repeated", lines).value();
      double median =
          IntStream.range(0, 5)
              .mapToDouble(
                  i -> {
                    long start = System.nanoTime();
                    parser.parse(text, SOURCE, SourceFacts.NONE, longest.settled());
                    return seconds(start);
                  })
              .sorted()
              .toArray()[2];
      System.out.printf(
          "%2dx: %,d characters, %.3f s, %.0f ns a character%n",
          times, text.text().length(), median, median * 1e9 / text.text().length());
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
