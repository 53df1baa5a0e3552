package gangmu.clean;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks and numbers before the lines, ornaments around headings. */
class LineMarksTest {
  private static final List<String> REPORT = report();

  private static List<String> report() {
    List<String> lines = new ArrayList<>(List.of("2031年云溪市政府工作报告", "各位代表：", "一、2030年工作回顾"));
    for (int year = 2010; year < 2030; year++) {
      lines.add(year + "年，桥修好了，" + "河两岸的人从此不再绕路，".repeat(year % 4) + "茶园添了新绿。");
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", ">> ", "> > ", "• ", "????", "| "})
  void takesOutAMarkThatStandsBeforeEveryLine(String mark) {
    List<String> lines = REPORT.stream().map(mark::concat).toList();
    CleanText text = clean(lines);
    assertThat(texts(text)).isEqualTo(REPORT);
    assertThat(text.undo()).isEqualTo(String.join("\n", lines));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"%s\",", "  '%s',"})
  void takesOutTheQuotesThatAProgramPutsAroundEachLine(String form) {
    List<String> lines = new ArrayList<>(REPORT.stream().map(form::formatted).toList());
    assertThat(texts(clean(lines))).isEqualTo(REPORT);
    lines.add("]");
    assertThat(texts(clean(lines))).isEqualTo(REPORT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%d  %s", "%4d %s", "%d: %s", "%d|\t%s"})
  void takesOutTheNumbersOfTheLines(String form) {
    List<String> lines =
        IntStream.range(0, REPORT.size())
            .mapToObj(i -> form.formatted(i + 1, REPORT.get(i)))
            .toList();
    assertThat(texts(clean(lines))).isEqualTo(REPORT);
  }

  @Test
  void keepsTheNumbersOfAList() {
    List<String> lines = new ArrayList<>(REPORT);
    lines.addAll(List.of("1. 修桥。", "2. 修路。", "> 3. 种树。"));
    assertThat(texts(clean(lines))).hasSize(lines.size()).contains("1.修桥。", ">3.种树。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"【%s】", "==%s==", "◆%s", "■ %s ■"})
  void takesOrnamentsOffAHeading(String form) {
    List<String> lines = new ArrayList<>(REPORT);
    lines.set(2, form.formatted(REPORT.get(2)));
    assertThat(texts(clean(lines))).isEqualTo(REPORT);
  }

  private static CleanText clean(List<String> lines) {
    return Objects.requireNonNull(
        new Cleaner().clean("a.txt", lines.stream().map(SourceLine::of).toList()).value());
  }

  private static List<String> texts(CleanText text) {
    return text.lines().stream().map(CleanLine::text).toList();
  }
}
