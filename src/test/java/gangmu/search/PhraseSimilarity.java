package gangmu.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/** Lucene's BM25, with a phrase as one term: it counts the paragraphs that hold all of it. */
final class PhraseSimilarity extends BM25Similarity {
  /** Stands for all terms of a synonym query. */
  static final List<String> SYNONYMS = List.of("*");

  private final Map<List<String>, Integer> totals;

  /**
   * @param totals of each phrase, by its terms
   */
  PhraseSimilarity(Map<List<String>, Integer> totals) {
    this.totals = totals;
  }

  @Override
  public Explanation idfExplain(CollectionStatistics collection, TermStatistics term) {
    List<String> single = List.of(term.term().utf8ToString());
    return explain(collection, totals.containsKey(single) ? single : SYNONYMS);
  }

  @Override
  public Explanation idfExplain(CollectionStatistics collection, TermStatistics[] terms) {
    return explain(collection, Stream.of(terms).map(t -> t.term().utf8ToString()).toList());
  }

  private Explanation explain(CollectionStatistics collection, List<String> phrase) {
    return Explanation.match(
        idf(totals.getOrDefault(phrase, 0), collection.docCount()), "of the phrase");
  }
}
