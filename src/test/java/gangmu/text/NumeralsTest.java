package gangmu.text;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.text.Numerals.Numeral;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
  @ParameterizedTest
  @CsvSource({"2023, 2023", "２０２３, 2023", "二〇二三, 2023", "二○二零, 2020", "'', 0"})
  void readsAYearDigitByDigit(String written, int year) {
    assertThat(Numerals.oneByOne(written)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8,000|8000",
        "1,234,567|1234567",
        "１２．５|12.5",
        "7·8|7.8",
        "1.5万|15000",
        "9.5万亿|9500000000000",
        "3千万|30000000",
        "5%|0.05",
        "4.3％|0.043",
        "百分之五|0.05",
        "百分之四点五|0.045",
        "零|0",
        "十|10",
        "十二|12",
        "一百二十|120",
        "一百零五|105",
        "两千三百|2300",
        "二〇三〇|2030",
        "三万五千|35000",
        "两万亿|2000000000000",
        "三亿五千万|350000000",
        "千万|10000000",
        "三点一四|3.14",
      })
  void readsTheExactValue(String text, BigDecimal value) {
    assertThat(Numerals.exact(text)).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource({"家", "5家", "''", "百分之", "点五", "第3", "12..5"})
  void knowsWhatIsNoNumeral(String text) {
    assertThat(Numerals.exact(text)).isNull();
  }

  @Test
  void leavesTheMagnitudeAtTheEndForTheUnit() {
    assertThat(Numerals.at("1.5万家", 0)).isEqualTo(new Numeral(new BigDecimal("1.5"), 3, false));
    assertThat(Numerals.at("超两万亿元", 1)).isEqualTo(new Numeral(new BigDecimal("2"), 2, true));
    assertThat(Numerals.at("百亿元", 0)).isEqualTo(new Numeral(new BigDecimal("100"), 1, true));
  }

  @Test
  void takesACommaForThousandsOnlyBeforeThreeDigits() {
    assertThat(Numerals.at("3,45家", 0)).isEqualTo(new Numeral(new BigDecimal("3"), 1, false));
  }

  @Property
  void readsBackWhatItsDigitsSay(@ForAll @IntRange(min = 0) int number) {
    assertThat(Numerals.exact(String.format(java.util.Locale.ROOT, "%,d", number)))
        .isEqualByComparingTo(BigDecimal.valueOf(number));
  }

  @Property
  void readsAnyTextWithoutAnException(@ForAll String text) {
    Numerals.exact(text);
  }
}
