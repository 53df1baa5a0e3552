package gangmu.clean;

import gangmu.model.SourceLine;
import gangmu.model.SourceLine.Change;
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
    for (SourceLine line : lines) {
      for (Change change : line.changes()) {
        if (change.why() == why) {
          int start = draft.offset(place + change.start());
          int end = draft.offset(place + change.end() - 1) + 1;
          edits.add(new Edit(start, end, change.replacement()));
        }
      }
      place += line.text().length() + 1;
    }
    return edits;
  }
}
