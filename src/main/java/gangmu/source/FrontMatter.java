package gangmu.source;

import gangmu.model.SourceFacts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines between {@code ---} and {@code ---} at the beginning of a Markdown file. Read line by
 * line and not as YAML: what scrapers write there need not be YAML, such as a title with a colon in
 * it.
 *
 * @param length how many lines it takes, both marks counted; 0 where there is none
 */
record FrontMatter(int length, Map<String, String> values) {
  private static final Pattern ENTRY = Pattern.compile("([\\p{L}_-]{1,30})\\s*[:：]\\s*(.*)");
  private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.*)");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");
  private static final int LONGEST = 60;

  static FrontMatter of(List<String> lines) {
    Map<String, String> values = new TreeMap<>();
    String key = "";
    if (lines.isEmpty() || !lines.get(0).strip().equals("---")) {
      return new FrontMatter(0, values);
    }
    for (int i = 1; i < Math.min(lines.size(), LONGEST); i++) {
      String line = lines.get(i).strip();
      if (line.equals("---") || line.equals("...")) {
        return values.isEmpty() ? new FrontMatter(0, values) : new FrontMatter(i + 1, values);
      }
      Matcher entry = ENTRY.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (entry.matches()) {
        key = entry.group(1).toLowerCase(Locale.ROOT);
        values.putIfAbsent(key, unquoted(entry.group(2).strip()));
      } else if (item.matches() && "".equals(values.get(key))) {
        values.put(key, unquoted(item.group(1).strip()));
      }
    }
    return new FrontMatter(0, Map.of());
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() >= 2
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  SourceFacts facts() {
    String url = first("url", "source", "link", "来源", "网址");
    String year = first("year", "年份");
    Matcher digits = YEAR.matcher(year == null ? "" : year);
    return new SourceFacts(
        first("title", "标题"),
        url == null || !url.startsWith("http") ? null : url,
        first("place", "region", "city", "province", "地区"),
        digits.find() ? Integer.valueOf(digits.group(1)) : null,
        List.of());
  }

  private @Nullable String first(String... keys) {
    for (String key : keys) {
      String value = values.get(key);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }
}
