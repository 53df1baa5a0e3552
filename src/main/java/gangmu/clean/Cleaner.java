package gangmu.clean;

import gangmu.clean.Repair.Kind;
import gangmu.model.Parsed;
import gangmu.model.SourceLine;
import gangmu.text.LookAlikes;
import java.util.ArrayList;
import java.util.List;

/** Makes clean text of a scrape's lines: the report alone, one heading or paragraph a line. */
public final class Cleaner {
  /** Two or three are usual; each has fewer line ends to take away. */
  private static final int MOST_ROUNDS = 100;

  /**
   * Cleans the lines. What is doubtful is left as it is and comes back as a warning with line and
   * column: {@code clean.mark-lost}, {@code clean.number-torn}, {@code clean.number-alone}, {@code
   * clean.paragraphs-unsure}.
   *
   * @param file as the user named it
   * @param lines of the source
   */
  public Parsed<CleanText> clean(String file, List<SourceLine> lines) {
    Draft draft = new Draft(file, lines);
    FormatMarks.remove(draft, lines);
    draft.apply(Kind.CODE, lookAlikes(draft.text()));
    draft.apply(Kind.BLANK, NamedCharacters.blanks(draft.text()));
    draft.apply(Kind.MARKUP, NamedCharacters.others(draft.text()));
    draft.apply(Kind.BREAK, NamedCharacters.lineEnds(draft.text()));
    draft.apply(Kind.BLANK, LayoutBlanks.unseen(draft.text()));
    draft.apply(Kind.BLANK, LayoutBlanks.spaced(draft.text()));
    draft.unmark(LineMarks.before(draft.lines()));
    draft.apply(Kind.MARKUP, LineMarks.aroundHeadings(draft.lines()));
    draft.apply(Kind.BREAK, LostLineEnds.breaks(draft.text()));
    layout(draft);
    Joins.doubts(draft);
    // what is put together may show what stands twice, or what goes on with it
    int before = -1;
    for (int round = 0; round < MOST_ROUNDS && draft.repairCount() > before; round++) {
      before = draft.repairCount();
      paragraphs(draft);
      layout(draft);
    }
    return new Parsed<>(draft.finish(), draft.doubts());
  }

  private static List<Edit> lookAlikes(String text) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (LookAlikes.is(text.charAt(i))) {
        edits.add(new Edit(i, i + 1, LookAlikes.meant(text.charAt(i))));
      }
    }
    return edits;
  }

  /** Takes out what the page put around the report. */
  private static void layout(Draft draft) {
    draft.apply(Kind.BLANK, LineEnds.blanks(draft.lines()));
    draft.apply(Kind.FURNITURE, PageBreaks.breaks(draft.lines()));
    draft.apply(Kind.DUPLICATE, Copies.repeated(draft.lines()));
    draft.apply(Kind.JOIN, Joins.datesInHead(draft.lines()));
    draft.apply(Kind.JOIN, Joins.session(draft.lines()));
    draft.apply(Kind.FURNITURE, Furniture.head(draft.lines()));
    draft.apply(Kind.DUPLICATE, Duplicates.titles(draft.lines()));
    draft.apply(Kind.FURNITURE, Furniture.anywhere(draft.lines()));
    draft.apply(Kind.FURNITURE, Furniture.onward(draft.lines()));
    draft.apply(Kind.FURNITURE, Furniture.tail(draft.lines()));
    draft.apply(Kind.DUPLICATE, Duplicates.abstractAtEnd(draft.lines()));
    draft.apply(Kind.FURNITURE, Furniture.tail(draft.lines()));
    draft.apply(Kind.FURNITURE, Furniture.credits(draft.lines()));
    draft.apply(Kind.BREAK, LostLineEnds.beforeAnnexes(draft.lines()));
  }

  /** Puts together what the page's layout broke. */
  private static void paragraphs(Draft draft) {
    draft.apply(Kind.JOIN, Joins.lineEnds(draft));
    draft.joined();
    draft.apply(Kind.BLANK, LineEnds.emptyLines(draft.text()));
    draft.apply(Kind.WIDTH, MarkWidth.marks(draft.text()));
    draft.apply(Kind.BLANK, LayoutBlanks.blanks(draft.text()));
  }
}
