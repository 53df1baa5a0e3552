package gangmu.source;

import gangmu.model.SourceFacts;
import gangmu.model.SourceLine;
import java.util.ArrayList;
import java.util.List;

/**
 * A scrape as it came: its bytes, and the lines that they hold.
 *
 * @param file as the user named it
 * @param format what kind of file it is
 * @param sha256 of the bytes, in hexadecimal
 * @param lines line 1 is the first
 * @param facts what it says of itself beside the text
 */
// The bytes are copied beside the Markdown, never compared.
@SuppressWarnings("ArrayRecordComponent")
public record SourceDocument(
    String file,
    SourceFormat format,
    byte[] bytes,
    String sha256,
    List<SourceLine> lines,
    SourceFacts facts) {
  public SourceDocument {
    lines = List.copyOf(lines);
  }

  /** The lines as they stand in the file, before any repair. */
  public List<String> texts() {
    return lines.stream().map(SourceLine::text).toList();
  }

  /** For each page the number of the first line on it or behind it; empty where there are none. */
  public List<Integer> pageStarts() {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      while (starts.size() < lines.get(i).page()) {
        starts.add(i + 1);
      }
    }
    return starts;
  }
}
