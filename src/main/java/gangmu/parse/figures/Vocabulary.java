package gangmu.parse.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The names of the tracked indicators, read from {@code indicators.tsv}, whose head describes it.
 */
final class Vocabulary {
  /** Nouns that may end a name without changing what it means: 地区生产总值总量. */
  private static final WordList TAILS =
      WordList.of("总量 规模 总额 额度 数量 总数 增速 增幅 增长 人数 水平 平均值 均值 总值 资金 指标 完成");

  private record Entry(List<String> ids, List<String> exclusions) {}

  private final Map<String, Entry> entries;

  private Vocabulary(Map<String, Entry> entries) {
    this.entries = entries;
  }

  /** The vocabulary that comes with the program. */
  static Vocabulary standard() {
    InputStream stream = Vocabulary.class.getResourceAsStream("indicators.tsv");
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      return of(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The vocabulary of such lines.
   *
   * @throws IllegalArgumentException where a line has too few columns
   */
  static Vocabulary of(List<String> lines) {
    Map<String, Entry> entries = new HashMap<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split("\t", -1);
      if (columns.length < 3) {
        throw new IllegalArgumentException("an indicator needs id, title and names: " + line);
      }
      List<String> ids = List.of(columns[0].trim().split("\\+", -1));
      List<String> exclusions =
          columns.length < 4 || columns[3].isBlank() ? List.of() : words(columns[3]);
      for (String name : words(columns[2])) {
        entries.put(name, new Entry(ids, exclusions));
      }
    }
    return new Vocabulary(Map.copyOf(entries));
  }

  private static List<String> words(String column) {
    return List.of(column.trim().split(" +", -1));
  }

  /** The indicators that a name stands for in a context; empty where it is none of theirs. */
  List<String> find(String name, String context) {
    String plain = plain(name);
    Entry entry = entries.get(plain);
    String tail = entry == null ? TAILS.before(plain, plain.length(), 0) : null;
    if (tail != null) {
      entry = entries.get(plain.substring(0, plain.length() - tail.length()));
    }
    return entry == null || entry.exclusions().stream().anyMatch(context::contains)
        ? List.of()
        : entry.ids();
  }

  /** Without what stands in brackets: 细颗粒物（PM2.5）平均浓度; at most one bracket is looked at. */
  private static String plain(String name) {
    int open = name.indexOf('（');
    int close = name.indexOf('）', Math.max(open, 0));
    String plain =
        open < 0 || close < 0 ? name : name.substring(0, open) + name.substring(close + 1);
    return plain.replace(" ", "").replace("．", ".").replace("_", "");
  }
}
