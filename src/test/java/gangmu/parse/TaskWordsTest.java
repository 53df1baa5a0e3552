package gangmu.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskWordsTest {
  @ParameterizedTest
  @CsvSource({
    "上半年建成北桥。, 上半年",
    "2031年底前完成改造。, 2031年底前",
    "今年年底前完成，明年上半年验收。, 今年年底前；明年上半年",
    "6月底前开工，年内投用。, 6月底前；年内",
    "云北高铁2032年建成通车。, 2032年",
    "以2032年为期。, ''",
    "“十八五”末达到九成。, “十八五”末",
    "去年上半年已经开工。, ''",
    "2029年底前已经完成。, ''",
  })
  void readsDeadlines(String text, String deadlines) {
    assertThat(String.join("；", TaskWords.deadlines(text, 2031))).isEqualTo(deadlines);
  }

  @ParameterizedTest
  @CsvSource({
    "由水利局、林业局牵头实施。, 水利局、林业局",
    "建设北桥（责任单位：交通局）。, 交通局",
    "建设北桥。牵头单位：交通局；配合单位：水利局。, 交通局",
    "由此可见。, ''",
  })
  void readsWhoLeads(String text, String leaders) {
    assertThat(String.join("；", TaskWords.leaders(text))).isEqualTo(leaders);
  }

  @ParameterizedTest
  @CsvSource({"办好十件民生实事, true", "集中办好10件实事, true", "为民办实事工程, true", "改善民生, false"})
  void knowsTheYearsLivelihoodProjects(String text, boolean named) {
    assertThat(TaskWords.namesLivelihood(text)).isEqualTo(named);
  }

  @ParameterizedTest
  @CsvSource({
    "用心用情办好民生实事, true",
    "2031年云溪市十件民生实事（附后）, true",
    "持续开展为民办实事项目, true",
    "加强民生保障，办好民生实事, false",
    "办好民生实事，增进民生福祉, false",
    "办好民生实事增进民生福祉, false",
    "抓好民生工程和民生实事, false",
    "保障惠民、实事利民, false",
    "改善民生, false",
  })
  void tellsAHeadingThatNamesNothingElse(String heading, boolean alone) {
    assertThat(TaskWords.isLivelihood(heading)).isEqualTo(alone);
  }

  @ParameterizedTest
  @CsvSource({"办好十方面民生实事，增进福祉, 10", "办好12件惠民实事, 12", "实施十大民生实事, 10", "办好民生实事, 0"})
  void countsTheYearsLivelihoodProjects(String text, int count) {
    assertThat(TaskWords.countOfLivelihood(text)).isEqualTo(count);
  }
}
