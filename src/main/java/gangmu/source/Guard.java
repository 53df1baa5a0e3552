package gangmu.source;

import gangmu.model.Diagnostic;
import gangmu.model.Parsed;
import java.io.IOException;

/**
 * Makes a diagnostic of whatever a library throws at a bad file: they promise nothing of the kind
 * of the exception.
 */
final class Guard {
  private Guard() {}

  interface Reader {
    Parsed<Content> read() throws IOException;
  }

  static Parsed<Content> read(String file, Reader reader) {
    try {
      return reader.read();
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
      return Parsed.failed(Diagnostic.error(file, code(e)));
    } catch (OutOfMemoryError e) {
      return Parsed.failed(Diagnostic.error(file, "source.too-large"));
    }
  }

  private static String code(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at.getClass().getSimpleName().contains("Encrypted")) {
        return "source.encrypted";
      }
      String message = at.getMessage();
      if (message != null && message.startsWith("Zip bomb")) {
        return "source.bomb";
      }
      if (at instanceof TooLarge) {
        return "source.too-large";
      }
    }
    return "source.damaged";
  }

  /** A file asks for more work than a report can need. */
  static final class TooLarge extends IOException {}
}
