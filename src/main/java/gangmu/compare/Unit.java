package gangmu.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit taken apart: 万亿元 is 10¹² of 元.
 *
 * @param base what is left without the magnitude
 * @param power the power of ten that the magnitude stands for
 */
public record Unit(String base, int power) {
  private static final Pattern MAGNITUDE = Pattern.compile("([十百千]?)(万?)(亿?)(.*)");

  /**
   * Takes a unit apart.
   *
   * @param unit as written after a number: 万亿元, %, 个百分点; empty where there is none
   */
  public static Unit of(String unit) {
    Matcher parts = MAGNITUDE.matcher(unit);
    if (!parts.matches()) {
      return new Unit(unit, 0);
    }
    int power =
        switch (parts.group(1)) {
          case "十" -> 1;
          case "百" -> 2;
          case "千" -> 3;
          default -> 0;
        };
    power += parts.group(2).isEmpty() ? 0 : 4;
    power += parts.group(3).isEmpty() ? 0 : 8;
    return new Unit(parts.group(4), power);
  }

  /** What it is a unit of: 元 and 美元 are two kinds, 家 and 户 count alike, 斤 and 吨 both weigh. */
  String kind() {
    return switch (base) {
      case "家", "户", "人" -> "个";
      case "斤", "公斤" -> "吨";
      default -> base;
    };
  }

  /** Whether units of that kind measure; 倍 and 番 tell how often something else is held. */
  static boolean measures(String kind) {
    return !List.of("", "倍", "番").contains(kind);
  }

  /** Whether values in the two differ by a power of ten alone. */
  public boolean measuresAs(Unit other) {
    return base.equals(other.base);
  }

  /** A value in this unit, expressed in its base: 1.5 of 万亿元 is 1500000000000. */
  public BigDecimal inBase(BigDecimal value) {
    return in(new Unit(base, 0), value);
  }

  /** A value in this unit, expressed in another that measures the same. */
  public BigDecimal in(Unit other, BigDecimal value) {
    BigDecimal moved = value.scaleByPowerOfTen(power - other.power);
    BigDecimal bare = power == other.power ? moved : moved.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
