package gangmu.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables that come with the program: text files in UTF-8 beside its classes. */
public final class ResourceLines {
  private ResourceLines() {}

  /**
   * All lines of a table, comments included.
   *
   * @param owner a class of the package that the table stands in
   * @param name of the file, with its ending
   */
  public static List<String> of(Class<?> owner, String name) {
    try (InputStream table = owner.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(table, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
