package gangmu.cli;

import gangmu.model.Diagnostic;
import gangmu.text.Han;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a command says what it has to say: results to one stream, diagnostics to the other. */
final class Console {
  private static final int BEFORE = 30;
  private static final int AROUND = 60;

  private static final String BOLD = "\u001b[1m";
  private static final String RED = "\u001b[31m";
  private static final String YELLOW = "\u001b[33m";
  private static final String PLAIN = "\u001b[0m";

  private final PrintWriter out;
  private final PrintWriter err;
  private final Messages messages;
  private boolean quiet;
  private boolean verbose;
  private boolean strict;
  private final Terminal terminal;
  private final StringWriter problems = new StringWriter();
  private Progress progress;
  private int errors;
  private int warnings;

  Console(PrintWriter out, PrintWriter err, Messages messages, Terminal terminal) {
    this.out = out;
    this.err = err;
    this.messages = messages;
    this.terminal = terminal;
    this.progress = Progress.hidden(out);
  }

  /** The same, before anything was wrong. */
  Console again() {
    Console console = new Console(out, err, messages, terminal);
    console.quiet = quiet;
    console.verbose = verbose;
    return console;
  }

  /** A bar for a task whose name is that message; seen on a terminal only. */
  Progress progress(String key, long total) {
    progress =
        terminal.interactive() && !quiet
            ? Progress.on(out, messages.text(key), total)
            : noProgress();
    return progress;
  }

  Progress noProgress() {
    return Progress.hidden(out);
  }

  String text(String key) {
    return messages.text(key);
  }

  /** Whether results are to be left unsaid. */
  void quiet(boolean wanted) {
    quiet = wanted;
  }

  /** Whether the stack trace of a fault is to be shown. */
  void verbose(boolean wanted) {
    verbose = wanted;
  }

  /** Whether a doubt counts as an error. */
  void strict(boolean wanted) {
    strict = wanted;
  }

  /** Says a result. */
  void say(String key, String... arguments) {
    if (!quiet) {
      out.println(progress.cleared() + messages.text(key, arguments));
      out.flush();
    }
  }

  /** Says a result that only those want who want to know more. */
  void sayMore(String key, String... arguments) {
    if (verbose) {
      say(key, arguments);
    }
  }

  /** Says that the program has failed, through no fault of the input. */
  void failed(Throwable fault) {
    errors++;
    err.println("gangmu: " + oneLine(fault.toString()));
    trace(fault);
  }

  /** Shows where a fault arose, if the user wants to know. */
  void trace(Throwable fault) {
    if (verbose) {
      fault.printStackTrace(err);
    }
    err.flush();
  }

  /** Prints each as {@code file:line:column: error: message}, with the line, a caret and a hint. */
  void report(List<Diagnostic> diagnostics) {
    diagnostics.stream().sorted().forEach(this::report);
  }

  private void report(Diagnostic diagnostic) {
    boolean error = strict || diagnostic.isError();
    if (error) {
      errors++;
    } else {
      warnings++;
    }
    StringBuilder place = new StringBuilder(diagnostic.file());
    if (diagnostic.line() > 0) {
      place.append(':').append(diagnostic.line());
    }
    if (diagnostic.column() > 0) {
      place.append(':').append(diagnostic.column());
    }
    String severity = messages.text(error ? "error" : "warning");
    String text = messages.text(diagnostic.code(), diagnostic.arguments());
    line(place.toString(), error ? RED : YELLOW, severity, text);
    excerpt(diagnostic.excerpt(), diagnostic.column());
    String hint = diagnostic.code() + ".hint";
    if (messages.has(hint)) {
      below(messages.text(hint, diagnostic.arguments()));
    }
    err.flush();
  }

  private void line(String place, String colour, String severity, String text) {
    problems.append(oneLine(place + ": " + severity + ": " + text)).append('\n');
    err.println(
        progress.cleared()
            + (terminal.coloured()
                ? BOLD
                    + oneLine(place)
                    + ": "
                    + colour
                    + severity
                    + ":"
                    + PLAIN
                    + " "
                    + oneLine(text)
                : oneLine(place + ": " + severity + ": " + text)));
  }

  private void below(String text) {
    problems.append("    ").append(oneLine(text)).append('\n');
    err.println(progress.cleared() + "    " + oneLine(text));
  }

  private void excerpt(@Nullable String line, int column) {
    if (line == null || line.isBlank()) {
      return;
    }
    int from = Math.max(0, column - BEFORE);
    int to = Math.min(line.length(), from + AROUND);
    below(line.substring(Math.min(from, to), to));
    if (column > 0 && column <= line.length()) {
      StringBuilder blanks = new StringBuilder();
      line.substring(from, column - 1)
          .chars()
          .forEach(c -> blanks.append(Han.isChinese((char) c) ? '\u3000' : ' '));
      below(blanks + "^");
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }

  int errors() {
    return errors;
  }

  int warnings() {
    return warnings;
  }

  /** All that was reported, as it was printed. */
  String problems() {
    return problems.toString();
  }
}
