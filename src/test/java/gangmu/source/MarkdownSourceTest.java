package gangmu.source;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.SourceLine;
import gangmu.model.SourceLine.Change;
import gangmu.model.SourceLine.Kind;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.assertj.core.api.AbstractStringAssert;

class MarkdownSourceTest {
  @Example
  void readsFrontMatterAsFactsAndNotAsText() {
    Content content =
        MarkdownSource.read(
            List.of("---", "source:", "- https://yunxi.example/1", "title: 云溪市: 报告", "---", "正文。"));
    assertThat(content.facts().url()).isEqualTo("https://yunxi.example/1");
    assertThat(content.facts().title()).isEqualTo("云溪市: 报告");
    assertThat(content.lines()).extracting(MarkdownSourceTest::shown).last().isEqualTo("正文。");
    assertThat(content.lines().subList(0, 5))
        .extracting(MarkdownSourceTest::shown)
        .containsOnly("");
  }

  @Example
  void takesABoldLineForAHeadingAndABoldBeginningForARunInOne() {
    assertThat(line("**一、2030年工作回顾**").kind()).isEqualTo(Kind.HEADING);
    assertThat(line("## 二、2031年工作安排").level()).isEqualTo(2);
    SourceLine runIn = line("**一是稳增长。**我们全力推进。");
    assertThat(runIn.kind()).isEqualTo(Kind.PARAGRAPH);
    assertThat(runIn.text().substring(0, runIn.bold())).isEqualTo("**一是稳增长。**");
    assertThat(line("（**二）扩大需求。**用足政策。").bold()).isEqualTo(12);
    assertThat(line("各位代表！**大家**努力。").bold()).isZero();
  }

  @Example
  void takesTheMarksAwayAndNothingElse() {
    shows("**各位代表：**").isEqualTo("各位代表：");
    shows("> ## 一、回顾 ##").isEqualTo("一、回顾");
    shows("增长 5&permil;、3&nbsp;&#37;&unknown;").isEqualTo("增长 5‰、3\u00a0%&unknown;");
    shows("见[云溪](http://yunxi.example)![图](a.png)<!-- 摄 --><br/>完").isEqualTo("见云溪完");
    shows("1\\. 年均<5>、C\\D").isEqualTo("1. 年均<5>、C\\D");
    shows("* * *").isEmpty();
    shows("|---|:--:|").isEmpty();
    assertThat(line("| 指标 | 2030 |").kind()).isEqualTo(Kind.ROW);
  }

  @Example
  void takesAwayWhatConvertersAdd() {
    shows("## 一、回顾 {#review .title}").isEqualTo("一、回顾");
    shows("::: {.TRS_Editor}").isEmpty();
    shows("======").isEmpty();
    shows("稳中求进。\\").isEqualTo("稳中求进。");
    shows("[ 【打印】 ](javascript:print\\(\\))[![](a(1).png)](/b)[云溪]{.underline}")
        .isEqualTo(" 【打印】 云溪");
    shows("推进两重[^1]建设[^注2]。").isEqualTo("推进两重建设。");
    shows("[^1]: 两重：重大战略。").isEqualTo("[1]两重：重大战略。");
    assertThat(line("[^1]: 两重：重大战略。").kind()).isEqualTo(Kind.NOTE);
  }

  @Example
  void leavesOutACommentOverSeveralLines() {
    List<SourceLine> lines = MarkdownSource.read(List.of("前<!-- 甲", "乙", "丙 -->后", "末")).lines();
    assertThat(lines).extracting(MarkdownSourceTest::shown).containsExactly("前", "", "后", "末");
  }

  @Example
  void recognisesMarkdownByItsMarks() {
    assertThat(MarkdownSource.recognises(List.of("---", "title: 报告", "---"))).isTrue();
    assertThat(MarkdownSource.recognises(List.of("# 报告", "", "**一、回顾**"))).isTrue();
    assertThat(MarkdownSource.recognises(List.of("报告", "======", "[首页](/) > [公开](/a)"))).isTrue();
    assertThat(MarkdownSource.recognises(List.of("---", "云溪市政府工作报告", "---"))).isFalse();
    assertThat(MarkdownSource.recognises(List.of("一、回顾", "#话题", "** 注"))).isFalse();
  }

  @Property
  void changesLieInTheLineAndInOrder(@ForAll List<@CharRange(from = ' ', to = 'z') String> texts) {
    for (SourceLine line : MarkdownSource.read(texts).lines()) {
      int end = 0;
      for (Change change : line.changes()) {
        assertThat(change.start()).isBetween(end, change.end() - 1);
        end = change.end();
      }
      assertThat(end).isLessThanOrEqualTo(line.text().length());
      assertThat(line.bold()).isBetween(0, line.text().length());
    }
  }

  private static SourceLine line(String text) {
    return MarkdownSource.read(List.of(text)).lines().get(0);
  }

  private static AbstractStringAssert<?> shows(String text) {
    return assertThat(shown(line(text)));
  }

  /** What the line says, its marks taken away. */
  private static String shown(SourceLine line) {
    StringBuilder shown = new StringBuilder(line.text());
    for (int i = line.changes().size() - 1; i >= 0; i--) {
      Change change = line.changes().get(i);
      shown.replace(change.start(), change.end(), change.replacement());
    }
    return shown.toString();
  }
}
