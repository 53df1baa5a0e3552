package gangmu.search;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.text.SearchTokens;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

class SearchAnalyzerTest {
  private record Term(String text, int position) {}

  @Test
  void leavesAGapWhereASentenceEnds() throws IOException {
    assertThat(terms("建5G站，14.5%。好"))
        .containsExactly(
            new Term("建", 0),
            new Term("5g", 1),
            new Term("站", 2),
            new Term("14.5", 3),
            new Term("%", 4),
            new Term("好", 6));
  }

  @Test
  void givesTheTokensThatTheBrowserCuts() throws IOException {
    for (SearchParagraph paragraph : InventedReports.paragraphs(100, 5)) {
      assertThat(terms(paragraph.text()))
          .as(paragraph.text())
          .containsExactlyElementsOf(expected(paragraph.text()));
    }
  }

  @Test
  void keepsEveryHanCharacterOfTheRules() throws IOException {
    int[] han = IntStream.range(0, 0x30000).filter(Character::isIdeographic).toArray();
    String text = new String(han, 0, han.length);
    assertThat(terms(text)).hasSizeGreaterThan(80_000).containsExactlyElementsOf(expected(text));
  }

  @Test
  void keepsEveryLetterOfTheRules() throws IOException {
    String text =
        IntStream.range(0, 0x2000)
            .mapToObj(code -> "a" + Character.toString(code) + "1 ")
            .reduce("", String::concat);
    assertThat(terms(text)).containsExactlyElementsOf(expected(text));
  }

  @Test
  void survivesARunOfAnyLength() throws IOException {
    assertThat(terms("a.".repeat(50_000))).hasSizeGreaterThan(450);
  }

  private static List<Term> expected(String text) {
    return SearchTokens.of(text).stream()
        .map(token -> new Term(token.text(), token.position()))
        .toList();
  }

  private static List<Term> terms(String text) throws IOException {
    List<Term> terms = new ArrayList<>();
    try (Analyzer analyzer = new SearchAnalyzer();
        TokenStream stream = analyzer.tokenStream(LuceneIndex.TEXT, text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.getAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        terms.add(new Term(term.toString(), position));
      }
      stream.end();
    }
    return terms;
  }
}
