package gangmu.compare;

import gangmu.model.Measure;
import java.util.List;

/**
 * One measure of one indicator through the years of a place: growth meets growth, level meets
 * level. All its units are of one kind.
 *
 * @param kind what the units are units of: 元, 美元, %; empty where all is in words
 * @param years the newest first; years that no report at hand could speak of are left out
 */
public record Series(Measure measure, String kind, List<YearPair> years) {
  /** The measures that speak of one year, in the order in which reports are read for them. */
  public static final List<Measure> MEASURES =
      List.of(Measure.GROWTH, Measure.LEVEL, Measure.COUNT, Measure.CHANGE);

  public Series {
    years = List.copyOf(years);
  }
}
