package gangmu.source;

import gangmu.model.Diagnostic;
import gangmu.model.Parsed;
import gangmu.model.SourceFacts;
import gangmu.model.SourceLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF (ISO 32000): its lines by page, running heads and page numbers as furniture. */
final class PdfSource {
  private static final int MOST_PAGES = 1000;
  private static final int MOST_GLYPHS = 3_000_000;
  private static final long IN_MEMORY = 64L << 20;
  private static final long IN_ALL = 256L << 20;

  /** Where the mark of the end is looked for; some servers append a few bytes. */
  private static final int TAIL = 4096;

  /** A page with less text than this is a picture. */
  private static final int TEXT_OF_A_PAGE = 10;

  private PdfSource() {}

  /**
   * Errors: {@code source.cut-off}, {@code source.encrypted}, {@code source.scanned}, {@code
   * source.no-letters}, {@code source.too-large}.
   */
  static Parsed<Content> read(String file, byte[] bytes) throws IOException {
    int tail = Math.max(0, bytes.length - TAIL);
    String end = new String(bytes, tail, bytes.length - tail, StandardCharsets.ISO_8859_1);
    if (!end.contains("%%EOF")) {
      return Parsed.failed(Diagnostic.error(file, "source.cut-off"));
    }
    try (PDDocument document =
        Loader.loadPDF(
            bytes, "", null, null, MemoryUsageSetting.setupMixed(IN_MEMORY, IN_ALL).streamCache)) {
      return read(file, document);
    } catch (InvalidPasswordException e) {
      return Parsed.failed(Diagnostic.error(file, "source.encrypted"));
    }
  }

  private static Parsed<Content> read(String file, PDDocument document) throws IOException {
    List<List<PdfLine>> pages = new ArrayList<>();
    int glyphs = 0;
    int unreadable = 0;
    int known = -1;
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      List<PdfGlyph> found = PdfGlyphs.of(document, page);
      glyphs += found.size();
      unreadable += (int) found.stream().filter(PdfSource::isUnreadable).count();
      if (page > MOST_PAGES || glyphs > MOST_GLYPHS) {
        return Parsed.failed(Diagnostic.error(file, "source.too-large"));
      }
      int gutter = PdfPage.gutter(found, known);
      known = gutter < 0 ? known : gutter;
      pages.add(PdfPage.lines(page, found, gutter));
    }
    if (glyphs < TEXT_OF_A_PAGE * pages.size()) {
      return Parsed.failed(Diagnostic.error(file, "source.scanned"));
    }
    if (unreadable * 4 > glyphs) {
      return Parsed.failed(Diagnostic.error(file, "source.no-letters"));
    }
    List<PdfLine> lines = pages.stream().flatMap(List::stream).toList();
    List<SourceLine> told = new PdfParagraphs(lines, PdfFurniture.of(pages)).lines();
    return Parsed.of(new Content(Emphasis.telling(told), facts(document)));
  }

  /** A control character, or one that means something to its font alone. */
  private static boolean isUnreadable(PdfGlyph glyph) {
    int c = glyph.text().codePointAt(0);
    return c < ' ' || c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE;
  }

  /** Most titles are the name of the file that the PDF was made of. */
  private static SourceFacts facts(PDDocument document) {
    String title = document.getDocumentInformation().getTitle();
    return new SourceFacts(
        title == null || !title.contains("报告") ? null : title, null, null, null, List.of());
  }
}
