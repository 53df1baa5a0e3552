package gangmu.cli;

import gangmu.content.SettingsReader;
import gangmu.model.Diagnostic;
import gangmu.model.Parsed;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command takes that makes a site. */
final class SiteOptions {
  @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
  Path content = Path.of("content");

  /** Null where none is named. */
  @Option(names = "--templates", paramLabel = "DIR")
  private @Nullable Path named;

  @Option(names = "--strict")
  boolean strict;

  private @Nullable URI baseUrl;

  @Spec(Spec.Target.MIXEE)
  CommandSpec command = CommandSpec.create();

  @Option(names = "--base-url", paramLabel = "URL")
  void baseUrl(String text) {
    baseUrl = SettingsReader.baseUrl(text);
    if (baseUrl == null) {
      throw WrongCall.of(command.commandLine(), "base-url-wrong", text);
    }
  }

  /** The folder of the templates, which need not be there. */
  Path templates() {
    return named == null ? Path.of("templates") : named;
  }

  /** Makes the site and says what is wrong; null where there is an error. */
  @Nullable SiteBuild build(Console console, Stages stages) {
    console.strict(strict);
    if (named != null && !Files.isDirectory(named)) {
      console.report(List.of(Diagnostic.error(named.toString(), "template.no-folder")));
      return null;
    }
    Parsed<SiteBuild> build = SiteBuild.of(content, templates(), baseUrl, stages);
    console.report(build.diagnostics());
    return console.errors() > 0 ? null : build.value();
  }
}
