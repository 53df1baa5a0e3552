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
import java.util.regex.Pattern;

/** Reads a scrape. */
public final class SourceReader {
  private static final int NAMES = 3;
  private static final Pattern ENDING = Pattern.compile("(?<=.)\\.[A-Za-z0-9]{1,5}$");

  private SourceReader() {}

  /**
   * Reads a file.
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
    List<String> lines = TextSource.lines(text);
    boolean markdown = MarkdownSource.recognises(lines);
    Content content = markdown ? MarkdownSource.read(lines) : TextSource.read(lines);
    return Parsed.of(
        new SourceDocument(
            file,
            markdown ? SourceFormat.MARKDOWN : format,
            bytes,
            sha256(bytes),
            content.lines(),
            content.facts().at(names(path))));
  }

  /** The file's name without its ending, and two folders above it. */
  private static List<String> names(Path path) {
    List<String> names = new ArrayList<>();
    for (Path at = path.toAbsolutePath().normalize();
        at != null && at.getFileName() != null && names.size() < NAMES;
        at = at.getParent()) {
      String name = at.getFileName().toString();
      names.add(names.isEmpty() ? ENDING.matcher(name).replaceFirst("") : name);
    }
    return names;
  }

  private static String whyUnreadable(Path path) {
    if (Files.isDirectory(path)) {
      return "source.folder";
    }
    return Files.exists(path) ? "source.unreadable" : "source.missing";
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
