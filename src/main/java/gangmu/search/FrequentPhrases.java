package gangmu.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the phrases of two to eight tokens that stand for themselves in many places. Nobody lists
 * them: they are told by how they stand.
 *
 * <ul>
 *   <li>Its neighbours change: on either side at least three different tokens or ends of a clause,
 *       as in H. Feng, K. Chen, X. Deng and W. Zheng, <i>Accessor Variety Criteria for Chinese Word
 *       Extraction</i> (2004). 营商环 has always the same one behind it.
 *   <li>It holds together more firmly than it holds to its neighbours: the weakest bond of two
 *       tokens within is stronger than the mean of those at either end, as J. Ferreira da Silva and
 *       G. Pereira Lopes demand of a local maximum (1999); a bond is the mutual information of two
 *       tokens side by side. 业发展 holds to 产 and to 农.
 *   <li>It is more than a piece of longer ones: what of its occurrences is left without those in
 *       longer phrases, by the C-value of K. Frantzi, S. Ananiadou and H. Mima (2000), says how
 *       good it is.
 * </ul>
 *
 * A large site is judged by every so many of its paragraphs.
 */
final class FrequentPhrases {
  private static final int LONGEST = 8;
  private static final int VARIETY = 3;
  private static final int SAMPLE = 1_000_000;

  /** The weakest bond within a phrase: four times as often side by side as by chance. */
  private static final double FIRM = Math.log(4);

  /** Where fewer than one in so many stand outside a longer phrase, it is but a piece of it. */
  private static final int PIECE = 4;

  /** Neither begins nor ends a phrase, however firmly it holds. */
  private static final String PARTICLES = "的了";

  /** Begins or ends a phrase only as a part of a word, as in 和谐 and 对外: by a firm bond. */
  private static final String JOINING = "和与及等对";

  private static final double FIRMER = Math.log(20);

  /** One in so many tokens of the sample, at least. */
  private static final int RAREST = 250_000;

  private record Ranked(String text, double value) {}

  private final ClauseTokens tokens;
  private final int rarest;

  /** For each place, how firmly its token holds to the next. */
  private final float[] bonds;

  private final Map<String, Integer> counts = new HashMap<>();

  private FrequentPhrases(ClauseTokens tokens) {
    this.tokens = tokens;
    this.rarest = Math.max(VARIETY, tokens.size() / RAREST);
    this.bonds = bonds(tokens);
  }

  /**
   * The best phrases of the texts, as most of these write them, the best first.
   *
   * @param most how many at most
   */
  static List<String> of(List<String> texts, int most) {
    long characters = texts.stream().mapToLong(String::length).sum();
    int step = (int) Math.max(1, characters / SAMPLE);
    List<String> sample =
        Stream.iterate(0, i -> i < texts.size(), i -> i + step).map(texts::get).toList();
    FrequentPhrases phrases = new FrequentPhrases(new ClauseTokens(sample));
    phrases.grow(IntStream.range(1, phrases.tokens.size() - 1).toArray(), 0);
    return phrases.best(most);
  }

  private static float[] bonds(ClauseTokens tokens) {
    int[] single = new int[Character.MAX_VALUE + 1];
    long[] pairs = new long[tokens.size() - 1];
    for (int place = 0; place < pairs.length; place++) {
      single[tokens.token(place)]++;
      pairs[place] = ((long) tokens.token(place) << 16 | tokens.token(place + 1)) << 31 | place;
    }
    Arrays.sort(pairs);
    float[] bonds = new float[pairs.length];
    for (int start = 0, end; start < pairs.length; start = end) {
      long pair = pairs[start] >>> 31;
      end = start + 1;
      while (end < pairs.length && pairs[end] >>> 31 == pair) {
        end++;
      }
      char first = (char) (pair >>> 16);
      char second = (char) pair;
      if (first != ClauseTokens.BREAK && second != ClauseTokens.BREAK) {
        double chance = (double) single[first] * single[second] / pairs.length;
        float bond = (float) Math.max(0, Math.log((end - start) / chance));
        for (int i = start; i < end; i++) {
          bonds[(int) pairs[i] & Integer.MAX_VALUE] = bond;
        }
      }
    }
    return bonds;
  }

  /**
   * Counts what begins with a sequence.
   *
   * @param places where the sequence stands
   * @param length how many tokens it has
   */
  private void grow(int[] places, int length) {
    long[] followed = new long[places.length];
    for (int i = 0; i < places.length; i++) {
      followed[i] = (long) tokens.token(places[i] + length) << 32 | places[i];
    }
    Arrays.sort(followed);
    int after = 0;
    for (int start = 0, end; start < followed.length; start = end) {
      long next = followed[start] >>> 32;
      end = start + 1;
      while (end < followed.length && followed[end] >>> 32 == next) {
        end++;
      }
      after += next == ClauseTokens.BREAK ? end - start : 1;
      if (next != ClauseTokens.BREAK && end - start >= rarest && length < LONGEST) {
        int[] longer = new int[end - start];
        for (int i = start; i < end; i++) {
          longer[i - start] = (int) followed[i];
        }
        grow(longer, length + 1);
      }
    }
    if (length > 1 && after >= VARIETY && stands(places, length)) {
      counts.put(tokens.sequence(places[0], length), places.length);
    }
  }

  private boolean stands(int[] places, int length) {
    float weakest = Float.MAX_VALUE;
    for (int i = 0; i < length - 1; i++) {
      weakest = Math.min(weakest, bonds[places[0] + i]);
    }
    return weakest >= FIRM
        && outside(places, -1) < weakest
        && outside(places, length - 1) < weakest
        && before(places) >= VARIETY
        && isWord(places[0], bonds[places[0]])
        && isWord(places[0] + length - 1, bonds[places[0] + length - 2]);
  }

  /** Whether the token at an end may stand there. */
  private boolean isWord(int place, float bond) {
    String token = tokens.text(tokens.sequence(place, 1));
    return !PARTICLES.contains(token) && (bond >= FIRMER || !JOINING.contains(token));
  }

  /** The mean of the bonds at one end. */
  private double outside(int[] places, int offset) {
    double sum = 0;
    for (int place : places) {
      sum += bonds[place + offset];
    }
    return sum / places.length;
  }

  /** How many different tokens stand before the places, three at the most; each break counts. */
  private int before(int[] places) {
    Set<Integer> different = new HashSet<>();
    for (int place : places) {
      char token = tokens.token(place - 1);
      different.add(token == ClauseTokens.BREAK ? -place : token);
      if (different.size() == VARIETY) {
        break;
      }
    }
    return different.size();
  }

  private List<String> best(int most) {
    Map<String, Integer> within = new HashMap<>();
    counts.forEach(
        (phrase, count) -> {
          for (int start = 0; start < phrase.length(); start++) {
            for (int end = start + 2; end <= phrase.length(); end++) {
              String piece = phrase.substring(start, end);
              if (end - start < phrase.length() && counts.containsKey(piece)) {
                within.merge(piece, count, Math::max);
              }
            }
          }
        });
    List<Ranked> phrases = new ArrayList<>();
    counts.forEach(
        (phrase, count) -> {
          int alone = count - within.getOrDefault(phrase, 0);
          if (alone * PIECE >= count) {
            double value = alone * Math.log(phrase.length()) / Math.log(2);
            phrases.add(new Ranked(tokens.text(phrase), value));
          }
        });
    return phrases.stream()
        .sorted(Comparator.comparingDouble(Ranked::value).reversed().thenComparing(Ranked::text))
        .limit(most)
        .map(Ranked::text)
        .toList();
  }
}
