package gangmu.check;

import gangmu.model.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of the content by its lines, to say where in it something stands. */
record MarkdownLines(String file, List<String> lines) {
  /** A place in the file; line and column from 1, 0 where it was not found. */
  record At(int line, int column) {}

  static MarkdownLines of(Path path) {
    try {
      return new MarkdownLines(path.toString(), Files.readAllLines(path));
    } catch (IOException e) {
      // what is wrong with the file itself has been said by those who read it
      return new MarkdownLines(path.toString(), List.of());
    }
  }

  /** The value of a key of the front matter. */
  At key(String key) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(key + ":")) {
        String value = lines.get(i).substring(key.length() + 1);
        return new At(i + 1, key.length() + 2 + value.length() - value.stripLeading().length());
      }
    }
    return new At(0, 0);
  }

  /** The row of a table that begins with that cell, the first or a later one. */
  At row(String id, int which) {
    int found = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      boolean row = line.startsWith("|") && line.substring(1).split("\\|", 2)[0].strip().equals(id);
      if (row && ++found == which) {
        return new At(i + 1, lines.get(i).indexOf(id) + 1);
      }
    }
    return new At(0, 0);
  }

  Diagnostic warning(At at, String code, String... arguments) {
    return Diagnostic.warning(file, at.line(), at.column(), excerpt(at), code, arguments);
  }

  Diagnostic error(At at, String code, String... arguments) {
    return Diagnostic.error(file, at.line(), at.column(), excerpt(at), code, arguments);
  }

  private @Nullable String excerpt(At at) {
    return at.line() == 0 ? null : lines.get(at.line() - 1);
  }
}
