package gangmu.source;

/**
 * A piece of text on a page, mostly one character. Lengths are in points, y from the page's top.
 *
 * @param y of the baseline
 * @param size of its type
 * @param font the typeface's name
 */
record PdfGlyph(String text, double x, double y, double width, double size, String font) {
  double right() {
    return x + width;
  }
}
