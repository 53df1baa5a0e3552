package gangmu.parse;

import gangmu.clean.CleanText;
import gangmu.clean.Cleaner;
import gangmu.content.IndicatorsReader;
import gangmu.model.Parsed;
import gangmu.model.Report;
import gangmu.model.SourceFacts;
import gangmu.model.SourceLine;
import gangmu.model.SourceRef;
import gangmu.source.SourceDocument;
import gangmu.source.SourceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Places that do not exist, and a parser that knows them. */
public final class InventedPlaces {
  private static final Path YUNXI = Path.of("src/test/resources/gangmu/reports/yunxi-2031.txt");
  private static final SourceRef SOURCE = new SourceRef("source.txt", "0".repeat(64), "text", null);

  private InventedPlaces() {}

  static Divisions divisions() {
    return Divisions.of(
        Stream.of(
            "# code\tname\tshort\tlevel\taddress\tparent",
            "000000\t全国\t全国\tnational\tchina\t",
            "970000\t岚江省\t岚江\tprovince\tlanjiang\t",
            "970100\t云溪市\t云溪\tprefecture\tyunxi\t970000",
            "970102\t石桥区\t石桥\tcounty\tyunxi-shiqiao\t970100",
            "970200\t松原州市\t松原州\tprefecture\tsongyuanzhou\t970000",
            "970202\t石桥区\t石桥\tcounty\tsongyuanzhou-shiqiao\t970200",
            "970300\t青湾市\t青湾\tprefecture\tqingwan\t970000",
            "970322\t南屏县\t南屏\tcounty\tqingwan-nanping\t970300",
            "970323\t青湾县\t青湾\tcounty\tqingwan-qingwan\t970300",
            "979900\t示例市\t示例\tprefecture\tshili\t970000"));
  }

  /** The lines of the whole report of 云溪市. */
  public static List<String> yunxiLines() {
    try {
      return Files.readAllLines(YUNXI);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The report of 云溪市, which is whole. */
  public static Report yunxi() {
    return Objects.requireNonNull(parse(yunxiLines(), Settled.NOTHING).value());
  }

  /** Imports a report of an invented place. */
  public static Report imported(Path scrape) {
    SourceDocument source = Objects.requireNonNull(SourceReader.read(scrape).value());
    SourceRef reference = new SourceRef("source.txt", source.sha256(), "text", null);
    Parsed<Report> parsed =
        new Cleaner()
            .clean(source.file(), source.lines())
            .then(
                text ->
                    new ReportParser(divisions(), IndicatorsReader.builtIn())
                        .parse(text, reference, source.facts(), Settled.NOTHING));
    return Objects.requireNonNull(parsed.value(), parsed.diagnostics().toString());
  }

  static Parsed<Report> parse(List<String> lines, Settled settled) {
    CleanText text = clean(lines);
    return new ReportParser(divisions(), IndicatorsReader.builtIn())
        .parse(text, SOURCE, SourceFacts.NONE, settled);
  }

  static CleanText clean(List<String> lines) {
    return Objects.requireNonNull(
        new Cleaner().clean("report.txt", lines.stream().map(SourceLine::of).toList()).value());
  }
}
