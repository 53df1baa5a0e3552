package gangmu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into the tokens that the search compares, as {@link SearchRules} say. */
public final class SearchTokens {
  private static final Pattern TOKEN = Pattern.compile(SearchRules.TOKEN);

  private SearchTokens() {}

  /** How many tokens the text has. */
  public static int count(String text) {
    int count = 0;
    Matcher matcher = TOKEN.matcher(FoldedText.of(text).text());
    while (matcher.find()) {
      if (matcher.group(1) == null) {
        count++;
      }
    }
    return count;
  }

  /** The tokens of the text, in order. */
  public static List<SearchToken> of(String text) {
    FoldedText folded = FoldedText.of(text);
    List<SearchToken> tokens = new ArrayList<>();
    int position = 0;
    Matcher matcher = TOKEN.matcher(folded.text());
    while (matcher.find()) {
      if (matcher.group(1) == null) {
        int start = folded.start(matcher.start());
        int end = folded.end(matcher.end() - 1);
        tokens.add(new SearchToken(matcher.group(), start, end, position));
      }
      position++;
    }
    return tokens;
  }
}
