package gangmu.site;

import java.util.HexFormat;

/** A colour of sRGB, each part from 0 to 255. */
record Colour(int red, int green, int blue) {
  static final Colour BLACK = new Colour(0, 0, 0);
  static final Colour WHITE = new Colour(255, 255, 255);

  private static final double READABLE = 4.5;
  private static final int STEPS = 20;

  /**
   * @param text {@code #rrggbb}
   */
  static Colour of(String text) {
    byte[] parts = HexFormat.of().parseHex(text.substring(1));
    return new Colour(parts[0] & 255, parts[1] & 255, parts[2] & 255);
  }

  /** This colour, or the nearest to it on the way to another that can be read on the paper. */
  Colour readableOn(Colour paper, Colour towards) {
    Colour mixed = this;
    for (int step = 1; step <= STEPS && mixed.contrast(paper) < READABLE; step++) {
      mixed = mixed(towards, step / (double) STEPS);
    }
    return mixed;
  }

  private Colour mixed(Colour other, double share) {
    return new Colour(
        mixed(red, other.red, share),
        mixed(green, other.green, share),
        mixed(blue, other.blue, share));
  }

  private static int mixed(int one, int other, double share) {
    return (int) Math.round(one + (other - one) * share);
  }

  /** The contrast ratio after WCAG 2.2, from 1 to 21. */
  double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
  }

  @Override
  public String toString() {
    return "#" + HexFormat.of().formatHex(new byte[] {(byte) red, (byte) green, (byte) blue});
  }
}
