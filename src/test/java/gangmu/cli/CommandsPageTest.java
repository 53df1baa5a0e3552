package gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The page of the commands is made of the commands; {@code -Dgolden=overwrite} makes it anew. */
class CommandsPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/commands.md");

  @Test
  void saysWhatTheCommandsSayOfThemselves() throws IOException {
    StringBuilder page = new StringBuilder();
    page.append("# Commands\n\nThis page is made of what each command says with `--help`.\n");
    CommandLine gangmu = ReleaseFiles.commandLine();
    append(gangmu, page);
    gangmu.getSubcommands().values().forEach(command -> append(command, page));
    if ("overwrite".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).hasContent(page.toString());
  }

  private static void append(CommandLine command, StringBuilder page) {
    page.append("\n## ").append(command.getCommandSpec().qualifiedName()).append("\n\n");
    command
        .getUsageMessage(Help.Ansi.OFF)
        .lines()
        .forEach(line -> page.append(line.isBlank() ? "" : "    " + line).append('\n'));
  }
}
