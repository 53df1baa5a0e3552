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
    List<String> heads = head.texts();
    List<String> lacking = columns.stream().filter(column -> !heads.contains(column)).toList();
    if (!lacking.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
              file, head.line(), 0, head.source(), "content.head", String.join(" | ", lacking)));
      return values;
    }
    for (Block.Row row : table.rows().subList(1, table.rows().size())) {
      if (row.cells().size() != heads.size()) {
        diagnostics.add(
            Diagnostic.error(
                file,
                row.line(),
                0,
                row.source(),
                "content.row",
                String.valueOf(heads.size()),
                String.valueOf(row.cells().size())));
        continue;
      }
      int before = diagnostics.size();
      T value = read.apply(new Cells(file, row, heads, diagnostics));
      if (diagnostics.size() == before) {
        values.add(value);
      }
    }
    return values;
  }

  /** The cells of a row, by column; what is wrong in them is noted with its place. */
  record Cells(String file, Block.Row row, List<String> columns, List<Diagnostic> diagnostics) {
    String text(String column) {
      return cell(column).text();
    }

    private Block.Cell cell(String column) {
      return row.cells().get(columns.indexOf(column));
    }

    @Nullable String optional(String column) {
      String text = text(column);
      return text.isEmpty() ? null : text;
    }

    /** What the word in the cell stands for; the fallback where the cell is empty or wrong. */
    <E> E word(String column, Words<E> words, E fallback) {
      String text = text(column);
      E value = words.read(text);
      if (value == null && !text.isEmpty()) {
        wrong(column, words.all());
      }
      return value == null ? fallback : value;
    }

    /** A year of four digits. */
    int year(String column) {
      String text = text(column);
      if (text.matches("\\d{4}")) {
        return Integer.parseInt(text);
      }
      wrong(column, "2023");
      return 0;
    }

    /**
     * Notes that the value of a cell is wrong.
     *
     * @param right values that would be right
     */
    void wrong(String column, String right) {
      diagnostics.add(
          Diagnostic.error(
              file,
              row.line(),
              cell(column).column(),
              row.source(),
              "content.cell",
              column,
              text(column),
              right));
    }

    /** A doubt about the value of a cell. */
    Diagnostic doubt(String column, String code, String... arguments) {
      return Diagnostic.warning(
          file, row.line(), cell(column).column(), row.source(), code, arguments);
    }
  }
}
