package gangmu.source;

import gangmu.text.LineBreak;
import java.util.BitSet;
import java.util.List;

/**
 * A line of a page, or of one of its columns.
 *
 * @param glyphs from left to right, at least one
 * @param column 0 where the page has one only, or the line runs across all of them
 */
record PdfLine(int page, int column, List<PdfGlyph> glyphs) {
  /** Between letters and digits a gap is a blank, between Han characters a wide one is. */
  private static final double WORD_GAP = 0.22;

  private static final double HAN_GAP = 0.7;

  PdfLine {
    glyphs = List.copyOf(glyphs);
  }

  double left() {
    return glyphs.get(0).x();
  }

  double right() {
    return glyphs.get(glyphs.size() - 1).right();
  }

  /** How wide the beginning is that no layout breaks. */
  double whole() {
    int length = LineBreak.whole(text());
    int end = 0;
    double right = left();
    for (int i = 0; end < length; i++) {
      right = glyphs.get(i).right();
      end += glyphs.get(i).text().length();
    }
    return right - left();
  }

  double y() {
    return glyphs.get(0).y();
  }

  double size() {
    return glyphs.stream().mapToDouble(PdfGlyph::size).max().orElse(0);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    PdfGlyph before = null;
    for (PdfGlyph glyph : glyphs) {
      if (before != null && isBlankBetween(before, glyph)) {
        text.append(' ');
      }
      text.append(glyph.text());
      before = glyph;
    }
    return text.toString();
  }

  private static boolean isBlankBetween(PdfGlyph before, PdfGlyph glyph) {
    boolean words = isLatin(before.text()) && isLatin(glyph.text());
    double gap = glyph.x() - before.right();
    return gap > before.size() * (words ? WORD_GAP : HAN_GAP);
  }

  private static boolean isLatin(String text) {
    return !text.isEmpty() && text.charAt(text.length() - 1) < 0x250;
  }

  /** The characters of the text that are not in the face of the running text. */
  BitSet emphasised(String bodyFont) {
    BitSet emphasised = new BitSet();
    int at = 0;
    PdfGlyph before = null;
    boolean last = false;
    for (PdfGlyph glyph : glyphs) {
      at += before != null && isBlankBetween(before, glyph) ? 1 : 0;
      // digits, letters and some marks have faces of their own everywhere
      boolean han = Character.isIdeographic(glyph.text().codePointAt(0));
      last = han ? !glyph.font().equals(bodyFont) : last;
      emphasised.set(at, at + glyph.text().length(), last);
      at += glyph.text().length();
      before = glyph;
    }
    return emphasised;
  }
}
