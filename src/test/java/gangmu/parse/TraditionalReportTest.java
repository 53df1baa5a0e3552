package gangmu.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Annex;
import gangmu.model.Figure;
import gangmu.model.Paragraph;
import gangmu.model.Report;
import gangmu.model.Section;
import gangmu.model.Task;
import gangmu.text.SearchRules;
import gangmu.text.Traditional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A report in Traditional characters is read as one in Simplified, and keeps its words. */
class TraditionalReportTest {
  private static final List<String> ANNEX = List.of("附件1", "名词解释", "1．云上平台：企业办事的一个窗口。");
  private static final List<String> LINES = traditional(lines());
  private static final Report REPORT = read(LINES);

  private static List<String> lines() {
    return Stream.concat(InventedPlaces.yunxiLines().stream(), ANNEX.stream()).toList();
  }

  /** Each character in a Traditional form, where it has one. */
  private static List<String> traditional(List<String> lines) {
    String pairs = SearchRules.simplified();
    Map<Integer, Integer> forms = new HashMap<>();
    for (int i = 0; i < pairs.length(); i += 2) {
      forms.putIfAbsent((int) pairs.charAt(i + 1), (int) pairs.charAt(i));
    }
    return lines.stream()
        .map(
            line ->
                line.chars()
                    .map(c -> forms.getOrDefault(c, c))
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining()))
        .toList();
  }

  private static Report read(List<String> lines) {
    return Objects.requireNonNull(InventedPlaces.parse(lines, Settled.NOTHING).value());
  }

  @Test
  void findsWhatItFindsInSimplifiedCharacters() {
    assertThat(REPORT.figures()).isNotEmpty();
    assertThat(Traditional.simplified(REPORT.toString())).isEqualTo(read(lines()).toString());
  }

  @Test
  void keepsEveryParagraphAndHeadingAsItStands() {
    List<String> kept = new ArrayList<>();
    REPORT
        .allSections()
        .forEach(
            section -> {
              kept.add(section.runIn() ? "" : section.heading());
              section.paragraphs().stream().map(Paragraph::text).forEach(kept::add);
            });
    kept.removeIf(String::isEmpty);
    List<String> own = LINES.subList(0, LINES.size() - ANNEX.size());
    List<String> body = own.stream().filter(line -> !line.isBlank()).toList();
    assertThat(body).endsWith(kept.toArray(String[]::new));
    assertThat(body.get(0)).isEqualTo(REPORT.title());
    Annex annex = REPORT.annexes().get(0);
    assertThat(List.of(annex.title(), annex.paragraphs().get(0).text()))
        .isEqualTo(traditional(List.of("附件1 名词解释", ANNEX.get(2))));
  }

  @Test
  void quotesItsOwnWords() {
    Map<String, String> texts =
        REPORT.paragraphs().collect(Collectors.toMap(Paragraph::id, Paragraph::text));
    assertThat(REPORT.figures())
        .allSatisfy(
            figure -> {
              String text = Objects.requireNonNull(texts.get(figure.paragraph()));
              assertThat(text.substring(figure.start(), figure.end())).isEqualTo(figure.quote());
              assertThat(figure.quote()).contains(figure.wording());
            });
    String text = String.join("\n", LINES);
    // 城鎮居民…收入 is put together out of 城鎮和農村居民…收入
    assertThat(REPORT.figures())
        .extracting(Figure::name)
        .allMatch(name -> name.chars().allMatch(c -> text.indexOf(c) >= 0))
        .contains("城鎮居民人均可支配收入", "農村居民人均可支配收入");
    assertThat(REPORT.tasks()).extracting(Task::title).allMatch(text::contains);
    assertThat(REPORT.allSections()).extracting(Section::title).allMatch(text::contains);
  }

  @Test
  void takesQuotationMarksOfEitherKindForWhatTheyAre() {
    List<String> corners =
        LINES.stream().map(line -> line.replace('“', '「').replace('”', '」')).toList();
    assertThat(corners).isNotEqualTo(LINES);
    assertThat(read(corners).toString().replace('「', '“').replace('」', '”'))
        .isEqualTo(REPORT.toString());
  }

  @Test
  void leavesASimplifiedTextWithATraditionalNameAlone() {
    List<String> named = new ArrayList<>(InventedPlaces.yunxiLines());
    named.add("名词解释");
    named.add("1．乾坤湾：黄河的一段，旧称「乾灣」。");
    Report report = read(named);
    assertThat(report.sections()).isEqualTo(InventedPlaces.yunxi().sections());
    assertThat(report.annexes().get(0).paragraphs().get(0).text())
        .isEqualTo(named.get(named.size() - 1));
  }
}
