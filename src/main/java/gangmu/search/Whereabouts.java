package gangmu.search;

import gangmu.model.Part;
import java.util.List;

/** Writes in which report and part each paragraph stands: runs of paragraphs that share both. */
final class Whereabouts {
  private static final List<Part> PARTS = List.of(Part.values());

  private Whereabouts() {}

  /** The number that stands for a part. */
  static int number(Part part) {
    return PARTS.indexOf(part);
  }

  /** The parts by their numbers, as JSON. */
  static String parts() {
    return Json.strings(PARTS.stream().map(Part::id).toList());
  }

  /** The runs, coded: how far the report is from the last, the part, how many paragraphs. */
  static String text(List<SearchParagraph> paragraphs, PageTable pages) {
    BitSink sink = new BitSink();
    NumberModel steps = new NumberModel();
    NumberModel parts = new NumberModel();
    NumberModel counts = new NumberModel();
    int reports = pages.size();
    int last = 0;
    int start = 0;
    while (start < paragraphs.size()) {
      SearchParagraph first = paragraphs.get(start);
      int page = pages.number(first);
      int end = start + 1;
      while (end < paragraphs.size()
          && pages.number(paragraphs.get(end)) == page
          && paragraphs.get(end).part() == first.part()) {
        end++;
      }
      steps.write((page - last + reports) % reports, sink);
      parts.write(number(first.part()), sink);
      counts.write(end - start - 1, sink);
      last = page;
      start = end;
    }
    return sink.text();
  }
}
