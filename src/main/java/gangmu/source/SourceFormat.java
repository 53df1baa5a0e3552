package gangmu.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What kind of file a scrape is, told by its bytes and not by its name. */
public enum SourceFormat {
  TEXT("text", "txt"),
  MARKDOWN("markdown", "md"),
  HTML("html", "html"),
  PDF("pdf", "pdf"),
  WORD("word", "docx"),
  /** Something that no report comes in. */
  BINARY("binary", "bin");

  private static final int HEAD = 4096;

  /** One of these stands near the beginning of a page, and of most pieces of one. */
  private static final List<String> MARKUP =
      List.of("<!doctype html", "<html", "<body", "<div", "<p>", "<p ", "<br", "<span", "<table");

  private final String id;
  private final String extension;

  SourceFormat(String id, String extension) {
    this.id = id;
    this.extension = extension;
  }

  /** The name used in front matter and in report.json. */
  public String id() {
    return id;
  }

  /** The ending that the scrape's copy gets beside the Markdown. */
  public String extension() {
    return extension;
  }

  /** Recognises a format by signatures, and a binary file by its control characters. */
  static SourceFormat of(byte[] bytes) {
    if (startsWith(bytes, "%PDF-")) {
      return PDF;
    }
    if (startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "\u00D0\u00CF\u0011\u00E0")) {
      return WORD;
    }
    if (Charsets.marked(bytes) == null && holdsControls(bytes)) {
      return BINARY;
    }
    String head = latin1(bytes, HEAD).toLowerCase(Locale.ROOT);
    return MARKUP.stream().anyMatch(head::contains) ? HTML : TEXT;
  }

  private static boolean startsWith(byte[] bytes, String signature) {
    return latin1(bytes, signature.length()).equals(signature);
  }

  private static String latin1(byte[] bytes, int length) {
    return new String(
        Arrays.copyOf(bytes, Math.min(length, bytes.length)), StandardCharsets.ISO_8859_1);
  }

  private static boolean holdsControls(byte[] bytes) {
    for (byte b : bytes) {
      if ((b >= 0 && b < 0x09) || (b > 0x0D && b < 0x1B)) {
        return true;
      }
    }
    return false;
  }
}
