package gangmu.search;

import gangmu.text.SearchTokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.util.SmallFloat;

/**
 * The order in which the paragraphs are numbered: by Lucene's norm, which is their length in
 * tokens, rounded; those of one norm in reading order. So a paragraph's number tells its norm, and
 * of paragraphs that hold a term equally often the better stands first.
 */
final class ByLength {
  private record Sized(SearchParagraph paragraph, int norm) {}

  private ByLength() {}

  static List<SearchParagraph> sort(List<SearchParagraph> paragraphs) {
    List<Sized> sized = new ArrayList<>(paragraphs.size());
    for (SearchParagraph paragraph : paragraphs) {
      sized.add(new Sized(paragraph, norm(SearchTokens.count(paragraph.text()))));
    }
    sized.sort(Comparator.comparingInt(Sized::norm));
    return sized.stream().map(Sized::paragraph).toList();
  }

  /** Lucene's norm of a length, as BM25Similarity computes it, from 0 to 255. */
  private static int norm(int tokens) {
    return SmallFloat.intToByte4(tokens) & 0xFF;
  }
}
