package gangmu.compare;

import gangmu.model.Measure;
import java.util.List;

/**
 * One measure of one indicator through the years of a place: growth meets growth, level meets
 * level.
 *
 * @param years the newest first; years that no report at hand could speak of are left out
 */
public record Series(Measure measure, List<YearPair> years) {
  public Series {
    years = List.copyOf(years);
  }
}
