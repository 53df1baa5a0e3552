package gangmu.content;

import gangmu.model.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a file of the content, as any editor may have saved it. */
final class ContentLines {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private ContentLines() {}

  /**
   * Reads UTF-8, whatever ends its lines, without the byte order mark that some editors put before
   * it; null, with the error {@code content.unreadable}, where it is something else.
   */
  static @Nullable List<String> read(Path file, List<Diagnostic> diagnostics) {
    List<String> lines;
    try {
      lines = new ArrayList<>(Files.readAllLines(file));
    } catch (IOException e) {
      diagnostics.add(Diagnostic.error(file.toString(), "content.unreadable"));
      return null;
    }
    if (!lines.isEmpty() && lines.get(0).startsWith(BYTE_ORDER_MARK)) {
      lines.set(0, lines.get(0).substring(BYTE_ORDER_MARK.length()));
    }
    return lines;
  }
}
