package gangmu.compare;

import gangmu.model.Figure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Outcome less target, as the two are worded. It judges nothing: 6.1% after 6%左右 is 0.1, not a
 * success.
 *
 * @param difference outcome less the number, or less the end of the range that it is measured from;
 *     0 within a range
 * @param unit of the difference: per cent less per cent is 个百分点
 */
public record Gap(BigDecimal difference, String unit, From from) {
  private static final String PERCENT = "%";

  /** What the outcome is measured from. */
  public enum From {
    /** The number of the target, whatever its bound: 6%以上 is measured from 6. */
    NUMBER("number"),
    /** The lower end of the target's range, which the outcome lies below. */
    LOWER_END("lower-end"),
    /** The upper end of the target's range, which the outcome lies above. */
    UPPER_END("upper-end"),
    /** The outcome lies within the target's range, ends included. */
    WITHIN("within");

    private final String id;

    From(String id) {
      this.id = id;
    }

    /** The name used in texts. */
    public String id() {
      return id;
    }
  }

  /**
   * The gap between two figures of one indicator, measure and year; null where either has no
   * number, the outcome is a range, or the units do not measure the same.
   */
  static @Nullable Gap between(Figure target, Figure outcome) {
    BigDecimal goal = target.value();
    BigDecimal value = outcome.value();
    if (goal == null || value == null || outcome.upper() != null) {
      return null;
    }
    Unit unit = Unit.of(outcome.unit());
    Unit other = Unit.of(target.unit());
    if (!unit.measuresAs(other)) {
      return null;
    }
    BigDecimal lower = other.in(unit, goal);
    BigDecimal upper = target.upper() == null ? lower : other.in(unit, target.upper());
    return of(value, lower, upper, outcome.unit(), target.upper() != null);
  }

  private static Gap of(
      BigDecimal value, BigDecimal lower, BigDecimal upper, String unit, boolean range) {
    String of = unit.equals(PERCENT) ? "个百分点" : unit;
    if (!range) {
      return new Gap(value.subtract(lower), of, From.NUMBER);
    }
    if (value.compareTo(lower) < 0) {
      return new Gap(value.subtract(lower), of, From.LOWER_END);
    }
    return value.compareTo(upper) > 0
        ? new Gap(value.subtract(upper), of, From.UPPER_END)
        : new Gap(BigDecimal.ZERO, of, From.WITHIN);
  }
}
