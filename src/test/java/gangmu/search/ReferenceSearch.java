package gangmu.search;

import gangmu.text.SearchRules;
import gangmu.text.SearchToken;
import gangmu.text.SearchTokens;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** What Lucene's own IndexSearcher finds for a query of the site. */
final class ReferenceSearch implements Closeable {
  record Hit(String url, float score) {}

  record Result(long total, List<Hit> hits) {}

  private record WantedTerm(String text, boolean unwanted, Set<List<String>> phrases) {}

  private static final Pattern TERM = Pattern.compile(SearchRules.TERM);

  private final List<SearchParagraph> paragraphs;
  private final LuceneIndex index;

  ReferenceSearch(List<SearchParagraph> paragraphs) throws IOException {
    this.paragraphs = paragraphs;
    this.index = LuceneIndex.of(paragraphs);
  }

  /**
   * @param filters of place, year and part, by the names of Lucene's fields
   */
  Result search(String query, int limit, Map<String, String> filters) throws IOException {
    List<WantedTerm> terms = parse(query);
    if (terms.stream().allMatch(WantedTerm::unwanted)) {
      return new Result(0, List.of());
    }
    IndexSearcher searcher = new IndexSearcher(index.reader());
    TopDocs found =
        searcher.search(
            lucene(terms, filters),
            new TopScoreDocCollectorManager(Math.max(1, limit), Integer.MAX_VALUE));
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc hit : found.scoreDocs) {
      hits.add(new Hit(paragraphs.get(hit.doc).url(), hit.score));
    }
    return new Result(found.totalHits.value, hits);
  }

  /** The addresses of all paragraphs that the query finds. */
  Set<String> found(String query) throws IOException {
    Set<String> urls = new LinkedHashSet<>();
    search(query, paragraphs.size(), Map.of()).hits().forEach(hit -> urls.add(hit.url()));
    return urls;
  }

  @Override
  public void close() throws IOException {
    index.close();
  }

  private static Query lucene(List<WantedTerm> terms, Map<String, String> filters) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Set<List<String>> wanted = new LinkedHashSet<>();
    terms.stream().filter(term -> !term.unwanted()).forEach(term -> wanted.addAll(term.phrases()));
    wanted.forEach(phrase -> query.add(phrase(phrase), Occur.MUST));
    for (WantedTerm term : terms) {
      if (term.unwanted()) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        term.phrases().forEach(phrase -> all.add(phrase(phrase), Occur.MUST));
        query.add(all.build(), Occur.MUST_NOT);
      }
    }
    filters.forEach(
        (field, value) -> query.add(new TermQuery(new Term(field, value)), Occur.FILTER));
    return query.build();
  }

  private static Query phrase(List<String> tokens) {
    if (tokens.size() == 1) {
      return new TermQuery(new Term(LuceneIndex.TEXT, tokens.get(0)));
    }
    PhraseQuery.Builder pairs = new PhraseQuery.Builder();
    for (int i = 1; i < tokens.size(); i++) {
      pairs.add(new Term(LuceneIndex.TEXT, PairFilter.pair(tokens.get(i - 1), tokens.get(i))));
    }
    return pairs.build();
  }

  private static List<WantedTerm> parse(String query) {
    List<WantedTerm> terms = new ArrayList<>();
    Matcher matcher = TERM.matcher(query);
    while (matcher.find()) {
      String text = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
      Set<List<String>> phrases = new LinkedHashSet<>(phrases(text));
      if (!phrases.isEmpty()) {
        terms.add(new WantedTerm(text, matcher.group(1) != null, phrases));
      }
    }
    return terms;
  }

  private static List<List<String>> phrases(String text) {
    List<List<String>> phrases = new ArrayList<>();
    int next = -1;
    for (SearchToken token : SearchTokens.of(text)) {
      if (token.position() != next) {
        phrases.add(new ArrayList<>());
      }
      phrases.get(phrases.size() - 1).add(token.text());
      next = token.position() + 1;
    }
    return phrases;
  }
}
