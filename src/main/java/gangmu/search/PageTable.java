package gangmu.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which page and which part of the report a paragraph belongs to. Neighbours mostly share both, so
 * the table holds runs: the number of the first paragraph, the page's number, the part.
 */
final class PageTable {
  private record Page(String url, String report, String place, int year) {
    String json() {
      return Json.array(
          List.of(Json.string(url), Json.string(report), Json.string(place), String.valueOf(year)));
    }
  }

  private PageTable() {}

  /** The pages and the runs as JSON. */
  static String json(List<SearchParagraph> paragraphs) {
    Map<Page, Integer> pages = new LinkedHashMap<>();
    List<String> runs = new ArrayList<>();
    String last = "";
    for (int i = 0; i < paragraphs.size(); i++) {
      SearchParagraph paragraph = paragraphs.get(i);
      Page page =
          new Page(paragraph.page(), paragraph.report(), paragraph.place(), paragraph.year());
      int number = pages.computeIfAbsent(page, unused -> pages.size());
      String run = number + "," + Json.string(paragraph.part().id());
      if (!run.equals(last)) {
        runs.add("[" + i + "," + run + "]");
        last = run;
      }
    }
    return Json.array(
        List.of(Json.array(pages.keySet().stream().map(Page::json).toList()), Json.array(runs)));
  }
}
