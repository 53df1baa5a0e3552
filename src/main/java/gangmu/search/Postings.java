package gangmu.search;

import java.util.Arrays;

/** The paragraphs that hold a sequence, ascending unless ranked, and how often each does. */
final class Postings {
  private final int[] paragraphs;
  private final int[] freqs;
  private final int count;

  private Postings(int[] paragraphs, int[] freqs, int count) {
    this.paragraphs = paragraphs;
    this.freqs = freqs;
    this.count = count;
  }

  /** How many paragraphs there are. */
  int count() {
    return count;
  }

  int paragraph(int i) {
    return paragraphs[i];
  }

  int freq(int i) {
    return freqs[i];
  }

  static Postings of(TokenText text, int[] places) {
    int[] paragraphs = new int[places.length];
    int[] freqs = new int[places.length];
    int count = 0;
    int end = 0;
    for (int place : places) {
      if (place >= end) {
        int paragraph = text.paragraph(place);
        end = text.end(paragraph);
        paragraphs[count++] = paragraph;
      }
      freqs[count - 1]++;
    }
    return new Postings(paragraphs, freqs, count);
  }

  /** The best of them, the better first. */
  Postings best(Scoring.Term term, int most) {
    long[] ranked = new long[count];
    for (int i = 0; i < count; i++) {
      // A score is positive, so its bits are in the order of its value.
      int score = Float.floatToRawIntBits(term.score(freqs[i], paragraphs[i]));
      ranked[i] = (long) -score << 32 | i;
    }
    Arrays.sort(ranked);
    int length = Math.min(most, count);
    int[] bestParagraphs = new int[length];
    int[] bestFreqs = new int[length];
    for (int rank = 0; rank < length; rank++) {
      int i = (int) ranked[rank];
      bestParagraphs[rank] = paragraphs[i];
      bestFreqs[rank] = freqs[i];
    }
    return new Postings(bestParagraphs, bestFreqs, length);
  }
}
