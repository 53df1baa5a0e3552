package gangmu.cli;

import gangmu.site.BrokenPageException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/** The entry point. */
public final class Main {
  private static final int FAILED = 1;

  private Main() {}

  public static void main(String[] args) {
    int status =
        run(
            args,
            writer(System.out),
            writer(System.err),
            Locale.getDefault(),
            Terminal.ofProcess());
    // Maven runs the build in its own process, which goes on where nothing failed.
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Runs a command that speaks to no terminal. */
  static int run(String[] args, PrintWriter out, PrintWriter err, Locale locale) {
    return run(args, out, err, locale, Terminal.NONE);
  }

  /**
   * Runs a command.
   *
   * @param locale whose language messages are in
   * @return the exit status: 0 done, 1 something is wrong with the input, 2 the call is wrong
   */
  static int run(
      String[] args, PrintWriter out, PrintWriter err, Locale locale, Terminal terminal) {
    Locale language = Language.of(List.of(args), locale);
    Console console = new Console(out, err, new Messages(language), terminal);
    CommandLine commandLine = new CommandLine(new Gangmu(console), new Commands(console));
    commandLine.setResourceBundle(Messages.bundle("help", language));
    commandLine.setOut(out).setErr(err);
    commandLine.setExecutionExceptionHandler(
        (exception, command, result) -> {
          if (exception instanceof BrokenPageException broken) {
            console.report(List.of(broken.diagnostic()));
          } else {
            console.failed(exception);
          }
          return FAILED;
        });
    commandLine.setParameterExceptionHandler(new WrongCall());
    try {
      return commandLine.execute(args);
    } catch (StackOverflowError | OutOfMemoryError | ExceptionInInitializerError e) {
      console.failed(e);
      return FAILED;
    }
  }

  /** Chinese text needs a charset that has it, whatever a bare POSIX locale says. */
  private static PrintWriter writer(PrintStream stream) {
    Charset native_ = Charset.forName(System.getProperty("native.encoding", "UTF-8"));
    boolean hasHan = native_.canEncode() && native_.newEncoder().canEncode('纲');
    return new PrintWriter(stream, true, hasHan ? native_ : StandardCharsets.UTF_8);
  }
}
