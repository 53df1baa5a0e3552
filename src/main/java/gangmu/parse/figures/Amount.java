package gangmu.parse.figures;

import gangmu.model.Bound;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit and the words that bound it: 突破4200家, 4%左右, 5%—5.5%.
 *
 * @param start where it begins, the bounding word included
 * @param number where the numeral itself begins
 * @param end where it ends, exclusive
 * @param value the number, or the lower end of a range
 * @param upper the upper end of a range
 * @param unit as written, with the magnitude (万户次)
 * @param growth whether the words around it say that it is a growth: 翻一番, 两位数增长, 8%的增速
 */
record Amount(
    int start,
    int number,
    int end,
    BigDecimal value,
    @Nullable BigDecimal upper,
    String unit,
    Bound bound,
    boolean growth) {

  Amount(
      int start,
      int number,
      int end,
      BigDecimal value,
      @Nullable BigDecimal upper,
      String unit,
      Bound bound) {
    this(start, number, end, value, upper, unit, bound, false);
  }

  boolean inPercent() {
    return unit.equals("%");
  }

  boolean inPoints() {
    return Units.isPoints(unit);
  }

  /** Whether it counts things rather than measuring an extent. */
  boolean counts() {
    return Units.isCounter(Units.bare(unit));
  }

  Amount asGrowth() {
    return new Amount(start, number, end, value, upper, unit, bound, true);
  }

  Amount withBound(Bound other) {
    return new Amount(start, number, end, value, upper, unit, other, growth);
  }

  Amount withUnit(String other) {
    return new Amount(start, number, end, value, upper, other, bound, growth);
  }
}
