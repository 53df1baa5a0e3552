package gangmu.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Turns the letters of {@link TokenCharFilter} back into the marks they stand for. The end of a
 * sentence leaves a gap of a position.
 */
final class MarkFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  MarkFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    int skipped = 0;
    while (input.incrementToken()) {
      if (term.charAt(0) != TokenCharFilter.END_OF_SENTENCE) {
        restoreMarks();
        increment.setPositionIncrement(increment.getPositionIncrement() + skipped);
        return true;
      }
      skipped++;
    }
    return false;
  }

  private void restoreMarks() {
    char[] characters = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      int letter = TokenCharFilter.LETTERS.indexOf(characters[i]);
      if (letter >= 0) {
        characters[i] = TokenCharFilter.MARKS.charAt(letter);
      }
    }
  }
}
