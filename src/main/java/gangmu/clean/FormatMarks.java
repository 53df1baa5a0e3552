package gangmu.clean;

import gangmu.model.SourceLine;
import gangmu.model.SourceLine.Change;
import gangmu.model.SourceLine.Kind;
import gangmu.model.SourceLine.Why;
import java.util.ArrayList;
import java.util.List;

/** What the reader of the source knows not to be text: marks of the format, and furniture. */
final class FormatMarks {
  private FormatMarks() {}

  static void remove(Draft draft, List<SourceLine> lines) {
    draft.apply(Repair.Kind.MARKUP, edits(draft, lines, Why.MARKUP));
    draft.apply(Repair.Kind.FURNITURE, edits(draft, lines, Why.FURNITURE));
  }

  private static List<Edit> edits(Draft draft, List<SourceLine> lines, Why why) {
    List<Edit> edits = new ArrayList<>();
    int place = 0;
    for (int i = 0; i < lines.size(); i++) {
      SourceLine line = lines.get(i);
      int lineEnd = isInsideParagraph(lines, i) ? 1 : 0;
      for (Change change : line.changes()) {
        if (change.why() == why) {
          int start = draft.offset(place + change.start());
          int end = draft.offset(place + change.end() - 1 + lineEnd) + 1;
          edits.add(new Edit(start, end, change.replacement()));
        }
      }
      place += line.text().length() + 1;
    }
    return edits;
  }

  /** Whether the line, a page's foot or head, stands between two lines of a paragraph. */
  private static boolean isInsideParagraph(List<SourceLine> lines, int index) {
    int next = index;
    while (next < lines.size() && isAllOut(lines.get(next))) {
      next++;
    }
    return next > index && next < lines.size() && lines.get(next).kind() == Kind.CONTINUED;
  }

  private static boolean isAllOut(SourceLine line) {
    return line.changes().size() == 1
        && line.changes().get(0).start() == 0
        && line.changes().get(0).end() == line.text().length();
  }
}
