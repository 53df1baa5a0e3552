package gangmu.source;

import gangmu.text.LookAlikes;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the glyphs of a PDF, page by page. What is drawn twice to look bold is taken once. */
final class PdfGlyphs extends PDFTextStripper {
  /** How many of the last glyphs may be drawn again. */
  private static final int LOOK_BACK = 200;

  /** Forms that draw forms can ask for any number. */
  private static final int MOST_OPERATORS = 20_000_000;

  private static final double SAME_PLACE = 0.2;

  private final Map<PDFont, String> names = new HashMap<>();
  private final List<PdfGlyph> glyphs = new ArrayList<>();
  private int operators;

  private PdfGlyphs() {}

  /** The glyphs of a page, which is counted from 1, in the order in which they are drawn. */
  static List<PdfGlyph> of(PDDocument document, int page) throws IOException {
    PdfGlyphs stripper = new PdfGlyphs();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.writeText(document, new StringWriter());
    return stripper.glyphs;
  }

  @Override
  protected void processTextPosition(TextPosition at) {
    String text = at.getUnicode();
    if (text == null || text.isBlank()) {
      return;
    }
    PdfGlyph glyph =
        new PdfGlyph(
            LookAlikes.meant(text),
            at.getXDirAdj(),
            at.getYDirAdj(),
            at.getWidthDirAdj(),
            at.getFontSizeInPt() > 1 ? at.getFontSizeInPt() : at.getHeightDir(),
            names.computeIfAbsent(at.getFont(), PdfGlyphs::name));
    if (!isDrawnAgain(glyph)) {
      glyphs.add(glyph);
    }
  }

  /** Without the tag of a subset: ISO 32000-1, 9.6.4. */
  private static String name(PDFont font) {
    return String.valueOf(font.getName()).replaceFirst("^[A-Z]{6}\\+", "");
  }

  private boolean isDrawnAgain(PdfGlyph glyph) {
    for (int i = glyphs.size() - 1; i >= Math.max(0, glyphs.size() - LOOK_BACK); i--) {
      PdfGlyph other = glyphs.get(i);
      double near = glyph.size() * SAME_PLACE;
      if (Math.abs(other.x() - glyph.x()) < near
          && Math.abs(other.y() - glyph.y()) < near
          && other.text().equals(glyph.text())) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MOST_OPERATORS) {
      throw new Guard.TooLarge();
    }
    super.processOperator(operator, operands);
  }

  /** The text is built from the glyphs, not by the stripper. */
  @Override
  protected void writePage() {}
}
