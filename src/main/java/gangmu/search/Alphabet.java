package gangmu.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the texts are written in: single characters and frequent sequences of them, each with the
 * code that D. A. Huffman's method gives it. All texts of the site share it, so that a small piece
 * of text is as compact as a large one.
 */
final class Alphabet {
  /** Ends a text. */
  static final String END = "\uFFFF";

  /** Before a character that has no code of its own, in 16 bits. */
  static final String ESCAPE = "\uFFFE";

  /** Characters that are rarer are escaped. */
  private static final int RAREST = 8;

  private static final int LONGEST_CODE = 20;

  private record Code(int bits, int length) {}

  private final Phrases phrases;
  private final List<List<String>> byLength = new ArrayList<>();
  private final Map<String, Code> codes = new HashMap<>();
  private final @Nullable Code[] ofCharacter = new Code[0x10000];

  private Alphabet(Phrases phrases, Map<String, Integer> counts) {
    this.phrases = phrases;
    for (int length = 0; length <= LONGEST_CODE; length++) {
      byLength.add(new ArrayList<>());
    }
    Huffman.lengths(counts, LONGEST_CODE)
        .forEach((symbol, length) -> byLength.get(length).add(symbol));
    int next = 0;
    for (int length = 1; length <= LONGEST_CODE; length++) {
      List<String> symbols = byLength.get(length);
      symbols.sort(
          Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
      next <<= 1;
      for (String symbol : symbols) {
        Code code = new Code(next++, length);
        codes.put(symbol, code);
        if (symbol.length() == 1) {
          ofCharacter[symbol.charAt(0)] = code;
        }
      }
    }
  }

  /** The alphabet of some texts. */
  static Alphabet of(List<String> texts) {
    Phrases phrases = Phrases.of(texts);
    int[] single = new int[0x10000];
    Map<String, Integer> counts = new TreeMap<>();
    for (String text : texts) {
      phrases.cut(
          text,
          (start, end) -> {
            if (end - start == 1) {
              single[text.charAt(start)]++;
            } else {
              counts.merge(text.substring(start, end), 1, Integer::sum);
            }
          });
    }
    int escaped = 0;
    for (int c = 0; c < single.length; c++) {
      if (single[c] >= RAREST && c < ESCAPE.charAt(0)) {
        counts.put(String.valueOf((char) c), single[c]);
      } else {
        escaped += single[c];
      }
    }
    // The characters of a phrase are spelt when the alphabet is written.
    for (String phrase : List.copyOf(counts.keySet())) {
      phrase.chars().forEach(c -> counts.putIfAbsent(String.valueOf((char) c), 1));
    }
    counts.put(ESCAPE, escaped + 1);
    counts.put(END, 2 * texts.size() + 1);
    return new Alphabet(phrases, counts);
  }

  /** The single characters in the order of their codes: the frequent first. */
  List<String> characters() {
    return byLength.stream()
        .flatMap(List::stream)
        .filter(symbol -> symbol.length() == 1 && !symbol.equals(END) && !symbol.equals(ESCAPE))
        .toList();
  }

  /** Writes a text and its end. */
  void write(String text, BitSink sink) {
    phrases.cut(
        text,
        (start, end) -> {
          if (end - start == 1) {
            character(text.charAt(start), sink);
          } else {
            put(code(text.substring(start, end)), sink);
          }
        });
    put(code(END), sink);
  }

  private void character(char c, BitSink sink) {
    Code code = c < ESCAPE.charAt(0) ? ofCharacter[c] : null;
    if (code == null) {
      put(code(ESCAPE), sink);
      sink.bits(c, 16);
    } else {
      put(code, sink);
    }
  }

  private Code code(String symbol) {
    return Objects.requireNonNull(codes.get(symbol));
  }

  private static void put(Code code, BitSink sink) {
    sink.bits(code.bits(), code.length());
  }

  /**
   * The alphabet itself, coded: for each length of code how many characters have it, their steps,
   * and how many phrases; then the phrases, spelt.
   */
  String text() {
    BitSink sink = new BitSink();
    NumberModel counts = new NumberModel();
    List<String> spelt = new ArrayList<>();
    for (int length = 1; length <= LONGEST_CODE; length++) {
      NumberModel steps = new NumberModel();
      List<String> single =
          byLength.get(length).stream().filter(symbol -> symbol.length() == 1).toList();
      counts.write(single.size(), sink);
      int last = 0;
      for (String symbol : single) {
        steps.write(symbol.charAt(0) - last, sink);
        last = symbol.charAt(0);
      }
      counts.write(byLength.get(length).size() - single.size(), sink);
      byLength.get(length).stream().filter(s -> s.length() > 1).forEach(spelt::add);
    }
    NumberModel lengths = new NumberModel();
    for (String phrase : spelt) {
      lengths.write(phrase.length() - 2, sink);
      phrase.chars().forEach(c -> character((char) c, sink));
    }
    return sink.text();
  }
}
