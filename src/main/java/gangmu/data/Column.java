package gangmu.data;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name as it stands in the head of the CSV file
 * @param type a field type of Frictionless Table Schema: {@code string}, {@code integer}, {@code
 *     number}, {@code year}, {@code date} or {@code boolean}
 * @param title the name in Chinese
 * @param description what the cells hold
 * @param values all that may stand in the cells; anything where the list is empty
 * @param required whether no cell is empty
 * @param cell what stands in the cell of a row; null for an empty cell
 */
record Column<T>(
    String name,
    String type,
    String title,
    String description,
    List<String> values,
    boolean required,
    Function<T, @Nullable String> cell) {
  Column {
    values = List.copyOf(values);
  }

  static <T> Column<T> required(
      String name, String type, String title, String description, Function<T, String> cell) {
    return new Column<>(name, type, title, description, List.of(), true, cell);
  }

  static <T> Column<T> optional(
      String name,
      String type,
      String title,
      String description,
      Function<T, @Nullable String> cell) {
    return new Column<>(name, type, title, description, List.of(), false, cell);
  }

  /** A column whose cells hold one of these. */
  Column<T> oneOf(List<String> allowed) {
    return new Column<>(name, type, title, description, allowed, required, cell);
  }

  boolean text() {
    return type.equals("string");
  }
}
