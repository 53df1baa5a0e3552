package gangmu.content;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Parsed;
import gangmu.model.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 1 for reports of any shape: what is read is what was written. */
class RoundTripPropertyTest {

  @Property(tries = 1000)
  void readingWhatWasWrittenGivesTheSameReport(@ForAll("reports") Report report)
      throws IOException {
    Path root = Files.createTempDirectory("gangmu");
    try {
      ContentFolder content = new ContentFolder(root);
      content.write(report, new byte[0], false);
      Parsed<Report> read = ReportReader.read(content.folder(report));
      assertThat(read.diagnostics()).isEmpty();
      assertThat(read.value()).isEqualTo(report);
    } finally {
      delete(root);
    }
  }

  @Provide
  Arbitrary<Report> reports() {
    return Arbitraries.longs().map(GeneratedReports::of);
  }

  private static void delete(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      paths
          .sorted(Comparator.reverseOrder())
          .forEach(
              path -> {
                try {
                  Files.delete(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
