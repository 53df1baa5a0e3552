package gangmu.clean;

import gangmu.clean.Repair.Kind;
import gangmu.model.Parsed;
import gangmu.model.SourceLine;
import gangmu.text.LookAlikes;
import java.util.List;
import java.util.stream.IntStream;

/** Makes clean text of a scrape's lines: the report alone, one heading or paragraph a line. */
public final class Cleaner {
  /** Two or three are usual; each has fewer line ends to take away. */
  private static final int MOST_ROUNDS = 100;

  private final Furniture furniture = new Furniture();

  /**
   * Cleans the lines. What is doubtful is left as it is and comes back as a warning with line and
   * column: {@code clean.mark-lost}, {@code clean.number-torn}.
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
    return IntStream.range(0, text.length())
        .filter(i -> LookAlikes.is(text.charAt(i)))
        .mapToObj(i -> new Edit(i, i + 1, LookAlikes.meant(text.charAt(i))))
        .toList();
  }

  /** Takes out what the page put around the report. */
  private void layout(Draft draft) {
    draft.apply(Kind.BLANK, LineEnds.blanks(draft.text()));
    draft.apply(Kind.FURNITURE, PageBreaks.breaks(draft.text()));
    draft.apply(Kind.DUPLICATE, Copies.repeated(draft.text()));
    draft.apply(Kind.JOIN, Joins.session(draft.text()));
    draft.apply(Kind.FURNITURE, furniture.head(draft.text()));
    draft.apply(Kind.DUPLICATE, Duplicates.titles(draft.text()));
    draft.apply(Kind.FURNITURE, furniture.anywhere(draft.text()));
    draft.apply(Kind.FURNITURE, furniture.onward(draft.text()));
    draft.apply(Kind.FURNITURE, furniture.tail(draft.text()));
    draft.apply(Kind.DUPLICATE, Duplicates.abstractAtEnd(draft.text()));
    draft.apply(Kind.FURNITURE, furniture.tail(draft.text()));
    draft.apply(Kind.FURNITURE, Furniture.credits(draft.text()));
    draft.apply(Kind.BREAK, LostLineEnds.beforeAnnexes(draft.text()));
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
