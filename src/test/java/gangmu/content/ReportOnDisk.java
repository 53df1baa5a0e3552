package gangmu.content;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.content.ContentFolder.Outcome;
import gangmu.model.Diagnostic;
import gangmu.model.Parsed;
import gangmu.model.Report;
import gangmu.parse.InventedPlaces;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A report as it was written, for a test to change by hand. */
abstract class ReportOnDisk {
  static final byte[] SCRAPE = "scrape".getBytes(StandardCharsets.UTF_8);
  static final Report REPORT = InventedPlaces.yunxi();

  @TempDir Path root;

  ContentFolder content() {
    return new ContentFolder(root);
  }

  Path folder() {
    return content().folder(REPORT);
  }

  @BeforeEach
  void write() throws IOException {
    assertThat(content().write(REPORT, SCRAPE, false)).isEqualTo(Outcome.WRITTEN);
  }

  void edit(String file, String from, String to) throws IOException {
    Path path = folder().resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  Report read() {
    Parsed<Report> read = ReportReader.read(folder());
    assertThat(read.diagnostics()).isEmpty();
    return Objects.requireNonNull(read.value());
  }

  Diagnostic complaint() {
    assertThat(ReportReader.read(folder()).diagnostics()).hasSize(1);
    return ReportReader.read(folder()).diagnostics().get(0);
  }

  static String textOf(Report report, String paragraph) {
    return report
        .paragraphs()
        .filter(p -> p.id().equals(paragraph))
        .findFirst()
        .orElseThrow()
        .text();
  }
}
