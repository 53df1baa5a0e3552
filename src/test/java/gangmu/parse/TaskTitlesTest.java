package gangmu.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.LineRange;
import gangmu.model.Paragraph;
import gangmu.model.Part;
import gangmu.model.Section;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a task is called whose paragraph no heading opens. */
class TaskTitlesTest {
  @ParameterizedTest
  @CsvSource({
    "大力发展服务业。办好购物节。, 大力发展服务业",
    "重点抓好以下工作：, 重点抓好以下工作",
    "①改造老旧小区；, ①改造老旧小区",
    "各位代表！我们要办好民生实事。, 我们要办好民生实事",
    "坚持稳中求进，把发展的着力点放在实体经济上，推动工业、农业、服务业各领域的质量变革和效率变革。," + " 坚持稳中求进，把发展的着力点放在实体经济上",
    "科技创新是发展的第一动力，关系长远。要建成两个实验室。, 要建成两个实验室",
    "2031年，是全市的关键之年。, 2031年，是全市的关键之年",
    "首要任务是扩大内需：办好购物节。落实补贴。, 首要任务是扩大内需：办好购物节",
    "重点是办好学校。新增学位两千个。, 新增学位两千个",
    "一是扩大内需。办好购物节。, 一是扩大内需",
    "各位代表：, 各位代表"
  })
  void callsATaskByItsFirstClausesThatFit(String text, String title) {
    Paragraph paragraph = new Paragraph("p1", text, new LineRange(1, 1));
    Section tasks =
        new Section("s1", Part.TASKS, 1, "", "", "", false, null, List.of(paragraph), List.of());

    assertThat(TaskReader.read(List.of(tasks), List.of(), 2031))
        .singleElement()
        .satisfies(task -> assertThat(task.title()).isEqualTo(title));
  }
}
