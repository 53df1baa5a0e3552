package gangmu.cli;

import gangmu.check.ContentCheck;
import gangmu.check.LinkCheck;
import gangmu.model.Diagnostic;
import gangmu.publish.OccupiedFolderException;
import gangmu.publish.OutputFolder;
import gangmu.site.SiteFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks content and site over, and writes nothing. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Gangmu.Version.class)
final class CheckCommand implements Callable<Integer> {
  @Mixin SiteOptions site = new SiteOptions();

  @Option(names = "--output", paramLabel = "DIR", descriptionKey = "check-output")
  @Nullable Path output;

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
    console.report(
        ContentCheck.of(site.content, made.settings(), made.indicators(), made.reports()));
    @Nullable List<SiteFile> files = output == null ? made.files() : written(output, made.files());
    if (files == null) {
      return 1;
    }
    String root = output == null ? "" : output.resolve("x").toString().replaceFirst("x$", "");
    LinkCheck.Result links = stages.run("stage.links", -1, () -> LinkCheck.of(root, files));
    console.report(links.diagnostics());
    console.say(
        "check.done",
        String.valueOf(made.reports().size()),
        String.valueOf(files.stream().filter(file -> file.path().endsWith(".html")).count()),
        String.valueOf(links.links()),
        String.valueOf(console.errors()),
        String.valueOf(console.warnings()),
        stages.total());
    return console.errors() == 0 ? 0 : 1;
  }

  /** The site that stands in a folder; says whether it is the one that would be built now. */
  private @Nullable List<SiteFile> written(Path folder, List<SiteFile> made) {
    List<SiteFile> files;
    try {
      files = OutputFolder.read(folder);
    } catch (OccupiedFolderException e) {
      console.report(
          List.of(Diagnostic.error(folder.toString(), "check.no-site", folder.toString())));
      return null;
    } catch (IOException e) {
      console.report(List.of(Diagnostic.error(folder.toString(), "source.unreadable")));
      return null;
    }
    List<String> differ = differences(byPath(made), byPath(files));
    if (!differ.isEmpty()) {
      console.report(
          List.of(
              Diagnostic.warning(
                  folder.toString(), "check.stale", String.valueOf(differ.size()), differ.get(0))));
    }
    return files;
  }

  private static Map<String, SiteFile> byPath(List<SiteFile> files) {
    return files.stream().collect(Collectors.toMap(SiteFile::path, Function.identity()));
  }

  private static List<String> differences(Map<String, SiteFile> one, Map<String, SiteFile> other) {
    TreeSet<String> paths = new TreeSet<>(one.keySet());
    paths.addAll(other.keySet());
    paths.removeIf(
        path ->
            one.containsKey(path)
                && other.containsKey(path)
                && Arrays.equals(
                    Objects.requireNonNull(one.get(path)).bytes(),
                    Objects.requireNonNull(other.get(path)).bytes()));
    return List.copyOf(paths);
  }
}
