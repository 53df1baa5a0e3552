package gangmu.source;

import gangmu.model.Diagnostic;
import gangmu.model.Parsed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a scrape of any format. */
public final class SourceReader {
  /** The longest report that is known takes a few megabytes as a PDF. */
  static final int LARGEST = 64 * 1024 * 1024;

  /** Of text, in characters: forty times the longest report. */
  static final int LONGEST_TEXT = 8_000_000;

  private static final int NAMES = 3;
  private static final Pattern ENDING = Pattern.compile("(?<=.)\\.[A-Za-z0-9]{1,5}$");

  private SourceReader() {}

  /**
   * Reads a file.
   *
   * <p>Errors: {@code source.missing}, {@code source.folder}, {@code source.unreadable}, {@code
   * source.too-large}, {@code source.empty}, {@code source.binary}, {@code source.unsupported},
   * {@code source.charset}, {@code source.cut-off}, {@code source.encrypted}, {@code
   * source.scanned}, {@code source.no-letters}, {@code source.bomb} and {@code source.damaged}.
   */
  public static Parsed<SourceDocument> read(Path path) {
    String file = path.toString();
    byte[] bytes;
    try (InputStream in = open(path)) {
      bytes = in.readNBytes(LARGEST + 1);
    } catch (IOException e) {
      return failed(file, whyUnreadable(path));
    }
    if (bytes.length > LARGEST) {
      return failed(file, "source.too-large");
    }
    return read(file, bytes).then(read -> Parsed.of(document(path, bytes, read)));
  }

  private static InputStream open(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new IOException("no regular file");
    }
    return Files.newInputStream(path);
  }

  private static String whyUnreadable(Path path) {
    if (Files.isDirectory(path)) {
      return "source.folder";
    }
    return Files.exists(path) ? "source.unreadable" : "source.missing";
  }

  /** What a file was read as. */
  private record Read(SourceFormat format, Content content) {}

  private static Parsed<Read> read(String file, byte[] bytes) {
    SourceFormat format = SourceFormat.of(bytes);
    return switch (format) {
      case PDF -> guarded(file, format, () -> PdfSource.read(file, bytes));
      case WORD -> guarded(file, format, () -> WordSource.readDocx(bytes));
      case OLD_WORD -> guarded(file, format, () -> WordSource.readDoc(file, bytes));
      case ZIP, RTF -> failed(file, "source.unsupported", format.extension());
      case TEXT, MARKDOWN, HTML -> text(file, bytes);
    };
  }

  private static Parsed<Read> text(String file, byte[] bytes) {
    String text = Charsets.decode(bytes);
    if (text == null) {
      return failed(file, Charsets.holdsControls(bytes) ? "source.binary" : "source.charset");
    }
    if (text.length() > LONGEST_TEXT) {
      return failed(file, "source.too-large");
    }
    SourceFormat format = SourceFormat.ofText(text);
    return guarded(
        file,
        format,
        () ->
            Parsed.of(
                switch (format) {
                  case HTML -> HtmlSource.read(text);
                  case MARKDOWN -> MarkdownSource.read(TextSource.lines(text));
                  default -> TextSource.read(TextSource.lines(text));
                }));
  }

  private static Parsed<Read> guarded(String file, SourceFormat format, Guard.Reader reader) {
    Parsed<Content> content = Guard.read(file, reader);
    return content.then(
        read ->
            read.lines().stream().allMatch(line -> line.text().isBlank())
                ? failed(file, "source.empty")
                : Parsed.of(new Read(format, read)));
  }

  private static SourceDocument document(Path path, byte[] bytes, Read read) {
    return new SourceDocument(
        path.toString(),
        read.format(),
        bytes,
        sha256(bytes),
        read.content().lines(),
        read.content().facts().at(names(path)));
  }

  private static <T> Parsed<T> failed(String file, String code, String... arguments) {
    return Parsed.failed(Diagnostic.error(file, code, arguments));
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

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
