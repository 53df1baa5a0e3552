package gangmu.search;

import gangmu.site.SiteFile;
import gangmu.text.SearchRules;
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
  private static final int FORMAT = 1;

  private static final String DIRECTORY = "directory";

  private SearchIndex() {}

  /**
   * Gives the files of the search, all under {@code search/}, sorted by path; the same paragraphs
   * give the same bytes.
   *
   * @param paragraphs in the order in which hits of the same score appear; those of a page stand
   *     together
   */
  public static List<SiteFile> build(List<SearchParagraph> paragraphs) {
    try (LuceneIndex index = LuceneIndex.of(paragraphs)) {
      Shards shards = new Shards();
      Map<String, String> directory = new LinkedHashMap<>();
      directory.put("format", String.valueOf(FORMAT));
      directory.put("paragraphs", String.valueOf(paragraphs.size()));
      directory.put("rules", Json.string(shards.add(rules())));
      directory.put("pages", Json.string(shards.add(PageTable.json(paragraphs))));
      directory.put("texts", TextShards.write(paragraphs, shards));
      for (LeafReader segment : index.segments()) {
        directory.putAll(terms(segment, shards));
      }
      shards.put(DIRECTORY, Json.object(directory));
      return shards.files();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> terms(LeafReader segment, Shards shards) throws IOException {
    Terms terms = segment.terms(LuceneIndex.TEXT);
    if (terms == null) {
      return Map.of();
    }
    Map<String, String> members = new LinkedHashMap<>();
    members.put("docCount", String.valueOf(terms.getDocCount()));
    members.put("sumTotalTermFreq", String.valueOf(terms.getSumTotalTermFreq()));
    members.put("terms", TermShards.write(terms, shards));
    members.put("normSpan", String.valueOf(NormShards.SPAN));
    members.put(
        "norms",
        NormShards.write(segment.getNormValues(LuceneIndex.TEXT), segment.maxDoc(), shards));
    members.put("lengths", NormShards.lengths());
    return members;
  }

  private static String rules() {
    return Json.strings(List.of(SearchRules.TOKEN, SearchRules.TERM, SearchRules.simplified()));
  }
}
