package gangmu.content;

import gangmu.model.Diagnostic;
import gangmu.model.Parsed;
import gangmu.model.SiteSettings;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads {@code site.yml}. */
public final class SettingsReader {
  static final String FILE = "site.yml";
  private static final List<String> LANGUAGES = List.of("zh-CN", "en");

  private SettingsReader() {}

  /**
   * Reads the settings of a content folder; the defaults where it has no {@code site.yml}.
   *
   * <p>Errors carry the line: {@code content.unreadable}, {@code content.yaml} and {@code
   * content.yaml-mapping}; {@code content.key-unknown}, {@code settings.kind}, {@code
   * settings.base-url}, {@code settings.language}, {@code settings.accent}.
   */
  public static Parsed<SiteSettings> read(Path content) {
    Path file = content.resolve(FILE);
    if (!Files.exists(file)) {
      return Parsed.of(SiteSettings.DEFAULT);
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<String> lines = ContentLines.read(file, diagnostics);
    Yaml yaml = lines == null ? null : Yaml.read(file.toString(), lines, diagnostics);
    SiteSettings settings = yaml == null ? SiteSettings.DEFAULT : settings(yaml);
    return new Parsed<>(diagnostics.isEmpty() ? settings : null, diagnostics);
  }

  private static SiteSettings settings(Yaml yaml) {
    SiteSettings none = SiteSettings.DEFAULT;
    SiteSettings settings =
        new SiteSettings(
            or(yaml.text("title"), none.title()),
            or(yaml.text("description"), none.description()),
            baseUrl(yaml),
            language(yaml),
            yaml.texts("order"),
            accent(yaml));
    yaml.refuseOthers();
    return settings;
  }

  /**
   * An address that pages can be put below: absolute, of http or https, with neither query nor
   * fragment. The {@code /} at its end is added where it is missing.
   */
  public static @Nullable URI baseUrl(String text) {
    try {
      URI url = new URI(text.endsWith("/") ? text : text + "/");
      boolean web = List.of("http", "https").contains(String.valueOf(url.getScheme()));
      boolean plain = url.getHost() != null && url.getQuery() == null && url.getFragment() == null;
      return web && plain && url.getUserInfo() == null ? url : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static @Nullable URI baseUrl(Yaml yaml) {
    String text = yaml.text("base-url");
    if (text == null) {
      return null;
    }
    URI url = baseUrl(text);
    if (url == null) {
      yaml.refuse("base-url", "settings.base-url", text);
    }
    return url;
  }

  private static String language(Yaml yaml) {
    String language = or(yaml.text("language"), SiteSettings.DEFAULT.language());
    if (!LANGUAGES.contains(language)) {
      yaml.refuse("language", "settings.language", language);
    }
    return language;
  }

  private static @Nullable String accent(Yaml yaml) {
    String accent = yaml.text("accent");
    if (accent != null && !accent.matches("#[0-9a-fA-F]{6}")) {
      yaml.refuse("accent", "settings.accent", accent);
    }
    return accent == null ? null : accent.toLowerCase(Locale.ROOT);
  }

  private static String or(@Nullable String value, String otherwise) {
    return value == null ? otherwise : value;
  }
}
