package gangmu.search;

import gangmu.text.SearchToken;
import gangmu.text.SearchTokens;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts as tokens, one behind the other, with a {@link #BREAK} wherever anything stands between two
 * of them, and for every number.
 */
final class ClauseTokens {
  static final int BREAK = 0;

  /** So that a token is a character of a string. */
  private static final int MOST = Character.MAX_VALUE;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Map<String, Integer>> spellings = new ArrayList<>(List.of(Map.of()));
  private char[] tokens = new char[1 << 12];
  private int size = 1;

  ClauseTokens(List<String> texts) {
    for (String text : texts) {
      int end = -1;
      for (SearchToken token : SearchTokens.of(text)) {
        if (token.start() != end) {
          append(BREAK);
        }
        append(number(token, text));
        end = token.end();
      }
      append(BREAK);
    }
  }

  int size() {
    return size;
  }

  /** The token at a place, BREAK at the first and at the last. */
  char token(int place) {
    return tokens[place];
  }

  /** Those from one place on, as a string of their numbers. */
  String sequence(int place, int length) {
    return new String(tokens, place, length);
  }

  /** How a sequence is written: each token as it is most often. */
  String text(String sequence) {
    StringBuilder text = new StringBuilder();
    sequence.chars().forEach(token -> text.append(spelling(spellings.get(token))));
    return text.toString();
  }

  private static String spelling(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  private int number(SearchToken token, String text) {
    if (!token.text().codePoints().anyMatch(Character::isLetter)) {
      return BREAK;
    }
    int number = numbers.computeIfAbsent(token.text(), unused -> numbers.size() + 1);
    if (number >= MOST) {
      return BREAK;
    }
    if (number == spellings.size()) {
      spellings.add(new HashMap<>());
    }
    String spelling =
        Normalizer.normalize(text.substring(token.start(), token.end()), Normalizer.Form.NFKC);
    spellings.get(number).merge(spelling, 1, Integer::sum);
    return number;
  }

  private void append(int token) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * size);
    }
    tokens[size++] = (char) token;
  }
}
