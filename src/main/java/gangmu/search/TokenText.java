package gangmu.search;

import gangmu.text.SearchToken;
import gangmu.text.SearchTokens;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * All paragraphs as the tokens that Lucene's finished index holds, one behind the other. A token is
 * a number: those of the alphabet come first, in its order, the others behind, by their text; 0 is
 * an end of a sentence or of a paragraph.
 */
final class TokenText {
  private static final char FIRST_LETTER = '\u3005';

  private final List<String> letters = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private final Map<String, Integer> numbers;
  private final int[] text;
  private final int[] starts;
  private final int[][] occurrences;
  private final int[] docFreqs;

  /**
   * @param characters those of the alphabet, in its order
   * @param paragraphs how many paragraphs there are
   */
  TokenText(Terms terms, List<String> characters, int paragraphs) throws IOException {
    numbers = numbers(terms, characters);
    starts = starts(terms, paragraphs);
    text = new int[starts[paragraphs]];
    occurrences = new int[numbers.size() + 1][0];
    docFreqs = new int[occurrences.length];
    @Nullable PostingsEnum postings = null;
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      int number = Objects.requireNonNull(numbers.get(term.utf8ToString()));
      int[] places = new int[(int) each.totalTermFreq()];
      docFreqs[number] = each.docFreq();
      postings = each.postings(postings, PostingsEnum.POSITIONS);
      int count = 0;
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        for (int i = postings.freq(); i > 0; i--) {
          int place = starts[doc] + postings.nextPosition();
          text[place] = number;
          places[count++] = place;
        }
      }
      occurrences[number] = places;
    }
  }

  /** How many tokens are of the alphabet: 1 to this number. */
  int letters() {
    return letters.size();
  }

  /** The highest number of a token. */
  int last() {
    return occurrences.length - 1;
  }

  /** The text of a token that is not of the alphabet. */
  String other(int token) {
    return others.get(token - letters.size() - 1);
  }

  /** How many paragraphs hold the token. */
  int docFreq(int token) {
    return docFreqs[token];
  }

  /** The token at a place. */
  int token(int place) {
    return text[place];
  }

  /** The paragraph at a place. */
  int paragraph(int place) {
    int found = Arrays.binarySearch(starts, place);
    return found < 0 ? -found - 2 : found;
  }

  /** The first place behind a paragraph. */
  int end(int paragraph) {
    return starts[paragraph + 1];
  }

  /** The places of a token, in ascending order. */
  int[] occurrences(int token) {
    return occurrences[token];
  }

  /** How many paragraphs hold the tokens side by side. */
  int paragraphsWith(List<String> tokens) {
    int[] phrase = tokens.stream().mapToInt(token -> numbers.getOrDefault(token, 0)).toArray();
    int rarest = 0;
    for (int i = 1; i < phrase.length; i++) {
      if (occurrences[phrase[i]].length < occurrences[phrase[rarest]].length) {
        rarest = i;
      }
    }
    int count = 0;
    int end = 0;
    for (int place : occurrences[phrase[rarest]]) {
      int start = place - rarest;
      if (place >= end
          && start >= 0
          && start + phrase.length <= text.length
          && Arrays.equals(phrase, 0, phrase.length, text, start, start + phrase.length)) {
        end = end(paragraph(place));
        count++;
      }
    }
    return count;
  }

  private Map<String, Integer> numbers(Terms terms, List<String> characters) throws IOException {
    characters.stream().filter(TokenText::isLetter).forEach(letters::add);
    Set<String> known = new HashSet<>(letters);
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      if (!known.contains(term.utf8ToString())) {
        others.add(term.utf8ToString());
      }
    }
    // A browser compares texts by their UTF-16 code units, Lucene by code points.
    others.sort(Comparator.naturalOrder());
    Map<String, Integer> numbers = new HashMap<>();
    letters.forEach(letter -> numbers.put(letter, numbers.size() + 1));
    others.forEach(other -> numbers.put(other, numbers.size() + 1));
    return numbers;
  }

  /**
   * Whether a character of the alphabet is a token as it stands. Latin runs stay together among the
   * others, so that those of one beginning are neighbours.
   */
  private static boolean isLetter(String character) {
    if (character.charAt(0) < FIRST_LETTER) {
      return false;
    }
    List<SearchToken> tokens = SearchTokens.of(character);
    return tokens.size() == 1 && tokens.get(0).text().equals(character);
  }

  /** Where each paragraph begins; one place behind each is left free. */
  private static int[] starts(Terms terms, int paragraphs) throws IOException {
    int[] lengths = new int[paragraphs];
    @Nullable PostingsEnum postings = null;
    TermsEnum each = terms.iterator();
    while (each.next() != null) {
      postings = each.postings(postings, PostingsEnum.POSITIONS);
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        for (int i = postings.freq(); i > 0; i--) {
          lengths[doc] = Math.max(lengths[doc], postings.nextPosition() + 1);
        }
      }
    }
    int[] starts = new int[paragraphs + 1];
    for (int doc = 0; doc < paragraphs; doc++) {
      starts[doc + 1] = starts[doc] + lengths[doc] + 1;
    }
    return starts;
  }
}
