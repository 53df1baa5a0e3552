package gangmu.content;

import gangmu.model.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** GFM tables with a head of known columns. */
final class Table {
  private Table() {}

  static String write(List<String> columns, List<List<String>> rows) {
    StringBuilder table = new StringBuilder();
    table.append(row(columns)).append(row(columns.stream().map(column -> "---").toList()));
    rows.forEach(row -> table.append(row(row.stream().map(Escapes::inline).toList())));
    return table.toString();
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /**
   * Reads each row that has all its cells and nothing wrong in them; notes the others. The columns
   * are those of the table's own head, in any order; where it lacks one, no row can be read.
   *
   * @param columns that it must have
   * @param read makes a value of a row
   */
  static <T> List<T> read(
      String file,
      Block.Table table,
      List<String> columns,
      Function<Cells, T> read,
      List<Diagnostic> diagnostics) {
    List<T> values = new ArrayList<>();
    Block.Row head = table.rows().get(0);
    List<String> lacking =
        columns.stream().filter(column -> !head.cells().contains(column)).toList();
    if (!lacking.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
              file,
              head.line(),
              0,
              String.join(" | ", head.cells()),
              "content.head",
              String.join(" | ", lacking)));
      return values;
    }
    for (Block.Row row : table.rows().subList(1, table.rows().size())) {
      if (row.cells().size() != head.cells().size()) {
        diagnostics.add(
            Diagnostic.error(
                file,
                row.line(),
                0,
                String.join(" | ", row.cells()),
                "content.row",
                String.valueOf(head.cells().size()),
                String.valueOf(row.cells().size())));
        continue;
      }
      int before = diagnostics.size();
      T value = read.apply(new Cells(file, row, head.cells(), diagnostics));
      if (diagnostics.size() == before) {
        values.add(value);
      }
    }
    return values;
  }

  /** The cells of a row, by column; what is wrong in them is noted with the line. */
  record Cells(String file, Block.Row row, List<String> columns, List<Diagnostic> diagnostics) {
    String text(String column) {
      return row.cells().get(columns.indexOf(column));
    }

    @Nullable String optional(String column) {
      String text = text(column);
      return text.isEmpty() ? null : text;
    }

    /**
     * The value that a parser makes of the cell; the fallback, and an error, where it makes none.
     */
    <T> T value(String column, Function<String, @Nullable T> parser, T fallback) {
      T value = parser.apply(text(column));
      if (value == null) {
        wrong(column);
        return fallback;
      }
      return value;
    }

    void wrong(String column) {
      diagnostics.add(
          Diagnostic.error(
              file,
              row.line(),
              0,
              String.join(" | ", row.cells()),
              "content.cell",
              column,
              text(column)));
    }
  }
}
