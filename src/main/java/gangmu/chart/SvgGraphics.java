package gangmu.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Map;

/**
 * What a chart library draws on, written as SVG. Colours become classes, whose colours for light
 * and dark paper stand once in the file.
 */
final class SvgGraphics extends PlainGraphics {
  static final Color QUIET = new Color(0x6a6257);
  static final Color HAIRLINE = new Color(0xd9d2c3);
  static final Color DOT = new Color(0xb3261a);
  static final Color RING = new Color(0x211d18);

  private static final Map<Paint, String> CLASSES =
      Map.of(QUIET, "q", HAIRLINE, "h", DOT, "d", RING, "r");

  private static final String STYLE =
      ".q{stroke:#6a6257}.h{stroke:#d9d2c3}.r{stroke:#211d18;fill:none}"
          + "path{fill:none}.d{fill:#211d18;fill-opacity:.55}text{fill:#6a6257;font:14px sans-serif}"
          + "@media(prefers-color-scheme:dark){.q{stroke:#a69c8d}.h{stroke:#3b362f}"
          + ".r{stroke:#e4ddd0}.d{fill:#e4ddd0}text{fill:#a69c8d}}";

  private final StringBuilder svg = new StringBuilder();

  /** The file, with its title for those who hear it. */
  String document(String title, int width, int height) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
        + number(width)
        + ' '
        + number(height)
        + "\" role=\"img\">"
        + "<title>"
        + escape(title)
        + "</title><style>"
        + STYLE
        + "</style>\n"
        + svg
        + "</svg>\n";
  }

  @Override
  public void draw(Shape shape) {
    if (isRound(shape)) {
      circle(shape);
      return;
    }
    svg.append("<path").append(classOf(getPaint())).append(" d=\"");
    path(shape);
    svg.append("\"/>\n");
  }

  /** Charts fill nothing but dots; the style leaves a ring empty. */
  @Override
  public void fill(Shape shape) {
    draw(shape);
  }

  private void circle(Shape shape) {
    Rectangle2D box = getTransform().createTransformedShape(shape).getBounds2D();
    svg.append("<circle").append(classOf(getPaint()));
    attribute("cx", box.getCenterX());
    attribute("cy", box.getCenterY());
    attribute("r", box.getWidth() / 2);
    svg.append("/>\n");
  }

  /** Of all that charts draw, only round dots have curves. */
  private static boolean isRound(Shape shape) {
    double[] at = new double[6];
    for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
      if (it.currentSegment(at) == PathIterator.SEG_CUBICTO) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void drawString(String text, float x, float y) {
    svg.append("<text");
    attribute("x", x);
    attribute("y", y);
    svg.append('>').append(escape(text)).append("</text>\n");
  }

  @Override
  public FontMetrics getFontMetrics(Font font) {
    return FixedFont.SANS.metrics();
  }

  private void path(Shape shape) {
    double[] at = new double[6];
    AffineTransform transform = getTransform();
    for (PathIterator it = shape.getPathIterator(transform); !it.isDone(); it.next()) {
      switch (it.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> point('M', at, 2);
        case PathIterator.SEG_LINETO -> point('L', at, 2);
        case PathIterator.SEG_QUADTO -> point('Q', at, 4);
        case PathIterator.SEG_CUBICTO -> point('C', at, 6);
        default -> svg.append('Z');
      }
    }
  }

  private void point(char command, double[] at, int count) {
    svg.append(command);
    for (int i = 0; i < count; i++) {
      svg.append(i == 0 ? "" : " ").append(number(at[i]));
    }
  }

  private void attribute(String name, double value) {
    svg.append(' ').append(name).append("=\"").append(number(value)).append('"');
  }

  /** A tenth of a pixel is enough for any eye, and hides what processors round differently. */
  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private static String classOf(Paint paint) {
    String name = CLASSES.get(paint);
    return name == null ? "" : " class=\"" + name + "\"";
  }

  private static String escape(String text) {
    return text.replaceAll("[\\p{Cntrl}]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
