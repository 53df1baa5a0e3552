package gangmu.site;

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
 * @param number the bare number, for programs; null where the goal is words
 * @param quote the words that it was read from, leading to them
 * @param paragraph the number of the paragraph, leading to it
 * @param lines the lines of the source
 */
record FigureRow(
    String id,
    String name,
    @Nullable String tracked,
    String status,
    String year,
    String measureId,
    String measure,
    String partId,
    String part,
    String value,
    @Nullable String number,
    @Nullable String scope,
    @Nullable String deadline,
    Link quote,
    Link paragraph,
    @Nullable Link lines) {

  /**
   * @param texts the text of each paragraph, by its id
   * @param part the part that the figure stands in
   */
  static FigureRow of(
      Figure figure, Map<String, String> texts, Part part, Edition edition, String path) {
    Report report = edition.report();
    String toParagraph = Addresses.link(path, Addresses.report(report)) + "#" + figure.paragraph();
    boolean marked = MarkedText.isMarked(figure, texts.getOrDefault(figure.paragraph(), ""));
    String toSentence =
        marked ? Addresses.link(path, Addresses.report(report)) + "#" + figure.id() : toParagraph;
    return new FigureRow(
        figure.id(),
        figure.name(),
        tracked(figure),
        figure.status().id(),
        edition.words().year(figure),
        figure.measure().id(),
        edition.words().of(figure.measure()),
        part.id(),
        edition.words().of(part),
        Words.value(figure),
        figure.value() == null ? null : figure.value().toPlainString(),
        figure.scope(),
        figure.deadline(),
        new Link(figure.quote(), toSentence),
        new Link(ParagraphView.number(figure.paragraph()), toParagraph),
        Lines.link(edition.source(), path, figure.source()));
  }

  private static @Nullable String tracked(Figure figure) {
    String name = figure.indicator() == null ? null : TrackedIndicators.name(figure.indicator());
    return figure.name().equals(name) ? null : name;
  }
}
