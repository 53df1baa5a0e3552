package gangmu.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Adds to each token, at its position, the pair that it makes with the token beside it. Norms leave
 * tokens at the position of another out, so a paragraph's length stays the number of its tokens.
 */
final class PairFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private @Nullable Token next;
  private @Nullable String pair;
  private boolean started;

  PairFilter(TokenStream input) {
    super(input);
  }

  private record Token(String text, int increment) {}

  /** The term of two tokens. A blank keeps 5 and g apart from 5g. */
  static String pair(String first, String second) {
    return first + ' ' + second;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (pair != null) {
      emit(new Token(pair, 0));
      pair = null;
      return true;
    }
    Token current = started ? next : read();
    started = true;
    if (current == null) {
      return false;
    }
    next = read();
    if (next != null && next.increment() == 1) {
      pair = pair(current.text(), next.text());
    }
    emit(current);
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    next = null;
    pair = null;
    started = false;
  }

  private @Nullable Token read() throws IOException {
    return input.incrementToken()
        ? new Token(term.toString(), increment.getPositionIncrement())
        : null;
  }

  private void emit(Token token) {
    clearAttributes();
    term.append(token.text());
    increment.setPositionIncrement(token.increment());
  }
}
