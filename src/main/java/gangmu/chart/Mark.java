package gangmu.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The shape that tells the dots of one thing from those of another. */
public enum Mark {
  CIRCLE("●"),
  SQUARE("■"),
  TRIANGLE("▲"),
  DIAMOND("◆"),
  UPSIDE_DOWN("▼"),
  RING("○");

  private static final double RADIUS = 3;

  private final String sign;

  Mark(String sign) {
    this.sign = sign;
  }

  /** The character that looks like it, for a legend. */
  public String sign() {
    return sign;
  }

  boolean filled() {
    return this != RING;
  }

  Shape shape() {
    return switch (this) {
      case CIRCLE, RING -> new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS);
      case SQUARE -> polygon(-1, -1, 1, -1, 1, 1, -1, 1);
      case TRIANGLE -> polygon(-1.2, 1, 0, -1.2, 1.2, 1);
      case DIAMOND -> polygon(-1.4, 0, 0, -1.4, 1.4, 0, 0, 1.4);
      case UPSIDE_DOWN -> polygon(-1.2, -1, 1.2, -1, 0, 1.2);
    };
  }

  /**
   * @param corners x and y in turn, in radii
   */
  private static Shape polygon(double... corners) {
    Path2D path = new Path2D.Double();
    path.moveTo(corners[0] * RADIUS, corners[1] * RADIUS);
    for (int i = 2; i < corners.length; i += 2) {
      path.lineTo(corners[i] * RADIUS, corners[i + 1] * RADIUS);
    }
    path.closePath();
    return path;
  }
}
