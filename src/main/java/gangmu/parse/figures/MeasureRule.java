package gangmu.parse.figures;

import gangmu.model.Measure;
import gangmu.parse.figures.PredicateWords.Role;
import java.math.BigDecimal;

/** What a number says of its thing, by verb and unit. */
final class MeasureRule {
  private MeasureRule() {}

  static Measure of(Claim claim) {
    Amount amount = claim.amount();
    Predicate predicate = claim.predicate();
    if (amount.inPoints()) {
      return Measure.CHANGE;
    }
    if (amount.growth() && !claim.predicate().has(Role.GAP)) {
      return claim.predicate().has(Role.AVERAGE) ? Measure.AVERAGE_GROWTH : Measure.GROWTH;
    }
    if (isChange(claim)) {
      boolean relative = amount.inPercent() || amount.unit().equals("倍");
      Measure growth = predicate.has(Role.AVERAGE) ? Measure.AVERAGE_GROWTH : Measure.GROWTH;
      return relative ? growth : Measure.CHANGE;
    }
    if (!amount.counts()) {
      return isAdded(claim) ? Measure.CHANGE : Measure.LEVEL;
    }
    if (claim.name().indicators().isEmpty()) {
      return Measure.COUNT;
    }
    return claim.name().added() ? Measure.CHANGE : Measure.LEVEL;
  }

  /** 实现利润580亿元，净增110亿元: what was spoken of before has grown by so much. */
  private static boolean isAdded(Claim claim) {
    Predicate predicate = claim.predicate();
    return claim.name().added()
        && claim.name().end() < predicate.start()
        && predicate.nearest() == null
        && !claim.amount().inPercent()
        && claim.amount().start() == claim.amount().number();
  }

  /** 增长保持在8%: the noun before the verb says what the per cent are of. */
  private static boolean isChange(Claim claim) {
    Predicate predicate = claim.predicate();
    boolean noun = predicate.has(Role.UP) || predicate.has(Role.DOWN);
    return predicate.isChange()
        || (noun && !predicate.has(Role.FROM) && claim.amount().inPercent());
  }

  /** PM2.5平均浓度改善20%. */
  private static boolean isBetterBelow(Claim claim) {
    String words = claim.name().words();
    return claim.predicate().nearest() == Role.BETTER
        && (words.contains("浓度") || words.contains("PM") || words.endsWith("指数"));
  }

  /** The number with its sign: a fall is negative. */
  static BigDecimal signed(Claim claim, BigDecimal value) {
    boolean fall = isChange(claim) && (claim.predicate().isFall() || isBetterBelow(claim));
    return fall && value.signum() > 0 ? value.negate() : value;
  }
}
