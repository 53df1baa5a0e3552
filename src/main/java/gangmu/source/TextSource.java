package gangmu.source;

import gangmu.model.SourceFacts;
import gangmu.model.SourceLine;
import java.util.ArrayList;
import java.util.List;

/** Plain text: lines that end with LF, CRLF, CR or a form feed. */
final class TextSource {
  private TextSource() {}

  static Content read(List<String> lines) {
    return new Content(lines.stream().map(SourceLine::of).toList(), SourceFacts.NONE);
  }

  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\f') {
        lines.add(text.substring(start, i));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }
}
