package gangmu.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The pages of the reports, in a table. Most addresses and titles are made the same way of place
 * and year, so the table holds the ways: a text with \1 for the name of the place and \2 for the
 * year.
 */
final class PageTable {
  private static final int COLUMNS = 4;

  private final Map<SearchParagraph.Page, Integer> numbers = new LinkedHashMap<>();

  /**
   * @param paragraphs in reading order
   */
  PageTable(List<SearchParagraph> paragraphs) {
    for (SearchParagraph paragraph : paragraphs) {
      numbers.putIfAbsent(paragraph.page(), numbers.size());
    }
  }

  /** The number of the page that a paragraph stands on. */
  int number(SearchParagraph paragraph) {
    return Objects.requireNonNull(numbers.get(paragraph.page()));
  }

  /** How many pages there are. */
  int size() {
    return numbers.size();
  }

  /**
   * As JSON: the places, the ways, how many pages there are; and coded for each page its place, its
   * year, the ways of its address and of its title, each as the difference from the page before.
   */
  String json() {
    Map<String, Integer> places = new LinkedHashMap<>();
    Map<String, Integer> ways = new LinkedHashMap<>();
    BitSink sink = new BitSink();
    NumberModel[] models = NumberModel.several(COLUMNS);
    int[] last = new int[COLUMNS];
    for (SearchParagraph.Page page : numbers.keySet()) {
      int[] row = {
        number(places, page.place()),
        page.year(),
        number(ways, way(page.url(), page)),
        number(ways, way(page.report(), page))
      };
      for (int i = 0; i < COLUMNS; i++) {
        int step = row[i] - last[i];
        models[i].write(step << 1 ^ step >> 31, sink);
      }
      last = row;
    }
    return Json.array(
        List.of(
            Json.strings(places.keySet()),
            Json.strings(ways.keySet()),
            String.valueOf(size()),
            Json.string(sink.text())));
  }

  private static String way(String text, SearchParagraph.Page page) {
    String marked = text.replace(page.place(), "\1").replace(String.valueOf(page.year()), "\2");
    boolean ambiguous =
        page.place().isEmpty() || text.indexOf('\1') >= 0 || text.indexOf('\2') >= 0;
    return ambiguous ? text : marked;
  }

  private static int number(Map<String, Integer> numbers, String key) {
    return numbers.computeIfAbsent(key, unused -> numbers.size());
  }
}
