package gangmu.compare;

import gangmu.model.Figure;
import gangmu.model.Part;
import gangmu.model.Report;

/**
 * A figure about a tracked indicator, and the report that states it.
 *
 * @param part the part of the report that it stands in
 */
public record Statement(Report report, Figure figure, Part part, Span span) {
  boolean annual() {
    return span == Span.YEAR;
  }

  boolean numeric() {
    return figure.value() != null;
  }
}
