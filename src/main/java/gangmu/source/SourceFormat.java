package gangmu.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What kind of file a scrape is, told by its content and not by its name. */
public enum SourceFormat {
  TEXT("text", "txt"),
  MARKDOWN("markdown", "md"),
  HTML("html", "html"),
  PDF("pdf", "pdf"),
  WORD("word", "docx"),
  /** Word 97 to 2003. */
  OLD_WORD("word", "doc"),
  /** A zip file that is no docx. */
  ZIP("zip", "zip"),
  /** Rich Text Format. */
  RTF("rtf", "rtf");

  private static final int HEAD = 4096;
  private static final int PDF_HEAD = 1024;

  /** One of these stands near the beginning of a page, and of most pieces of one. */
  private static final List<String> MARKUP =
      List.of(
          "<!doctype html",
          "<html",
          "<head",
          "<body",
          "<div",
          "<p>",
          "<p ",
          "<br>",
          "<br/",
          "<br ",
          "<span",
          "<table",
          "<pre",
          "<h1",
          "<article",
          "<section");

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

  /** Recognises the formats that are no text by their signatures; {@link #TEXT} for all else. */
  static SourceFormat of(byte[] bytes) {
    String head = latin1(bytes, PDF_HEAD);
    if (head.contains("%PDF-")) {
      return PDF;
    }
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return holdsDocument(bytes) ? WORD : ZIP;
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return OLD_WORD;
    }
    return head.startsWith("{\\rtf") ? RTF : TEXT;
  }

  /** Tells HTML and Markdown from plain text. */
  static SourceFormat ofText(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length())).toLowerCase(Locale.ROOT);
    boolean front = head.startsWith("---\n") || head.startsWith("---\r\n");
    if (!front && MARKUP.stream().anyMatch(head::contains)) {
      return HTML;
    }
    return MarkdownSource.recognises(TextSource.lines(text)) ? MARKDOWN : TEXT;
  }

  /** A docx names its main part in the directory at its end, and before the part itself. */
  private static boolean holdsDocument(byte[] zip) {
    byte[] name = "word/document".getBytes(StandardCharsets.US_ASCII);
    for (int i = zip.length - name.length; i >= 0; i--) {
      if (zip[i] == 'w' && Arrays.equals(zip, i, i + name.length, name, 0, name.length)) {
        return true;
      }
    }
    return false;
  }

  private static String latin1(byte[] bytes, int length) {
    return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
  }
}
