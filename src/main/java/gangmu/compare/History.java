package gangmu.compare;

import java.util.List;

/**
 * A tracked indicator of a place, through the years.
 *
 * @param indicator its id
 * @param series one for each measure that is stated, in the order of the measures, and for each
 *     kind of its units, that of most targets and outcomes first
 * @param asides the statements that the series leave out, in the order of their reports, the newest
 *     first
 */
public record History(String indicator, List<Series> series, List<Aside> asides) {
  public History {
    series = List.copyOf(series);
    asides = List.copyOf(asides);
  }
}
