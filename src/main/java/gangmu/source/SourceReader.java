package gangmu.source;

import gangmu.model.Diagnostic;
import gangmu.model.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Reads a scrape. */
public final class SourceReader {
  private SourceReader() {}

  /**
   * Reads a file. Its lines end with LF, CRLF, CR or a form feed.
   *
   * <p>Errors: {@code source.missing}, {@code source.folder}, {@code source.unreadable}, {@code
   * source.empty}, {@code source.binary}, {@code source.unsupported} and {@code source.charset}.
   */
  public static Parsed<SourceDocument> read(Path path) {
    String file = path.toString();
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      return Parsed.failed(Diagnostic.error(file, whyUnreadable(path)));
    }
    SourceFormat format = SourceFormat.of(bytes);
    if (format == SourceFormat.BINARY) {
      return Parsed.failed(Diagnostic.error(file, "source.binary"));
    }
    if (format != SourceFormat.TEXT) {
      return Parsed.failed(Diagnostic.error(file, "source.unsupported", format.extension()));
    }
    String text = Charsets.decode(bytes);
    if (text == null) {
      return Parsed.failed(Diagnostic.error(file, "source.charset"));
    }
    if (text.isBlank()) {
      return Parsed.failed(Diagnostic.error(file, "source.empty"));
    }
    return Parsed.of(new SourceDocument(file, format, bytes, sha256(bytes), lines(text)));
  }

  private static String whyUnreadable(Path path) {
    if (Files.isDirectory(path)) {
      return "source.folder";
    }
    return Files.exists(path) ? "source.unreadable" : "source.missing";
  }

  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\f') {
        lines.add(text.substring(start, i));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
