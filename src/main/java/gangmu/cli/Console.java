package gangmu.cli;

import gangmu.model.Diagnostic;
import gangmu.text.Han;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a command says what it has to say: results to one stream, diagnostics to the other. */
final class Console {
  private static final int BEFORE = 30;
  private static final int AROUND = 60;

  private final PrintWriter out;
  private final PrintWriter err;
  private final Messages messages;
  private boolean quiet;
  private boolean verbose;
  private boolean strict;
  private int errors;

  Console(PrintWriter out, PrintWriter err, Messages messages) {
    this.out = out;
    this.err = err;
    this.messages = messages;
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
      out.println(messages.text(key, arguments));
      out.flush();
    }
  }

  /** Says that the program has failed, through no fault of the input. */
  void failed(Throwable fault) {
    errors++;
    err.println("gangmu: " + oneLine(fault.toString()));
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
    err.println(oneLine(place + ": " + severity + ": " + text));
    excerpt(diagnostic.excerpt(), diagnostic.column());
    String hint = diagnostic.code() + ".hint";
    if (messages.has(hint)) {
      err.println("    " + messages.text(hint, diagnostic.arguments()));
    }
    err.flush();
  }

  private void excerpt(@Nullable String line, int column) {
    if (line == null || line.isBlank()) {
      return;
    }
    int from = Math.max(0, column - BEFORE);
    int to = Math.min(line.length(), from + AROUND);
    err.println("    " + oneLine(line.substring(Math.min(from, to), to)));
    if (column > 0 && column <= line.length()) {
      StringBuilder blanks = new StringBuilder();
      line.substring(from, column - 1)
          .chars()
          .forEach(c -> blanks.append(isWide((char) c) ? '\u3000' : ' '));
      err.println("    " + blanks + "^");
    }
  }

  private static boolean isWide(char c) {
    return Han.isHan(c) || Han.isFullWidthMark(c);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }

  int errors() {
    return errors;
  }
}
