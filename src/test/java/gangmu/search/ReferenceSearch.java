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
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;

/** What Lucene's own IndexSearcher finds for a query of the site. */
final class ReferenceSearch implements Closeable {
  record Hit(String url, float score) {}

  record Result(long total, List<Hit> hits) {}

  private record Phrase(List<String> tokens, boolean open) {}

  private record WantedTerm(boolean unwanted, Set<Phrase> phrases) {}

  private static final Pattern TERM = Pattern.compile(SearchRules.TERM);

  private final List<SearchParagraph> paragraphs;
  private final LuceneIndex index;

  ReferenceSearch(List<SearchParagraph> paragraphs) throws IOException {
    this.paragraphs = ByLength.sort(paragraphs);
    this.index = LuceneIndex.of(this.paragraphs);
  }

  /**
   * @param filters of place, year and part, by the names of Lucene's fields
   * @param typing whether a Latin run at the end of the query is unfinished
   */
  Result search(String query, int limit, Map<String, String> filters, boolean typing)
      throws IOException {
    List<WantedTerm> terms = parse(query, typing);
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
    search(query, paragraphs.size(), Map.of(), false).hits().forEach(hit -> urls.add(hit.url()));
    return urls;
  }

  @Override
  public void close() throws IOException {
    index.close();
  }

  private Query lucene(List<WantedTerm> terms, Map<String, String> filters) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Set<Phrase> wanted = new LinkedHashSet<>();
    terms.stream().filter(term -> !term.unwanted()).forEach(term -> wanted.addAll(term.phrases()));
    for (Phrase phrase : wanted) {
      query.add(lucene(phrase, index.reader()), Occur.MUST);
    }
    for (WantedTerm term : terms) {
      if (term.unwanted()) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Phrase phrase : term.phrases()) {
          all.add(lucene(phrase, index.reader()), Occur.MUST);
        }
        query.add(all.build(), Occur.MUST_NOT);
      }
    }
    filters.forEach(
        (field, value) -> query.add(new TermQuery(new Term(field, value)), Occur.FILTER));
    return query.build();
  }

  private static Query lucene(Phrase phrase, DirectoryReader reader) throws IOException {
    List<String> tokens = phrase.tokens();
    int last = tokens.size() - 1;
    if (!phrase.open()) {
      String[] all = tokens.toArray(String[]::new);
      return last == 0 ? new TermQuery(term(all[0])) : new PhraseQuery(LuceneIndex.TEXT, all);
    }
    Term[] longer = longer(tokens.get(last), reader);
    if (last == 0) {
      SynonymQuery.Builder any = new SynonymQuery.Builder(LuceneIndex.TEXT);
      Stream.of(longer).forEach(any::addTerm);
      return any.build();
    }
    MultiPhraseQuery.Builder query = new MultiPhraseQuery.Builder();
    tokens.subList(0, last).forEach(token -> query.add(term(token)));
    return longer.length == 0 ? new MatchNoDocsQuery() : query.add(longer).build();
  }

  /** The terms of the index that begin so and have nothing but the rest of a token behind it. */
  private static Term[] longer(String beginning, DirectoryReader reader) throws IOException {
    List<Term> found = new ArrayList<>();
    TermsEnum terms = MultiTerms.getTerms(reader, LuceneIndex.TEXT).iterator();
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      String text = term.utf8ToString();
      if (text.startsWith(beginning)) {
        found.add(term(text));
      }
    }
    return found.toArray(Term[]::new);
  }

  private static Term term(String text) {
    return new Term(LuceneIndex.TEXT, text);
  }

  private static List<WantedTerm> parse(String query, boolean typing) {
    List<WantedTerm> terms = new ArrayList<>();
    Matcher matcher = TERM.matcher(query);
    while (matcher.find()) {
      String quoted = matcher.group(2);
      boolean unfinished = typing && quoted == null && matcher.end() == query.length();
      Set<Phrase> phrases =
          new LinkedHashSet<>(phrases(quoted == null ? matcher.group(3) : quoted, unfinished));
      if (!phrases.isEmpty()) {
        terms.add(new WantedTerm(matcher.group(1) != null, phrases));
      }
    }
    return terms;
  }

  private static List<Phrase> phrases(String text, boolean unfinished) {
    List<Phrase> phrases = new ArrayList<>();
    int next = -1;
    for (SearchToken token : SearchTokens.of(text)) {
      if (token.position() != next) {
        phrases.add(new Phrase(new ArrayList<>(), false));
      }
      phrases.get(phrases.size() - 1).tokens().add(token.text());
      next = token.position() + 1;
    }
    if (unfinished && !phrases.isEmpty()) {
      List<String> last = phrases.remove(phrases.size() - 1).tokens();
      String token = last.get(last.size() - 1);
      phrases.add(new Phrase(last, Character.isLetter(token.charAt(0)) && token.length() > 1));
    }
    return phrases;
  }
}
