package gangmu.site;

import gangmu.compare.Unit;
import gangmu.model.Figure;
import gangmu.model.Part;
import gangmu.model.Report;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a row of a table.
 *
 * @param tracked the name of the tracked indicator, where the figure is one and the text words it
 *     otherwise
 * @param part the name of the part that its sentence stands in
 * @param value the number as worded
 * @param sortable the number without 万 and 亿, and the unit that it can be compared in, with a blank
 *     between: {@code 1500000000 元}; null where the value says just that, and where the goal is
 *     words
 * @param quote the words that it was read from, leading to them
 * @param paragraph the number of the paragraph
 * @param lines the lines of the source
 */
record FigureRow(
    String id,
    String name,
    @Nullable String tracked,
    String year,
    String measure,
    String part,
    String value,
    @Nullable String sortable,
    @Nullable String scope,
    @Nullable String deadline,
    Link quote,
    String paragraph,
    @Nullable Link lines) {

  /**
   * @param texts the text of each paragraph, by its id
   * @param part the part that the figure stands in
   */
  static FigureRow of(
      Figure figure, Map<String, String> texts, Part part, Edition edition, String path) {
    Report report = edition.report();
    String toReport = Addresses.link(path, Addresses.report(report));
    boolean marked = MarkedText.isMarked(figure, texts.getOrDefault(figure.paragraph(), ""));
    String toSentence = toReport + "#" + (marked ? figure.id() : figure.paragraph());
    return new FigureRow(
        figure.id(),
        figure.name(),
        tracked(figure, edition.words()),
        edition.words().year(figure),
        edition.words().of(figure.measure()),
        edition.words().of(part),
        Words.value(figure),
        sortable(figure),
        figure.scope(),
        figure.deadline(),
        new Link(figure.quote(), toSentence),
        ParagraphView.number(figure.paragraph()),
        Lines.link(edition, path, figure.source()));
  }

  private static @Nullable String sortable(Figure figure) {
    if (figure.value() == null) {
      return null;
    }
    Unit unit = Unit.of(figure.unit());
    String number = unit.inBase(figure.value()).toPlainString();
    return Words.value(figure).equals(number + unit.base())
        ? null
        : (number + " " + unit.base()).strip();
  }

  private static @Nullable String tracked(Figure figure, Words words) {
    String name = figure.indicator() == null ? null : words.indicators().name(figure.indicator());
    return figure.name().equals(name) ? null : name;
  }
}
