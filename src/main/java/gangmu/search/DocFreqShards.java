package gangmu.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes how many paragraphs hold each token, which is what Lucene weighs a phrase by: shards of
 * the letters, in their order, and shards of the other tokens, spelt, in theirs.
 */
final class DocFreqShards {
  static final String KIND = "n";

  private static final int LETTERS = 256;
  private static final int OTHERS = 1024;

  private DocFreqShards() {}

  /** Writes the shards; gives as JSON the first of the other tokens in each of their shards. */
  static String write(TokenText text, Shards shards) {
    for (int first = 1; first <= text.letters(); first += LETTERS) {
      shards.add(
          KIND, Json.string(letters(text, first, Math.min(text.letters() + 1, first + LETTERS))));
    }
    List<String> firsts = new ArrayList<>();
    for (int first = text.letters() + 1; first <= text.last(); first += OTHERS) {
      int end = Math.min(text.last() + 1, first + OTHERS);
      firsts.add(text.other(first));
      shards.add(KIND, others(text, first, end));
    }
    return Json.strings(firsts);
  }

  private static String letters(TokenText text, int first, int end) {
    BitSink sink = new BitSink();
    NumberModel counts = new NumberModel();
    for (int token = first; token < end; token++) {
      counts.write(text.docFreq(token), sink);
    }
    return sink.text();
  }

  /** Their number; then of each what it does not share with the one before, and its count. */
  private static String others(TokenText text, int first, int end) {
    BitSink sink = new BitSink();
    NumberModel shared = new NumberModel();
    NumberModel lengths = new NumberModel();
    NumberModel characters = new NumberModel();
    NumberModel counts = new NumberModel();
    String last = "";
    for (int token = first; token < end; token++) {
      String other = text.other(token);
      int common = 0;
      while (common < Math.min(last.length(), other.length())
          && last.charAt(common) == other.charAt(common)) {
        common++;
      }
      shared.write(common, sink);
      lengths.write(other.length() - common, sink);
      other.substring(common).chars().forEach(c -> characters.write(c, sink));
      counts.write(text.docFreq(token), sink);
      last = other;
    }
    return Json.array(List.of(String.valueOf(end - first), Json.string(sink.text())));
  }
}
