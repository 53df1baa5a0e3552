package gangmu.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The owner's colour in place of the templates' own: a rule at the end of the style sheet. On dark
 * paper the colour is lightened, or it could not be read there.
 */
final class Accent {
  private static final String SHEET = "assets/site.css";

  private static final String RULE =
      """

      :root {
        --accent: COLOUR;
      }

      @supports (color: light-dark(#fff, #000)) {
        :root {
          --accent: light-dark(COLOUR, color-mix(in oklab, COLOUR 55%, white));
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
    byte[] rule = RULE.replace("COLOUR", colour).getBytes(StandardCharsets.UTF_8);
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
