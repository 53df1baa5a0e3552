package gangmu.search;

import gangmu.text.SearchToken;
import gangmu.text.SearchTokens;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.CharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Writes a text so that {@link StandardTokenizer} finds our tokens in it: folded, with a blank
 * between any two. The tokenizer follows UAX #29, which drops per cent signs and cuts {@code
 * pm2.5}; so the signs, the inner points and the ends of sentences become Greek letters, which no
 * token of ours holds, and {@link MarkFilter} turns them back. Offsets are not kept; nothing asks
 * for them.
 */
final class TokenCharFilter extends CharFilter {
  static final String MARKS = ".%‰";
  static final String LETTERS = "πκε";
  static final char END_OF_SENTENCE = 'σ';

  TokenCharFilter(Reader input) {
    super(new StringReader(rewrite(input)));
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    return input.read(buffer, offset, length);
  }

  @Override
  protected int correct(int offset) {
    return offset;
  }

  private static String rewrite(Reader input) {
    StringBuilder rewritten = new StringBuilder();
    int position = 0;
    for (SearchToken token : SearchTokens.of(readAll(input))) {
      for (; position < token.position(); position++) {
        rewritten.append(END_OF_SENTENCE).append(' ');
      }
      for (char c : token.text().toCharArray()) {
        int mark = MARKS.indexOf(c);
        rewritten.append(mark < 0 ? c : LETTERS.charAt(mark));
      }
      rewritten.append(' ');
      position++;
    }
    return rewritten.toString();
  }

  private static String readAll(Reader input) {
    try (input) {
      StringWriter text = new StringWriter();
      input.transferTo(text);
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
