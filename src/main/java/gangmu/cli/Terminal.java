package gangmu.cli;

import java.io.Console;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * What can be shown where the program speaks.
 *
 * @param interactive whether results go to a terminal, so that progress can be shown there
 * @param coloured whether diagnostics go to a terminal that shows colours, and nobody minds
 */
record Terminal(boolean interactive, boolean coloured) {
  /** A file or another program. */
  static final Terminal NONE = new Terminal(false, false);

  private static final Path ERROR_STREAM = Path.of("/proc/self/fd/2");

  /** The terminal of this process; {@code NO_COLOR} and the like are heeded. */
  static Terminal ofProcess() {
    boolean interactive = isTerminal(System.console()) && !"dumb".equals(System.getenv("TERM"));
    return new Terminal(interactive, interactive && Ansi.AUTO.enabled() && errorsGoToTerminal());
  }

  /** From Java 22 on there is a console even where there is no terminal. */
  private static boolean isTerminal(@Nullable Console console) {
    if (console == null || Runtime.version().feature() < 22) {
      return console != null;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }

  private static boolean errorsGoToTerminal() {
    try {
      return Files.readSymbolicLink(ERROR_STREAM).startsWith("/dev");
    } catch (IOException | UnsupportedOperationException e) {
      // no Linux: where results go to a terminal, so do errors, most likely
      return true;
    }
  }
}
