package gangmu.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The language of help and messages: {@code --lang}, else that of the locale. */
final class Language {
  static final String OPTION = "--lang";

  private static final Set<String> SPOKEN = Set.of("en", "zh");

  private Language() {}

  /** Whether the program speaks it: {@code zh-CN}, {@code zh_CN}, {@code en}, … */
  static boolean isSpoken(String tag) {
    return SPOKEN.contains(Locale.forLanguageTag(tag.replace('_', '-')).getLanguage());
  }

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
        given == null
            ? locale.getLanguage()
            : Locale.forLanguageTag(given.replace('_', '-')).getLanguage();
    return language.equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
  }
}
