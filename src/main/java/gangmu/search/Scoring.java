package gangmu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;

/** Lucene's BM25 over a finished index. */
final class Scoring {
  private final CollectionStatistics statistics;
  private final byte[] norms;

  Scoring(LeafReader segment, Terms terms) throws IOException {
    statistics =
        new CollectionStatistics(
            LuceneIndex.TEXT,
            segment.maxDoc(),
            terms.getDocCount(),
            terms.getSumTotalTermFreq(),
            terms.getSumDocFreq());
    norms = new byte[segment.maxDoc()];
    NumericDocValues values = segment.getNormValues(LuceneIndex.TEXT);
    for (int doc = values.nextDoc(); doc < norms.length; doc = values.nextDoc()) {
      norms[doc] = (byte) values.longValue();
    }
  }

  /** Scores what a term or a phrase finds. */
  final class Term {
    private final SimScorer scorer;

    private Term(TermStatistics... terms) {
      scorer = new BM25Similarity().scorer(1, statistics, terms);
    }

    float score(int freq, int paragraph) {
      return scorer.score(freq, norms[paragraph]);
    }
  }

  /**
   * @param path tokens, of which the first so many are the phrase
   */
  Term phrase(TokenText text, int[] path, int depth) {
    TermStatistics[] terms = new TermStatistics[depth];
    for (int i = 0; i < depth; i++) {
      terms[i] = new TermStatistics(new BytesRef(), text.docFreq(path[i]), Long.MAX_VALUE);
    }
    return new Term(terms);
  }

  /** The first paragraph of each norm, and the length in tokens that the norm stands for. */
  String norms() {
    List<Integer> runs = new ArrayList<>();
    for (int doc = 0; doc < norms.length; doc++) {
      if (doc == 0 || norms[doc] != norms[doc - 1]) {
        runs.add(doc);
        runs.add(SmallFloat.byte4ToInt(norms[doc]));
      }
    }
    return Json.numbers(runs);
  }
}
