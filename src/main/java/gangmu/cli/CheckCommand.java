package gangmu.cli;

import gangmu.check.ContentCheck;
import gangmu.check.LinkCheck;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks content and site over, and writes nothing. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Gangmu.Version.class)
final class CheckCommand implements Callable<Integer> {
  @Mixin SiteOptions site = new SiteOptions();

  private final Console console;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Stages stages = new Stages(console);
    @Nullable SiteBuild made = site.build(console, stages);
    if (made == null) {
      return 1;
    }
    console.report(ContentCheck.of(site.content, made.reports()));
    LinkCheck.Result links = stages.run("stage.links", -1, () -> LinkCheck.of(made.files()));
    console.report(links.diagnostics());
    console.say(
        "check.done",
        String.valueOf(made.reports().size()),
        String.valueOf(made.pages()),
        String.valueOf(links.links()),
        String.valueOf(console.errors()),
        String.valueOf(console.warnings()),
        stages.total());
    return console.errors() == 0 ? 0 : 1;
  }
}
