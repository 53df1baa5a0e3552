package gangmu.cli;

import gangmu.preview.Folders;
import gangmu.preview.Preview;
import gangmu.preview.PreviewServer;
import gangmu.site.BrokenPageException;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the site in the browser while its content is worked on. */
@Command(name = "serve", mixinStandardHelpOptions = true, versionProvider = Gangmu.Version.class)
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65535;

  @Mixin SiteOptions site = new SiteOptions();

  @Option(names = "--port", paramLabel = "N", defaultValue = "8000")
  int port = 8000;

  @Option(names = "--open")
  boolean open;

  private final Console console;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > LAST_PORT) {
      throw WrongCall.of(site.command.commandLine(), "port-wrong", String.valueOf(port));
    }
    Folders folders = new Folders(List.of(site.content, site.templates()));
    Preview preview = new Preview();
    build(preview);
    try (PreviewServer server = PreviewServer.start(preview, port)) {
      if (port != 0 && server.port() != port) {
        console.say("serve.port-taken", String.valueOf(port));
      }
      console.say("serve.at", server.address().toString());
      if (open) {
        browse(server.address());
      }
      while (true) {
        folders.awaitChange();
        build(preview);
      }
    } catch (InterruptedException e) {
      return 0;
    }
  }

  private void build(Preview preview) {
    Console one = console.again();
    Stages stages = new Stages(one);
    @Nullable SiteBuild made = site.build(one, stages);
    if (made == null) {
      preview.complain(one.problems());
    } else {
      show(preview, made, one);
      console.say("serve.built", stages.total());
    }
  }

  private static void show(Preview preview, SiteBuild made, Console console) {
    try {
      preview.show(made.files());
    } catch (BrokenPageException e) {
      console.report(List.of(e.diagnostic()));
      preview.complain(console.problems());
    }
  }

  private void browse(URI address) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    List<String> opener =
        system.contains("mac")
            ? List.of("open", address.toString())
            : system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address.toString())
                : List.of("xdg-open", address.toString());
    try {
      new ProcessBuilder(opener)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      console.say("serve.no-browser");
    }
  }
}
