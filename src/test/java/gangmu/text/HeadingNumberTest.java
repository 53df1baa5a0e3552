package gangmu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingNumberTest {

  @ParameterizedTest
  @CsvSource({
    "一、工作回顾, HAN, 一, 工作回顾",
    "十二、其他, HAN, 十二, 其他",
    "（三）改善民生, HAN_IN_BRACKETS, （三）, 改善民生",
    "1．新建学校, ARABIC, 1, 新建学校",
    "12、新建学校, ARABIC, 12, 新建学校",
    "（4）新建学校, ARABIC_IN_BRACKETS, （4）, 新建学校",
    "一是稳增长, SPOKEN, 一是, 稳增长",
    "二要促改革, SPOKEN, 二要, 促改革",
  })
  void readsTheNumberAndWhereTheTitleBegins(
      String line, HeadingNumber.Kind kind, String number, String title) {
    HeadingNumber read = HeadingNumber.of(line).orElseThrow();
    assertThat(read.kind()).isEqualTo(kind);
    assertThat(read.number()).isEqualTo(number);
    assertThat(line.substring(read.end())).isEqualTo(title);
  }

  @Test
  void readsAnOrdinalOnlyBeforeAComma() {
    assertThat(HeadingNumber.of("第一，稳增长。").orElseThrow().number()).isEqualTo("第一");
    assertThat(HeadingNumber.of("第一产业增加值增长4%。")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "一年来，我们", "2022年，是", "1.5万家企业", "三个1亿元", "（沈阳）中心", "十四五时期", "一", "("})
  void leavesOtherBeginningsAlone(String line) {
    assertThat(HeadingNumber.of(line)).isEmpty();
  }
}
