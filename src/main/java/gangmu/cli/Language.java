package gangmu.cli;

import java.util.List;
import java.util.Locale;

/** The language of help and messages: {@code --lang}, else that of the locale. */
final class Language {
  static final String OPTION = "--lang";

  private Language() {}

  /**
   * Looks at the arguments before they are parsed, for an error in them is to be told in that
   * language.
   */
  static Locale of(List<String> arguments, Locale locale) {
    int at = arguments.indexOf(OPTION);
    String given = at >= 0 && at + 1 < arguments.size() ? arguments.get(at + 1) : null;
    for (String argument : arguments) {
      if (argument.startsWith(OPTION + "=")) {
        given = argument.substring(OPTION.length() + 1);
      }
    }
    String language =
        given == null ? locale.getLanguage() : Locale.forLanguageTag(given).getLanguage();
    return language.equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
  }
}
