package gangmu.site;

import gangmu.compare.Side;
import gangmu.compare.Statement;
import gangmu.model.Figure;
import gangmu.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A target or an outcome in a table of comparison.
 *
 * @param figure the number as worded, leading to its paragraph; null where there is none
 * @param style the classes that the style sheet knows the number by
 * @param kind the word for an estimate; null where the column says what the number is
 * @param scope the condition of the comparison (同口径), where the text names one
 * @param absence why there is no number; null where there is one
 */
record ComparedCell(
    @Nullable Link figure,
    @Nullable String style,
    @Nullable String kind,
    @Nullable String scope,
    @Nullable String absence) {

  static ComparedCell of(Side side, String path, Words words) {
    Statement statement = side.statement();
    if (statement == null) {
      String why =
          side.absence() == null ? "" : words.text("compare.absent." + side.absence().id());
      return new ComparedCell(null, null, null, null, why);
    }
    Figure figure = statement.figure();
    return new ComparedCell(
        link(statement, path),
        "figure " + figure.status().id(),
        figure.status() == Status.ESTIMATE ? words.of(figure.status()) : null,
        figure.scope(),
        null);
  }

  /** The number of a statement, leading to its paragraph. */
  static Link link(Statement statement, String path) {
    return new Link(Words.value(statement.figure()), href(statement, path));
  }

  static String href(Statement statement, String path) {
    return Addresses.link(path, Addresses.report(statement.report()))
        + "#"
        + statement.figure().paragraph();
  }
}
