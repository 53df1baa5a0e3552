package gangmu.search;

import gangmu.text.SearchRules;
import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Text to terms: its tokens, with a gap where a sentence ends. */
final class SearchAnalyzer extends Analyzer {
  @Override
  protected Reader initReader(String field, Reader reader) {
    return new TokenCharFilter(reader);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer tokenizer = new StandardTokenizer();
    tokenizer.setMaxTokenLength(SearchRules.LONGEST_TOKEN);
    return new TokenStreamComponents(tokenizer, new MarkFilter(tokenizer));
  }
}
