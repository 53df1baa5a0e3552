package gangmu.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A kind of CSV file: RFC 4180, UTF-8 behind a byte order mark, without which spreadsheets take it
 * for another charset.
 *
 * @param name of the file, without its ending
 * @param title what it holds, in Chinese
 */
record Table<T>(String name, String title, List<Column<T>> columns) {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  /** Characters that make a spreadsheet take a cell for a formula, wide ones included. */
  private static final String FORMULA = "=+-@\t\r＝＋－＠";

  Table {
    columns = List.copyOf(columns);
  }

  /** The table without some of its columns. */
  Table<T> without(Set<String> names) {
    return new Table<>(
        name, title, columns.stream().filter(column -> !names.contains(column.name())).toList());
  }

  /** The table with one column more. */
  Table<T> with(Column<T> column) {
    return new Table<>(name, title, Stream.concat(columns.stream(), Stream.of(column)).toList());
  }

  /** The text of the table, a row for each thing. */
  byte[] bytes(List<T> things) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CSVPrinter csv =
        new CSVPrinter(
            new OutputStreamWriter(bytes, StandardCharsets.UTF_8).append(BYTE_ORDER_MARK),
            CSVFormat.RFC4180)) {
      csv.printRecord(columns.stream().map(Column::name).toList());
      for (T thing : things) {
        csv.printRecord(row(thing));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private List<String> row(T thing) {
    List<String> row = new ArrayList<>();
    for (Column<T> column : columns) {
      @Nullable String cell = column.cell().apply(thing);
      row.add(cell == null ? "" : column.text() ? guarded(cell) : cell);
    }
    return row;
  }

  /**
   * A text with an apostrophe before what a spreadsheet would take for a formula, and before what
   * begins with such an apostrophe, so that one apostrophe taken away gives the text back.
   */
  private static String guarded(String text) {
    String bare = text.replaceFirst("^'+", "");
    return !bare.isEmpty() && FORMULA.indexOf(bare.charAt(0)) >= 0 ? "'" + text : text;
  }
}
