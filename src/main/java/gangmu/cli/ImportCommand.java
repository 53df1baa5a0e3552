package gangmu.cli;

import gangmu.clean.Cleaner;
import gangmu.content.ContentFolder;
import gangmu.content.ContentFolder.Outcome;
import gangmu.content.IndicatorsReader;
import gangmu.model.Diagnostic;
import gangmu.model.Parsed;
import gangmu.model.Report;
import gangmu.model.SourceRef;
import gangmu.model.TrackedIndicator;
import gangmu.parse.Doubts;
import gangmu.parse.ReportParser;
import gangmu.parse.Settled;
import gangmu.source.SourceDocument;
import gangmu.source.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes Markdown of scrapes. */
@Command(name = "import", mixinStandardHelpOptions = true, versionProvider = Gangmu.Version.class)
final class ImportCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "SOURCE", descriptionKey = "source")
  List<Path> sources = List.of();

  @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
  Path content = Path.of("content");

  @Option(names = "--place", paramLabel = "NAME")
  @Nullable String place;

  private @Nullable Integer year;

  @Spec CommandSpec command = CommandSpec.create();

  @Option(names = "--year", paramLabel = "YYYY")
  void year(String text) {
    if (!text.matches("[1-9][0-9]{3}")) {
      throw WrongCall.of(command.commandLine(), "year-wrong", text);
    }
    year = Integer.valueOf(text);
  }

  @Option(names = "--force")
  boolean force;

  private final Console console;

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Parsed<List<TrackedIndicator>> indicators = IndicatorsReader.read(content);
    console.report(indicators.diagnostics());
    if (indicators.value() == null) {
      return 1;
    }
    Cleaner cleaner = new Cleaner();
    ReportParser parser = new ReportParser(indicators.value());
    Parsed<List<Path>> files = Scrapes.of(sources);
    console.report(files.diagnostics());
    List<Path> scrapes = Objects.requireNonNull(files.value());
    try (Progress progress =
        scrapes.size() > 1
            ? console.progress("stage.import", scrapes.size())
            : console.noProgress()) {
      InOrder.run(
          scrapes,
          path -> read(path, cleaner, parser),
          reading -> {
            take(reading);
            progress.step();
          },
          this::failed);
    }
    return console.errors() == 0 ? 0 : 1;
  }

  /** What became of a scrape. */
  private record Reading(Path path, @Nullable SourceDocument source, Parsed<Report> report) {}

  /** Reads, cleans and parses one scrape; what goes wrong ends the work on this one alone. */
  private Reading read(Path path, Cleaner cleaner, ReportParser parser) {
    Parsed<SourceDocument> source = SourceReader.read(path);
    return new Reading(
        path, source.value(), source.then(document -> parse(document, cleaner, parser)));
  }

  private void take(Reading reading) {
    SourceDocument source = reading.source();
    Report report = reading.report().value();
    List<Diagnostic> diagnostics = new ArrayList<>(reading.report().diagnostics());
    if (source != null && report != null) {
      // of what a person has corrected, only what is still in doubt
      Report standing = force ? report : new ContentFolder(content).standing(report);
      diagnostics.addAll(Doubts.of(source.file(), source.lines(), standing.figures()));
    }
    console.report(diagnostics);
    if (source != null && report != null) {
      write(reading.path(), source, report);
    }
  }

  private void failed(Path path, Throwable fault) {
    console.report(
        List.of(Diagnostic.error(path.toString(), "import.failed", String.valueOf(fault))));
    console.trace(fault);
  }

  private Parsed<Report> parse(SourceDocument source, Cleaner cleaner, ReportParser parser) {
    SourceRef reference =
        new SourceRef(
            "source." + source.format().extension(),
            source.sha256(),
            source.format().id(),
            source.facts().url(),
            source.pageStarts());
    return cleaner
        .clean(source.file(), source.lines())
        .then(clean -> parser.parse(clean, reference, source.facts(), new Settled(place, year)));
  }

  private void write(Path path, SourceDocument source, Report report) {
    ContentFolder folder = new ContentFolder(content);
    String target = folder.folder(report).toString();
    try {
      Outcome outcome = folder.write(report, source.bytes(), force);
      switch (outcome) {
        case WRITTEN, UNCHANGED -> said(outcome, report, target);
        case OTHER_SOURCE -> refuse(path, "import.other-source", target);
        case CHANGED_BY_HAND -> keep(path, folder, report, target);
      }
    } catch (IOException e) {
      refuse(path, "import.not-written", target, String.valueOf(e.getMessage()));
    }
  }

  /** What a person has corrected stays, and what would have changed is told. */
  private void keep(Path path, ContentFolder folder, Report report, String target) {
    console.report(List.of(Diagnostic.warning(path.toString(), "import.changed", target)));
    console.report(folder.corrections(report));
  }

  private void refuse(Path path, String code, String... arguments) {
    console.report(List.of(Diagnostic.error(path.toString(), code, arguments)));
  }

  private void said(Outcome outcome, Report report, String target) {
    console.say(
        outcome == Outcome.WRITTEN ? "import.written" : "import.unchanged",
        target,
        report.title(),
        String.valueOf(report.allSections().filter(section -> !section.title().isEmpty()).count()),
        String.valueOf(report.paragraphs().count()),
        String.valueOf(report.figures().size()),
        String.valueOf(report.tasks().size()));
  }
}
