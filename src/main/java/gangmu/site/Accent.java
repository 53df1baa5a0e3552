package gangmu.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The owner's colour in place of the templates' own: a rule at the end of the style sheet. Where it
 * could not be read on the paper it is darkened until it can be, on dark paper lightened (WCAG 2.2,
 * 1.4.3: a contrast of 4.5).
 */
final class Accent {
  private static final String SHEET = "assets/site.css";

  private static final Colour PAPER = Colour.of("#fbf9f4");
  private static final Colour DARK_PAPER = Colour.of("#171513");

  private static final String RULE =
      """

      :root {
        --accent: LIGHT;
      }

      @supports (color: light-dark(#fff, #000)) {
        :root {
          --accent: light-dark(LIGHT, DARK);
        }
      }
      """;

  private Accent() {}

  /**
   * The assets with the colour in them.
   *
   * @param colour {@code #rrggbb}; null for the templates' own
   */
  static List<SiteFile> in(List<SiteFile> assets, @Nullable String colour) {
    if (colour == null) {
      return assets;
    }
    Colour own = Colour.of(colour);
    byte[] rule =
        RULE.replace("LIGHT", own.readableOn(PAPER, Colour.BLACK).toString())
            .replace("DARK", own.readableOn(DARK_PAPER, Colour.WHITE).toString())
            .getBytes(StandardCharsets.UTF_8);
    return assets.stream()
        .map(asset -> asset.path().equals(SHEET) ? append(asset, rule) : asset)
        .toList();
  }

  private static SiteFile append(SiteFile sheet, byte[] rule) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(sheet.bytes());
    bytes.writeBytes(rule);
    return new SiteFile(sheet.path(), bytes.toByteArray());
  }
}
