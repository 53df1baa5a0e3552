package gangmu.search;

import gangmu.model.Part;
import gangmu.text.SearchToken;
import gangmu.text.SearchTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A search that somebody might make.
 *
 * @param filters of place, year and part, by the names of Lucene's fields
 * @param typing whether the query is unfinished
 */
record Asked(String query, Map<String, String> filters, boolean typing) {
  private static final List<Part> PARTS = List.of(Part.values());

  Asked(String query) {
    this(query, Map.of(), false);
  }

  /** Draws queries of ten kinds in turn out of the paragraphs. */
  static List<Asked> drawn(List<SearchParagraph> paragraphs, int count, long seed) {
    Random random = new Random(seed);
    List<Asked> drawn = new ArrayList<>();
    while (drawn.size() < count) {
      SearchParagraph paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
      if (!SearchTokens.of(paragraph.text()).isEmpty()) {
        drawn.add(of(drawn.size() % 10, paragraph, random));
      }
    }
    return drawn;
  }

  private static Asked of(int kind, SearchParagraph paragraph, Random random) {
    String text = paragraph.text();
    String term = quote(text, random, 2, 3);
    return switch (kind) {
      case 0 -> new Asked(quote(text, random, 1, 1));
      case 1 -> new Asked(term);
      case 2 -> new Asked(quote(text, random, 4, 8));
      case 3 -> new Asked(quote(text, random, 10, 30));
      case 4 -> new Asked(term + " " + quote(text, random, 2, 4));
      case 5 -> new Asked(term + " " + quote(text, random, 1, 1) + " " + quote(text, random, 3, 9));
      case 6 -> new Asked(term + " -" + quote(text, random, 1, 3));
      case 7 -> new Asked(term, Map.of("year", String.valueOf(paragraph.year())), false);
      case 8 ->
          new Asked(
              term,
              Map.of(
                  "place", paragraph.place(), "part", PARTS.get(random.nextInt(PARTS.size())).id()),
              false);
      default -> new Asked(number(text, random), Map.of(), random.nextBoolean());
    };
  }

  /** A piece of a text between two ends of tokens. */
  private static String quote(String text, Random random, int least, int most) {
    List<SearchToken> all = SearchTokens.of(text);
    return quote(text, all, random.nextInt(all.size()), least + random.nextInt(most - least + 1));
  }

  /** A piece with digits or Latin letters in it, where the text has one. */
  private static String number(String text, Random random) {
    List<SearchToken> all = SearchTokens.of(text);
    int from = random.nextInt(all.size());
    for (int i = from; i < all.size(); i++) {
      if (all.get(i).text().charAt(0) < 0x80) {
        from = Math.max(0, i - random.nextInt(3));
        break;
      }
    }
    return quote(text, all, from, 1 + random.nextInt(5));
  }

  private static String quote(String text, List<SearchToken> all, int from, int tokens) {
    int to = Math.min(all.size(), from + tokens) - 1;
    return text.substring(all.get(from).start(), Math.max(all.get(from).end(), all.get(to).end()));
  }
}
