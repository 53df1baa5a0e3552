package gangmu.content;

import java.util.ArrayList;
import java.util.List;

/** A name with alternatives, {@code {地区|国内|}生产总值}: each of 地区生产总值, 国内生产总值 and 生产总值. */
final class NamePattern {
  /** What stands for more names than these is a mistake. */
  private static final int MOST = 5000;

  private NamePattern() {}

  /**
   * The names that a pattern stands for; none where its brackets do not close or they are too many.
   */
  static List<String> expand(String pattern) {
    List<String> names = List.of("");
    int at = 0;
    while (at < pattern.length()) {
      int open = pattern.indexOf('{', at);
      int close = open < 0 ? -1 : pattern.indexOf('}', open);
      if (open >= 0 && close < 0) {
        return List.of();
      }
      String plain = pattern.substring(at, open < 0 ? pattern.length() : open);
      String choices = open < 0 ? "" : pattern.substring(open + 1, close);
      names = extended(names, plain, choices.split("\\|", -1));
      if (names.size() > MOST) {
        return List.of();
      }
      at = open < 0 ? pattern.length() : close + 1;
    }
    return names.stream().filter(name -> !name.isEmpty()).distinct().toList();
  }

  private static List<String> extended(List<String> names, String plain, String[] choices) {
    List<String> longer = new ArrayList<>(names.size() * choices.length);
    for (String name : names) {
      for (String choice : choices) {
        longer.add(name + plain + choice);
      }
    }
    return longer;
  }
}
