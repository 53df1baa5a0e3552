package gangmu.cli;

import gangmu.content.SettingsReader;
import gangmu.model.Diagnostic;
import gangmu.model.Parsed;
import gangmu.publish.OccupiedFolderException;
import gangmu.publish.OutputFolder;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes a site of the Markdown. */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
  Path content = Path.of("content");

  @Option(names = "--output", paramLabel = "DIR", defaultValue = "site-output")
  Path output = Path.of("site-output");

  @Option(names = "--templates", paramLabel = "DIR", defaultValue = "templates")
  Path templates = Path.of("templates");

  @Nullable URI baseUrl;

  @Option(names = "--base-url", paramLabel = "URL")
  void baseUrl(String text) {
    baseUrl = SettingsReader.baseUrl(text);
    if (baseUrl == null) {
      throw new ParameterException(
          spec.commandLine(),
          MessageFormat.format(spec.resourceBundle().getString("base-url-wrong"), text));
    }
  }

  @Spec CommandSpec spec = CommandSpec.create();

  @Option(names = "--strict")
  void strict(boolean strict) {
    console.strict(strict);
  }

  private final Console console;

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    Parsed<SiteBuild> build = SiteBuild.of(content, templates, baseUrl);
    console.report(build.diagnostics());
    SiteBuild site = build.value();
    if (site == null || console.errors() > 0 || !write(site)) {
      return 1;
    }
    console.say(
        "build.done",
        output.resolve("index.html").toString(),
        String.valueOf(site.reports().size()),
        String.valueOf(site.pages()),
        String.valueOf(site.paragraphs()),
        String.valueOf(site.figures()),
        BigDecimal.valueOf((System.nanoTime() - start) / 10_000_000, 2).toString());
    return 0;
  }

  private boolean write(SiteBuild site) {
    try {
      OutputFolder.write(output, site.files());
      return true;
    } catch (OccupiedFolderException e) {
      console.report(List.of(Diagnostic.error(output.toString(), "build.occupied")));
    } catch (IOException e) {
      console.report(
          List.of(
              Diagnostic.error(
                  output.toString(), "build.not-written", String.valueOf(e.getMessage()))));
    }
    return false;
  }
}
