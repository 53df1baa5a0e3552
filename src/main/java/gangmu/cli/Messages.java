package gangmu.cli;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the command line says, in the user's language: {@code messages.properties} and its
 * translations.
 */
final class Messages {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;

  Messages(Locale locale) {
    bundle = bundle("messages", locale);
  }

  /** The bundle of that name under {@code gangmu/cli}; English where there is no translation. */
  static ResourceBundle bundle(String name, Locale locale) {
    return ResourceBundle.getBundle("gangmu.cli." + name, locale, NO_FALLBACK);
  }

  String text(String key, List<String> arguments) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments.toArray());
  }

  String text(String key, String... arguments) {
    return text(key, List.of(arguments));
  }

  boolean has(String key) {
    return bundle.containsKey(key);
  }
}
