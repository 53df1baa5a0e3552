package gangmu.search;

import gangmu.site.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;

/**
 * The search of a site: Lucene analyses and counts, and what its finished index holds is written in
 * small files that a browser loads by need.
 *
 * <p>{@code search/directory.js} is the only file whose name stays; it names all others.
 */
public final class SearchIndex {
  /** Raised whenever an engine could misread the files of another. */
  private static final int FORMAT = 4;

  private SearchIndex() {}

  /**
   * Gives the files of the search, all under {@code search/}, sorted by path; the same paragraphs
   * give the same bytes.
   *
   * @param paragraphs in the order in which hits of the same score appear; those of a page stand
   *     together
   */
  public static List<SiteFile> build(List<SearchParagraph> paragraphs) {
    PageTable pages = new PageTable(paragraphs);
    List<SearchParagraph> sorted = ByLength.sort(paragraphs);
    List<String> texts = sorted.stream().map(SearchParagraph::text).toList();
    Alphabet alphabet = Alphabet.of(texts);
    Shards shards = new Shards();
    Map<String, String> directory = new LinkedHashMap<>();
    directory.put("format", String.valueOf(FORMAT));
    directory.put("paragraphs", String.valueOf(sorted.size()));
    directory.putAll(FoldTable.rules(texts, shards));
    directory.put("alphabet", Json.string(alphabet.text()));
    directory.put("pages", pages.json());
    directory.put("parts", Whereabouts.parts());
    shards.add("w", Json.string(Whereabouts.text(sorted, pages)));
    directory.put("texts", TextShards.write(sorted, alphabet, pages, shards));
    // before there is an index, which takes most of the memory
    List<String> phrases = FrequentPhrases.of(texts, Suggestions.MOST);
    try (LuceneIndex index = LuceneIndex.of(sorted)) {
      for (LeafReader segment : index.segments()) {
        directory.putAll(terms(segment, phrases, alphabet, shards));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return shards.files(directory);
  }

  private static Map<String, String> terms(
      LeafReader segment, List<String> phrases, Alphabet alphabet, Shards shards)
      throws IOException {
    Terms terms = segment.terms(LuceneIndex.TEXT);
    if (terms == null || terms.size() == 0) {
      return Map.of();
    }
    TokenText text = new TokenText(terms, alphabet.characters(), segment.maxDoc());
    Scoring scoring = new Scoring(segment, terms);
    TermShards writer = new TermShards(text, scoring, shards);
    TermTree.write(text, writer);
    Map<String, String> members = new LinkedHashMap<>();
    members.put("docCount", String.valueOf(terms.getDocCount()));
    members.put("sumTotalTermFreq", String.valueOf(terms.getSumTotalTermFreq()));
    members.put("norms", scoring.norms());
    members.put("letters", String.valueOf(text.letters()));
    members.put("terms", writer.write());
    members.put("others", DocFreqShards.write(text, shards));
    Suggestions.write(phrases, text, shards);
    return members;
  }
}
