package gangmu.model;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong or doubtful in the input, as a value: stages return diagnostics, they do not
 * print or throw them.
 *
 * @param code the key of the message in every language of the command line, such as {@code
 *     source.empty}
 * @param arguments what the message names
 * @param file the file as the user named it
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1; 0 where the whole line is meant
 * @param excerpt the line of the file, to be shown below the message
 */
public record Diagnostic(
    Severity severity,
    String code,
    List<String> arguments,
    String file,
    int line,
    int column,
    @Nullable String excerpt)
    implements Comparable<Diagnostic> {
  public Diagnostic {
    arguments = List.copyOf(arguments);
  }

  /** Whether work on the file went on. */
  public enum Severity {
    ERROR,
    WARNING
  }

  /** An error about a whole file or folder. */
  public static Diagnostic error(String file, String code, String... arguments) {
    return new Diagnostic(Severity.ERROR, code, List.of(arguments), file, 0, 0, null);
  }

  /** An error at a place of a file. */
  public static Diagnostic error(
      String file,
      int line,
      int column,
      @Nullable String excerpt,
      String code,
      String... arguments) {
    return new Diagnostic(Severity.ERROR, code, List.of(arguments), file, line, column, excerpt);
  }

  /** A doubt about a whole file or folder. */
  public static Diagnostic warning(String file, String code, String... arguments) {
    return new Diagnostic(Severity.WARNING, code, List.of(arguments), file, 0, 0, null);
  }

  /** A doubt at a place of a file. */
  public static Diagnostic warning(
      String file,
      int line,
      int column,
      @Nullable String excerpt,
      String code,
      String... arguments) {
    return new Diagnostic(Severity.WARNING, code, List.of(arguments), file, line, column, excerpt);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** By file, line and column. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::file)
          .thenComparingInt(Diagnostic::line)
          .thenComparingInt(Diagnostic::column)
          .thenComparing(Diagnostic::code);
}
