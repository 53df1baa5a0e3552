package gangmu.search;

import java.util.List;

/**
 * Writes what a hit shows: shards of paragraphs that follow one another, each with its report, its
 * part, its anchor, its headings and its text. Short paragraphs are what a search shows most, so
 * their shards are small.
 */
final class TextShards {
  private static final int SMALLEST = 1_200;
  private static final int LARGEST = 4_500;
  private static final int PARAGRAPHS = 19;

  private final Shards shards;
  private final Alphabet alphabet;
  private final PageTable pages;
  private final BitSink firsts = new BitSink();
  private final NumberModel firstSteps = new NumberModel();
  private BitSink sink = new BitSink();
  private NumberModel numbers = new NumberModel();
  private NumberModel reports = new NumberModel();
  private NumberModel anchors = new NumberModel();
  private String lastHeading = "";
  private int paragraphs;
  private int characters;

  private TextShards(Shards shards, Alphabet alphabet, PageTable pages) {
    this.shards = shards;
    this.alphabet = alphabet;
    this.pages = pages;
  }

  /** Writes the shards; gives as JSON, coded, how many paragraphs each has. */
  static String write(
      List<SearchParagraph> all, Alphabet alphabet, PageTable pages, Shards shards) {
    TextShards writer = new TextShards(shards, alphabet, pages);
    all.forEach(writer::add);
    writer.flush();
    return Json.string(writer.firsts.text());
  }

  private void add(SearchParagraph paragraph) {
    int length = paragraph.text().length();
    int limit = Math.max(SMALLEST, Math.min(LARGEST, PARAGRAPHS * length));
    if (paragraphs > 0 && characters + length > limit) {
      flush();
    }
    reports.write(pages.number(paragraph), sink);
    numbers.write(Whereabouts.number(paragraph.part()), sink);
    int anchor = paragraph.anchorNumber();
    anchors.write(anchor + 1, sink);
    if (anchor < 0) {
      alphabet.write(paragraph.anchor(), sink);
    }
    boolean same = paragraph.heading().equals(lastHeading);
    numbers.write(same ? 0 : 1, sink);
    if (!same) {
      alphabet.write(paragraph.heading(), sink);
      characters += paragraph.heading().length();
    }
    alphabet.write(paragraph.text(), sink);
    lastHeading = paragraph.heading();
    paragraphs++;
    characters += length;
  }

  private void flush() {
    if (paragraphs == 0) {
      return;
    }
    shards.add("x", Json.array(List.of(String.valueOf(paragraphs), Json.string(sink.text()))));
    firstSteps.write(paragraphs, firsts);
    sink = new BitSink();
    numbers = new NumberModel();
    reports = new NumberModel();
    anchors = new NumberModel();
    lastHeading = "";
    paragraphs = 0;
    characters = 0;
  }
}
