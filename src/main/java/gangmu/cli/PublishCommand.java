package gangmu.cli;

import gangmu.model.Parsed;
import gangmu.publish.Publication;
import gangmu.publish.SitePublisher;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a site and puts it on a branch of a git repository. */
@Command(name = "publish", mixinStandardHelpOptions = true, versionProvider = Gangmu.Version.class)
final class PublishCommand implements Callable<Integer> {
  @Mixin SiteOptions site = new SiteOptions();

  @Option(names = "--remote", paramLabel = "REMOTE", defaultValue = "origin")
  String remote = "origin";

  @Option(names = "--branch", paramLabel = "BRANCH", defaultValue = "gh-pages")
  String branch = "gh-pages";

  @Option(names = {"-n", "--dry-run"})
  boolean dryRun;

  private final Console console;

  PublishCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Stages stages = new Stages(console);
    SiteBuild made = site.build(console, stages);
    if (made == null) {
      return 1;
    }
    Parsed<Publication> published =
        stages.run(
            "stage.publish",
            -1,
            () -> SitePublisher.publish(made.files(), remote, branch, Path.of(""), dryRun));
    console.report(published.diagnostics());
    @Nullable Publication publication = published.value();
    if (publication == null) {
      return 1;
    }
    tell(publication);
    return 0;
  }

  private void tell(Publication publication) {
    if (dryRun) {
      publication.added().forEach(path -> console.say("publish.added", path));
      publication.changed().forEach(path -> console.say("publish.changed", path));
      publication.removed().forEach(path -> console.say("publish.removed", path));
      publication.kept().forEach(path -> console.say("publish.kept", path));
    }
    String key =
        publication.changesNothing()
            ? "publish.unchanged"
            : dryRun ? "publish.would" : "publish.done";
    console.say(
        key,
        publication.remote(),
        publication.branch(),
        String.valueOf(publication.added().size()),
        String.valueOf(publication.changed().size()),
        String.valueOf(publication.removed().size()),
        publication.commit());
  }
}
