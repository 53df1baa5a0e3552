package gangmu.search;

import java.util.ArrayList;
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

  /** The places, the ways, and for each page its place, its year, the ways of address and title. */
  String json() {
    Map<String, Integer> places = new LinkedHashMap<>();
    Map<String, Integer> ways = new LinkedHashMap<>();
    List<String> rows = new ArrayList<>();
    for (SearchParagraph.Page page : numbers.keySet()) {
      rows.add(
          Json.numbers(
              List.of(
                  number(places, page.place()),
                  page.year(),
                  number(ways, way(page.url(), page)),
                  number(ways, way(page.report(), page)))));
    }
    return Json.array(
        List.of(Json.strings(places.keySet()), Json.strings(ways.keySet()), Json.array(rows)));
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
