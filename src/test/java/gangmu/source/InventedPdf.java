package gangmu.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * A PDF of lines at given places, in a typeface of the standard's (ISO 32000-1, 9.7.5.2) that need
 * not be embedded.
 */
final class InventedPdf {
  private static final int HEIGHT = 842;

  private final List<StringBuilder> pages = new ArrayList<>();

  InventedPdf page() {
    pages.add(new StringBuilder());
    return this;
  }

  /** Sets a line in type of 16 points; y counts from the top of the page. */
  InventedPdf line(double x, double y, String text) {
    return line(x, y, "F1", text);
  }

  InventedPdf bold(double x, double y, String text) {
    return line(x, y, "F2", text);
  }

  private InventedPdf line(double x, double y, String font, String text) {
    pages
        .get(pages.size() - 1)
        .append(
            String.format(
                Locale.ROOT,
                "BT /%s 16 Tf %.1f %.1f Td <%s> Tj ET\n",
                font,
                x,
                HEIGHT - y,
                HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE))));
    return this;
  }

  byte[] bytes() {
    List<String> objects = new ArrayList<>();
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      kids.append(7 + 2 * i).append(" 0 R ");
    }
    objects.add("<</Type/Catalog/Pages 2 0 R>>");
    objects.add("<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
    objects.add(font("STSong-Light", 5));
    objects.add(font("STHeiti-Regular", 6));
    objects.add(descendant("STSong-Light"));
    objects.add(descendant("STHeiti-Regular"));
    for (int i = 0; i < pages.size(); i++) {
      objects.add(
          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>"
              + "/Contents "
              + (8 + 2 * i)
              + " 0 R>>");
      String content = pages.get(i).toString();
      objects.add("<</Length " + content.length() + ">>stream\n" + content + "endstream");
    }
    return write(objects);
  }

  private static String font(String name, int descendant) {
    return "<</Type/Font/Subtype/Type0/BaseFont/"
        + name
        + "/Encoding/UniGB-UCS2-H/DescendantFonts["
        + descendant
        + " 0 R]>>";
  }

  private static String descendant(String name) {
    return "<</Type/Font/Subtype/CIDFontType0/BaseFont/"
        + name
        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000"
        + "/FontDescriptor<</Type/FontDescriptor/FontName/"
        + name
        + "/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700"
        + "/StemV 80>>>>";
  }

  private static byte[] write(List<String> objects) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Integer> places = new ArrayList<>();
    out.writeBytes(latin1("%PDF-1.4\n"));
    for (int i = 0; i < objects.size(); i++) {
      places.add(out.size());
      out.writeBytes(latin1((i + 1) + " 0 obj" + objects.get(i) + "endobj\n"));
    }
    int table = out.size();
    out.writeBytes(latin1("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n"));
    for (int place : places) {
      out.writeBytes(latin1(String.format(Locale.ROOT, "%010d 00000 n \n", place)));
    }
    out.writeBytes(
        latin1(
            "trailer<</Root 1 0 R/Size "
                + (objects.size() + 1)
                + ">>\nstartxref\n"
                + table
                + "\n%%EOF\n"));
    return out.toByteArray();
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
