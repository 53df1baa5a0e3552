package gangmu.cli;

import gangmu.model.Diagnostic;
import gangmu.publish.OccupiedFolderException;
import gangmu.publish.OutputFolder;
import gangmu.site.SiteFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a site of the Markdown. */
@Command(name = "build", mixinStandardHelpOptions = true, versionProvider = Gangmu.Version.class)
final class BuildCommand implements Callable<Integer> {
  @Mixin SiteOptions site = new SiteOptions();

  @Option(names = "--output", paramLabel = "DIR", defaultValue = "site-output")
  Path output = Path.of("site-output");

  private static final long MEGABYTE = 1_000_000;

  private final Console console;

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Stages stages = new Stages(console);
    SiteBuild made = site.build(console, stages);
    if (made == null) {
      return 1;
    }
    long bytes =
        stages.run("stage.write", made.files().size(), () -> write(made.filesWithSteps(stages)));
    if (bytes < 0) {
      return 1;
    }
    console.say(
        "build.done",
        output.resolve("index.html").toString(),
        String.valueOf(made.reports().size()),
        String.valueOf(made.pages()),
        String.valueOf(made.paragraphs()),
        String.valueOf(made.figures()),
        String.valueOf(console.warnings()),
        size(bytes),
        stages.total());
    console.sayMore("build.stages", stages.each());
    return 0;
  }

  private static String size(long bytes) {
    return bytes < MEGABYTE ? (bytes + 999) / 1000 + " KB" : bytes / MEGABYTE + " MB";
  }

  /** The size of the site in bytes; -1 where it could not be written. */
  private long write(List<SiteFile> files) {
    Diagnostic failure;
    try {
      return OutputFolder.write(output, files);
    } catch (OccupiedFolderException e) {
      failure = Diagnostic.error(output.toString(), "build.occupied");
    } catch (IOException e) {
      failure =
          Diagnostic.error(output.toString(), "build.not-written", String.valueOf(e.getMessage()));
    }
    console.report(List.of(failure));
    return -1;
  }
}
