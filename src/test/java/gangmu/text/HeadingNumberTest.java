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
    "——经济平稳增长, DASH, ——, 经济平稳增长",
    "──经济平稳增长, DASH, ——, 经济平稳增长",
    "①新建学校, CIRCLED, ①, 新建学校",
    "第一部分工作回顾, CHAPTER, 第一部分, 工作回顾",
    "第二章、工作安排, CHAPTER, 第二章, 工作安排",
    "其三、促改革, ORDINAL, 其三, 促改革",
  })
  void readsTheNumberAndWhereTheTitleBegins(
      String line, HeadingNumber.Kind kind, String number, String title) {
    HeadingNumber read = HeadingNumber.of(line).orElseThrow();
    assertThat(read.kind()).isEqualTo(kind);
    assertThat(read.number()).isEqualTo(number);
    assertThat(line.substring(read.end())).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({
    "一、甲, 1",
    "十、甲, 10",
    "（十二）甲, 12",
    "二十一、甲, 21",
    "7．甲, 7",
    "第三，甲, 3",
    "九是甲, 9",
    "——甲, 0"
  })
  void countsFromOne(String line, int value) {
    assertThat(HeadingNumber.of(line).orElseThrow().value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"一、工作回顾, 工作回顾", "（一）促改革。, 促改革", "工作目标：, 工作目标", "一, 一"})
  void readsTheTitleWithoutNumberAndStop(String heading, String title) {
    assertThat(HeadingNumber.title(heading)).isEqualTo(title);
  }

  @Test
  void readsAnOrdinalOnlyBeforeAComma() {
    assertThat(HeadingNumber.of("第一，稳增长。").orElseThrow().number()).isEqualTo("第一");
    assertThat(HeadingNumber.of("第一产业增加值增长4%。")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "一年来，我们",
        "2022年，是",
        "1.5万家企业",
        "三个1亿元",
        "（沈阳）中心",
        "十四五时期",
        "一",
        "(",
        "——2031年1月8日在大会上",
        "— 47 —",
        "（2031年1月）",
        "第三产业",
        "其他"
      })
  void leavesOtherBeginningsAlone(String line) {
    assertThat(HeadingNumber.of(line)).isEmpty();
  }
}
