package gangmu.clean;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the end of a line tells, in text that was broken at twenty-one characters and not set in.
 */
class WrappedLinesTest {
  /** So many lines that the width shows. */
  private static final List<String> WRAPPED =
      List.of(
          "各位代表：",
          "一年来，云溪的干部和群众一起修好了通往山里",
          "的公路，把自来水接到了每一户人家的灶台边上",
          "，又在河的两岸种下了成片的水杉和垂柳，孩子",
          "们上学的路从此不再泥泞，老人们看病也不用走",
          "出镇子，冬天的夜里家家户户都有了暖气和热水",
          "，夏天的晚上广场上总是坐满了乘凉和下棋的人",
          "，外出的年轻人听说之后一个接着一个地回到了",
          "家乡，开起了民宿、茶馆和小小的手工作坊。");

  private static final String WHOLE = "一年来，云溪";

  @Test
  void aLineIsFullWhereTheNextNumberHasNoRoom() {
    assertThat(clean("去年全市新增的高新技术企业达到了规定数目", "12800家，比前年多。"))
        .contains("去年全市新增的高新技术企业达到了规定数目12800家，比前年多。");
  }

  @Test
  void aLineEndsItsParagraphWhereTheNextCharacterHadRoom() {
    assertThat(clean("去年全市的河流都变清了，鱼也多了。", "今年还要再做。")).contains("去年全市的河流都变清了，鱼也多了。", "今年还要再做。");
  }

  @Test
  void aSentenceThatFillsItsLineGoesOn() {
    assertThat(clean("去年全市的大小河流都变清澈了，鱼虾也多了。", "今年还要再做。")).contains("去年全市的大小河流都变清澈了，鱼虾也多了。今年还要再做。");
  }

  @Test
  void aNumberGoesOnWhereTheOneBeforeItStandsInside() {
    assertThat(clean("一是修好路。二是种好树，管好每一片的山林。", "三是治好水。")).contains("一是修好路。二是种好树，管好每一片的山林。三是治好水。");
    assertThat(clean("去年全市的大小河流都变清澈了，鱼虾也多了。", "三是治好水。"))
        .contains("去年全市的大小河流都变清澈了，鱼虾也多了。", "三是治好水。");
  }

  @Test
  void aShortLineWithoutAMarkIsAHeading() {
    assertThat(clean("重点工作安排", "今年还要再做。")).contains("重点工作安排", "今年还要再做。");
    assertThat(clean("（一）修好山里的路，种好河边的树", "今年还要再做。")).contains("（一）修好山里的路，种好河边的树", "今年还要再做。");
  }

  @Test
  void aSessionOnTwoLinesIsOne() {
    for (List<String> between : List.of(List.<String>of(), List.of(""))) {
      List<String> lines = new ArrayList<>(List.of("政府工作报告", "——二〇三一年一月八日在云溪市第九届"));
      lines.addAll(between);
      lines.addAll(List.of("人民代表大会第二次会议上", "各位代表：", "一年来，路修好了。"));
      assertThat(cleaned(lines)).contains("——二〇三一年一月八日在云溪市第九届人民代表大会第二次会议上");
    }
  }

  @Test
  void aSessionIsOneWhereverItsLinesBreak() {
    String session = "——2031年1月8日在云溪市第九届人民代表大会第二次会议上";
    for (int i = 13; i < session.length(); i++) {
      List<String> lines = new ArrayList<>(List.of("政府工作报告", session.substring(0, 12)));
      lines.addAll(List.of(session.substring(12, i), session.substring(i)));
      lines.addAll(List.of("各位代表：", "一年来，路修好了。"));
      assertThat(cleaned(lines)).contains(session);
    }
  }

  @Test
  void aSessionThatBeginsTwiceIsTakenOnce() {
    String begun = "——2031年1月8日在云溪市第九届";
    List<String> lines = List.of(begun, begun, "人民代表大会第二次会议上", "各位代表：", "一年来，路修好了。");
    assertThat(cleaned(lines)).contains(begun + "人民代表大会第二次会议上");
  }

  private static List<String> clean(String... more) {
    List<String> lines = cleaned(Stream.concat(WRAPPED.stream(), Stream.of(more)).toList());
    assertThat(lines.get(1)).startsWith(WHOLE).endsWith("手工作坊。");
    return lines;
  }

  private static List<String> cleaned(List<String> lines) {
    return Objects.requireNonNull(
            new Cleaner().clean("a.txt", lines.stream().map(SourceLine::of).toList()).value())
        .lines()
        .stream()
        .map(CleanLine::text)
        .toList();
  }
}
