package gangmu.cli;

import gangmu.model.Diagnostic;
import gangmu.publish.OccupiedFolderException;
import gangmu.publish.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a site of the Markdown. */
@Command(name = "build", mixinStandardHelpOptions = true, versionProvider = Gangmu.Version.class)
final class BuildCommand implements Callable<Integer> {
  @Mixin SiteOptions site = new SiteOptions();

  @Option(names = "--output", paramLabel = "DIR", defaultValue = "site-output")
  Path output = Path.of("site-output");

  private final Console console;

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Stages stages = new Stages(console);
    SiteBuild made = site.build(console, stages);
    if (made == null || !stages.run("stage.write", -1, () -> write(made))) {
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
        made.size(),
        stages.total());
    console.sayMore("build.stages", stages.each());
    return 0;
  }

  private boolean write(SiteBuild made) {
    @Nullable Diagnostic failure = null;
    try {
      OutputFolder.write(output, made.files());
    } catch (OccupiedFolderException e) {
      failure = Diagnostic.error(output.toString(), "build.occupied");
    } catch (IOException e) {
      failure =
          Diagnostic.error(output.toString(), "build.not-written", String.valueOf(e.getMessage()));
    }
    if (failure != null) {
      console.report(List.of(failure));
    }
    return failure == null;
  }
}
