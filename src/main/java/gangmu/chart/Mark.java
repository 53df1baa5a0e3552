package gangmu.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The shape that tells the dots of one thing from those of another. */
public enum Mark {
  CIRCLE("●"),
  SQUARE("■", -1, -1, 1, -1, 1, 1, -1, 1),
  TRIANGLE("▲", -1.2, 1, 0, -1.2, 1.2, 1),
  DIAMOND("◆", -1.4, 0, 0, -1.4, 1.4, 0, 0, 1.4),
  UPSIDE_DOWN("▼", -1.2, -1, 1.2, -1, 0, 1.2),
  RING("○");

  private static final double RADIUS = 3;

  private final String sign;
  private final double[] corners;

  /**
   * @param corners x and y in turn, in radii; none for a round one
   */
  Mark(String sign, double... corners) {
    this.sign = sign;
    this.corners = corners;
  }

  /** The character that looks like it, for a legend. */
  public String sign() {
    return sign;
  }

  boolean filled() {
    return this != RING;
  }

  Shape shape() {
    if (corners.length == 0) {
      return new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS);
    }
    Path2D path = new Path2D.Double();
    path.moveTo(corners[0] * RADIUS, corners[1] * RADIUS);
    for (int i = 2; i < corners.length; i += 2) {
      path.lineTo(corners[i] * RADIUS, corners[i + 1] * RADIUS);
    }
    path.closePath();
    return path;
  }
}
