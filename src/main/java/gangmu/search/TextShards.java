package gangmu.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what a hit shows: shards of neighbouring paragraphs, each paragraph with its anchor, the
 * number of its heading among the headings of the shard, and its text.
 */
final class TextShards {
  /** Characters of a shard; most take three bytes. */
  private static final int SHARD_CHARACTERS = 10_000;

  private final Shards shards;
  private final List<Integer> firstParagraphs = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> headings = new LinkedHashMap<>();
  private final List<String> pending = new ArrayList<>();
  private int pendingCharacters;

  private TextShards(Shards shards) {
    this.shards = shards;
  }

  /** Writes the shards; gives as JSON the numbers of their first paragraphs and their names. */
  static String write(List<SearchParagraph> paragraphs, Shards shards) {
    TextShards writer = new TextShards(shards);
    for (int i = 0; i < paragraphs.size(); i++) {
      writer.add(i, paragraphs.get(i));
    }
    writer.flush();
    return Json.array(List.of(Json.numbers(writer.firstParagraphs), Json.strings(writer.names)));
  }

  private void add(int number, SearchParagraph paragraph) {
    if (pendingCharacters + paragraph.text().length() > SHARD_CHARACTERS) {
      flush();
    }
    if (pending.isEmpty()) {
      firstParagraphs.add(number);
    }
    int heading = headings.computeIfAbsent(paragraph.heading(), unused -> headings.size());
    pending.add(
        Json.array(
            List.of(
                Json.string(paragraph.anchor()),
                String.valueOf(heading),
                Json.string(paragraph.text()))));
    pendingCharacters += paragraph.text().length();
  }

  private void flush() {
    if (pending.isEmpty()) {
      return;
    }
    names.add(
        shards.add(Json.array(List.of(Json.strings(headings.keySet()), Json.array(pending)))));
    headings.clear();
    pending.clear();
    pendingCharacters = 0;
  }
}
