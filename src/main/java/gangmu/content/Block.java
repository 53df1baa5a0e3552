package gangmu.content;

import java.util.List;

/**
 * A block of a Markdown file, as far as reports are made of them; {@code line} is counted from 1.
 */
sealed interface Block {
  int line();

  /** A comment that says what follows. */
  record Marked(Mark mark, int line) implements Block {}

  /** A comment that was to be a mark, it seems, were it not for that word. */
  record Mistyped(String word, int line) implements Block {}

  /** A heading; {@code #} is depth 1. */
  record Heading(int depth, String text, int line) implements Block {}

  /** A paragraph. {@code bold} is the text in bold at its beginning, or empty. */
  record Text(String bold, String text, int line) implements Block {}

  /** A table. The first row is its head. */
  record Table(List<Row> rows, int line) implements Block {}

  /** A row of a table; {@code source} is the line as it is written. */
  record Row(List<Cell> cells, String source, int line) {
    List<String> texts() {
      return cells.stream().map(Cell::text).toList();
    }
  }

  /** A cell of a table; {@code column} is where it begins in its line, counted from 1. */
  record Cell(String text, int column) {}
}
