package gangmu.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;

/**
 * A font whose measures are settled here and not read from the machine's fonts: a chart must come
 * out the same everywhere, and the reader's browser has fonts of its own anyway.
 */
final class FixedFont extends Font {
  private static final long serialVersionUID = 1L;

  static final FixedFont SANS = new FixedFont(14);

  private static final float ASCENT = 0.8f;
  private static final float DESCENT = 0.2f;
  private static final double NARROW = 0.56;

  private FixedFont(int size) {
    super(SANS_SERIF, PLAIN, size);
  }

  @Override
  public LineMetrics getLineMetrics(String text, FontRenderContext context) {
    return new Line(text.length(), getSize2D());
  }

  /** How wide a text is: a Han character a whole em, others a little more than half. */
  double width(String text) {
    return text.codePoints().mapToDouble(c -> c < 0x2e80 ? NARROW : 1).sum() * getSize2D();
  }

  /** The measures of this font, as a graphics context hands them out. */
  FontMetrics metrics() {
    return new Metrics(this);
  }

  private static final class Metrics extends FontMetrics {
    private static final long serialVersionUID = 1L;
    private final FixedFont fixed;

    Metrics(FixedFont font) {
      super(font);
      fixed = font;
    }

    @Override
    public int getAscent() {
      return Math.round(ASCENT * font.getSize2D());
    }

    @Override
    public int getDescent() {
      return Math.round(DESCENT * font.getSize2D());
    }

    @Override
    public int getLeading() {
      return 0;
    }

    @Override
    public int stringWidth(String text) {
      return (int) Math.round(fixed.width(text));
    }

    @Override
    public LineMetrics getLineMetrics(String text, Graphics context) {
      return new Line(text.length(), font.getSize2D());
    }

    @Override
    public Rectangle2D getStringBounds(String text, Graphics context) {
      return new Rectangle2D.Double(0, -getAscent(), fixed.width(text), getHeight());
    }
  }

  private static final class Line extends LineMetrics {
    private final int characters;
    private final float size;

    Line(int characters, float size) {
      this.characters = characters;
      this.size = size;
    }

    @Override
    public int getNumChars() {
      return characters;
    }

    @Override
    public float getAscent() {
      return ASCENT * size;
    }

    @Override
    public float getDescent() {
      return DESCENT * size;
    }

    @Override
    public float getLeading() {
      return 0;
    }

    @Override
    public float getHeight() {
      return size;
    }

    @Override
    public int getBaselineIndex() {
      return Font.ROMAN_BASELINE;
    }

    @Override
    public float[] getBaselineOffsets() {
      return new float[] {0, 0, 0};
    }

    @Override
    public float getStrikethroughOffset() {
      return -size / 3;
    }

    @Override
    public float getStrikethroughThickness() {
      return 1;
    }

    @Override
    public float getUnderlineOffset() {
      return 1;
    }

    @Override
    public float getUnderlineThickness() {
      return 1;
    }
  }
}
