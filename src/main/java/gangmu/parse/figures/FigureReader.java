package gangmu.parse.figures;

import gangmu.model.Figure;
import gangmu.model.TrackedIndicator;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the figures of a report: every number that measures something, what it measures, of which
 * year, and how far it is a fact. A paragraph is cut into clauses, a clause into statements, and
 * each statement is read by the first {@link Construct} that knows its wording. The time taken
 * grows with the length of the text.
 */
public final class FigureReader {
  private final NameReader names;
  private final List<Construct> constructs;

  private FigureReader(Vocabulary vocabulary) {
    names = new NameReader(vocabulary);
    constructs =
        List.of(
            new DistributedStatement(names),
            new ChangeStatement(names),
            new AttributedAmount(names),
            new CountedThing(names),
            new PlainStatement(names),
            new ShareOfThings(names));
  }

  /** A reader that ties names to these tracked indicators. */
  public static FigureReader with(List<TrackedIndicator> indicators) {
    return new FigureReader(new Vocabulary(indicators));
  }

  /**
   * The figures of a report.
   *
   * @param paragraphs its paragraphs in reading order
   * @param reportYear the year that the report was delivered in
   * @param lines where the paragraphs stand in the source
   * @return the figures in reading order, their ids {@code i1}, {@code i2} …
   */
  public List<Figure> read(List<FigureInput> paragraphs, int reportYear, SourceLines lines) {
    Timeline timeline = new Timeline(reportYear);
    List<Figure> figures = new ArrayList<>();
    for (FigureInput paragraph : paragraphs) {
      new ParagraphReader(paragraph, constructs, names, timeline, lines).read(figures);
    }
    return List.copyOf(figures);
  }
}
