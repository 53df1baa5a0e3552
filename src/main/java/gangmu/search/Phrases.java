package gangmu.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Sequences of two to four characters that are so frequent that each gets a code of its own. They
 * are drawn from a sample: first by how many characters they would spare, then again by how many
 * they spare where the longest that fits is taken.
 */
final class Phrases {
  /** Takes a piece of a text, from its first character to behind its last. */
  interface Pieces {
    void piece(int start, int end);
  }

  private static final int LONGEST = 4;
  private static final int MOST = 1000;
  private static final int CANDIDATES = 6;
  private static final int SAMPLE = 600_000;
  private static final int RAREST = 24;

  /** Up to four characters in a number, in open addressing; 0 is free. */
  private final long[] table;

  private Phrases(List<String> phrases) {
    int size = Integer.highestOneBit(Math.max(16, phrases.size())) * 4;
    table = new long[size];
    for (String phrase : phrases) {
      long key = key(phrase, 0, phrase.length());
      int at = hash(key, size);
      while (table[at] != 0) {
        at = (at + 1) & (size - 1);
      }
      table[at] = key;
    }
  }

  static Phrases of(List<String> texts) {
    long characters = texts.stream().mapToLong(String::length).sum();
    int step = (int) Math.max(1, characters / SAMPLE);
    List<String> sample =
        Stream.iterate(0, i -> i < texts.size(), i -> i + step).map(texts::get).toList();
    Map<String, Integer> counts = new HashMap<>();
    for (int length = 2; length <= LONGEST; length++) {
      count(sample, length, counts);
    }
    Phrases candidates = new Phrases(best(counts, MOST * CANDIDATES));
    Map<String, Integer> used = new HashMap<>();
    for (String text : sample) {
      candidates.cut(
          text,
          (start, end) -> {
            if (end - start > 1) {
              used.merge(text.substring(start, end), 1, Integer::sum);
            }
          });
    }
    return new Phrases(best(used, MOST));
  }

  /** Only what is frequent without its last and without its first character can be frequent. */
  private static void count(List<String> sample, int length, Map<String, Integer> counts) {
    Map<String, Integer> found = new HashMap<>();
    for (String text : sample) {
      for (int i = 0; i + length <= text.length(); i++) {
        if (length == 2
            || (counts.containsKey(text.substring(i, i + length - 1))
                && counts.containsKey(text.substring(i + 1, i + length)))) {
          found.merge(text.substring(i, i + length), 1, Integer::sum);
        }
      }
    }
    found.forEach(
        (phrase, count) -> {
          if (count >= RAREST && phrase.chars().noneMatch(c -> c == 0 || c >= 0xFFFE)) {
            counts.put(phrase, count);
          }
        });
  }

  private static List<String> best(Map<String, Integer> counts, int most) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= RAREST)
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, Integer> entry) ->
                        -entry.getValue() * (entry.getKey().length() - 1))
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Cuts a text into phrases and single characters, the longest phrase that fits first. */
  void cut(String text, Pieces pieces) {
    int start = 0;
    while (start < text.length()) {
      int end = Math.min(text.length(), start + LONGEST);
      while (end - start > 1 && !holds(key(text, start, end))) {
        end--;
      }
      pieces.piece(start, end);
      start = end;
    }
  }

  private boolean holds(long key) {
    int at = hash(key, table.length);
    while (table[at] != 0) {
      if (table[at] == key) {
        return true;
      }
      at = (at + 1) & (table.length - 1);
    }
    return false;
  }

  private static long key(String text, int start, int end) {
    long key = 0;
    for (int i = start; i < end; i++) {
      key = key << 16 | text.charAt(i);
    }
    return key;
  }

  private static int hash(long key, int size) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (size - 1);
  }
}
