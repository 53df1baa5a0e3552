package gangmu.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.clean.CleanLine;
import gangmu.model.Paragraph;
import gangmu.model.Part;
import gangmu.model.Report;
import gangmu.model.Section;
import gangmu.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the outline of any text, and for the tasks read of it. */
class OutlineLawsTest {
  private static final List<String> PIECES =
      List.of(
          "一、",
          "（一）",
          "(2)",
          "1.",
          "①",
          "一是",
          "二是",
          "第一，",
          "——",
          "第一部分",
          "2030年工作回顾",
          "2031年工作安排",
          "主要预期目标是：",
          "重点抓好以下工作：",
          "扩大内需",
          "。",
          "；",
          "：",
          "，",
          "“",
          "”",
          "（",
          "十",
          "0",
          "年",
          "今年",
          "各位代表！",
          "\n",
          "\n",
          "办好十件民生实事：",
          "由水利局牵头",
          "上半年");

  @Test
  void everyLineStandsInTheOutlineOnceAndInItsOrder() {
    for (int seed = 0; seed < 300; seed++) {
      List<CleanLine> lines = lines(seed);
      List<String> read = new ArrayList<>();
      outline(lines).sections().forEach(section -> collect(section, read));
      assertThat(read).isEqualTo(lines.stream().map(CleanLine::text).toList());
    }
  }

  private static void collect(Section section, List<String> into) {
    if (!section.heading().isEmpty() && !section.runIn()) {
      into.add(section.heading());
    }
    section.paragraphs().forEach(paragraph -> into.add(paragraph.text()));
    section.sections().forEach(child -> collect(child, into));
  }

  @Test
  void partsGluedHeadingsWithoutLosingACharacter() {
    for (int seed = 0; seed < 300; seed++) {
      List<CleanLine> lines = lines(seed);
      assertThat(String.join("", GluedHeadings.part(lines).stream().map(CleanLine::text).toList()))
          .isEqualTo(String.join("", lines.stream().map(CleanLine::text).toList()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"。（一）", "。一、", "。一是", "。", "（", "。第一，", "预期目标是：", "一、一"})
  void readsWhatIsRepeatedTenThousandTimes(String piece) {
    List<CleanLine> lines =
        InventedPlaces.clean(List.of("一、2031年工作安排", piece.repeat(10_000), "二是抓项目。")).lines();
    assertThat(outline(GluedHeadings.part(lines)).sections()).isNotEmpty();
  }

  @Test
  void everyParagraphOfTheTasksIsOneTask() {
    for (int seed = 0; seed < 300; seed++) {
      List<Section> sections = outline(lines(seed)).sections();
      List<String> paragraphs = new ArrayList<>();
      sections.forEach(section -> tasks(section, null, paragraphs));
      assertThat(TaskReader.read(sections, List.of(), 2031).stream().map(Task::paragraph).toList())
          .isEqualTo(paragraphs);
    }
    Report whole = InventedPlaces.yunxi();
    List<String> paragraphs = new ArrayList<>();
    whole.sections().forEach(section -> tasks(section, null, paragraphs));
    assertThat(whole.tasks().stream().map(Task::paragraph).toList()).isEqualTo(paragraphs);
  }

  private static void tasks(Section section, @Nullable Part inherited, List<String> into) {
    Part part = section.part() == null ? inherited : section.part();
    if (part == Part.TASKS) {
      section.paragraphs().stream().map(Paragraph::id).forEach(into::add);
    }
    section.sections().forEach(child -> tasks(child, part, into));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "一",
        "（",
        "“",
        "一是",
        "一、",
        "——",
        "今年是",
        "总体要求",
        "以下",
        "由水利局",
        "（一）\n",
        "一、甲\n",
        "一是甲。\n",
        "1.甲；\n",
        "2031年",
        "工作",
        "第一，甲\n",
        "一、甲\n（一）乙\n1.丙\n"
      })
  void endsSoonOnLongRuns(String piece) {
    List<CleanLine> lines = split(piece.repeat(40_000));
    List<Section> sections = outline(lines).sections();
    assertThat(sections).isNotEmpty();
    assertThat(TaskReader.read(sections, List.of(), 2031)).doesNotContainNull();
  }

  private static Outline outline(List<CleanLine> lines) {
    return Outline.of(lines, new Frame(0, 0, lines.size(), lines.size()), 2031);
  }

  private static List<CleanLine> lines(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(120); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return split(text.toString());
  }

  private static List<CleanLine> split(String text) {
    return InventedPlaces.clean(text.lines().toList()).lines().stream()
        .filter(line -> !line.text().isEmpty())
        .toList();
  }
}
