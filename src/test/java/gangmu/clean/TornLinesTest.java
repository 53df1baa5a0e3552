package gangmu.clean;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Diagnostic;
import gangmu.model.Parsed;
import gangmu.model.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Lines that were broken at no one width, most of them in mid-sentence. */
class TornLinesTest {
  private static final List<String> PARAGRAPHS =
      List.of(
          "各位代表：",
          "一年来，云溪的干部和群众一起修好了通往山里的公路，把自来水接到了每一户人家的灶台边上。",
          "修路的石匠都是本地人，他们在河的两岸种下了成片的水杉和垂柳，孩子们上学的路从此不再泥泞。",
          "一、修好山里的路",
          "老人们看病也不用走出镇子，冬天的夜里家家户户都有了暖气和热水，夏天的晚上广场上总是坐满了乘凉和下棋的人。",
          "外出的年轻人听说之后一个接着一个地回到了家乡，开起了民宿、茶馆和小小的手工作坊。",
          "二、种好河边的树",
          "今年我们还要再种一批垂柳，让公路两边也有树荫，让广场上有更多的长椅，让茶馆的灯亮得更久一些。",
          "山里的公路要一直修到湖边，湖边的码头要修好，码头上的船要一条一条地漆新，船上的人要学会看天气。",
          "各位代表！让我们一起把公路修得更平，把水杉种得更密，把茶馆的灯点得更亮，为云溪的孩子们而努力奋斗！");

  private static final List<String> TORN =
      List.of(
          "各位代表：",
          "一年来，云溪的干部和群众一起修",
          "好了通往山里的公路，",
          "把自来水接到了每一户人家的灶台",
          "边上。",
          "修路的石匠都是本地人，他们",
          "在河的两岸种下了成片的水杉和垂柳",
          "，孩子们上学的路从此不再泥泞",
          "。",
          "一、修好山里的路",
          "老人们看病也不用走出镇子，",
          "冬天的夜里家家户户都有了暖气和热水，夏天",
          "的晚上广场上总是坐满了乘凉和下",
          "棋的人。",
          "外出的年轻人听说之后一个接着一个地回",
          "到了家乡，开起了民宿、茶馆",
          "和小小的手工作坊。",
          "二、种好河边的树",
          "今年我们还要再种一批垂柳，",
          "让公路两边也有树荫，让广场上有更多的",
          "长椅，让茶馆的灯亮得更久",
          "一些。",
          "山里的公路要一直修到湖边，湖边的",
          "码头要修好，码头上的船要一",
          "条一条地漆新，",
          "船上的人要学会看天气。",
          "各位代表！让我们一起把公路",
          "修得更平，",
          "把水杉种得更密，把茶馆的灯点得更亮",
          "，为云溪的孩子们而",
          "努力奋斗！");

  @Test
  void linesThatStopInMidSentenceGoOn() {
    assertThat(texts(clean(TORN))).isEqualTo(PARAGRAPHS);
  }

  @Test
  void anEmptyLineEndsAParagraphWhereNotEveryLineHasOneBehindIt() {
    List<String> apart = new ArrayList<>();
    for (String line : TORN) {
      apart.add(line);
      if (!line.isEmpty() && (line.endsWith("。") || line.contains("、修") || line.contains("、种"))) {
        apart.add("");
      }
    }
    assertThat(texts(clean(apart))).isEqualTo(PARAGRAPHS);
    List<String> all = TORN.stream().flatMap(line -> List.of(line, "").stream()).toList();
    assertThat(texts(clean(all))).isEqualTo(PARAGRAPHS);
  }

  /** As wide as the broken lines, and what follows begins as sentences within paragraphs do. */
  @Test
  void saysThatASentenceMayEndItsParagraphOrNot() {
    List<String> lines = new ArrayList<>(TORN);
    for (int i = 0; i < 6; i++) {
      lines.addAll(List.of("风很轻。水很清。天很蓝。湖边的人一个接着", "一个坐下来喝茶，说路修得好。"));
    }
    List<Diagnostic> doubts = clean(lines).diagnostics();
    assertThat(doubts).extracting(Diagnostic::code).contains("clean.paragraphs-unsure");
    assertThat(clean(TORN).diagnostics()).extracting(Diagnostic::code).isEmpty();
  }

  @Test
  void aTextOfParagraphsIsLeftAsItIs() {
    assertThat(texts(clean(PARAGRAPHS))).isEqualTo(PARAGRAPHS);
  }

  @Test
  void aNumberAloneOnItsLineIsPutBack() {
    List<String> lines = List.of("各位代表：", "今年要", "推广", "100", "项新技术，再请", "12", "名石匠。");
    List<String> whole = List.of("各位代表：", "今年要", "推广100项新技术，再请12名石匠。");
    assertThat(texts(clean(lines))).isEqualTo(whole);
    assertThat(clean(lines).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("clean.number-alone", "clean.number-alone");
  }

  @Test
  void theNumberOfAPageIsNotPutIntoASentence() {
    List<String> lines = List.of("各位代表：", "山里的茶园要发", "12", "展起来。", "发展要快。");
    assertThat(texts(clean(lines))).contains("12");
    List<String> word = List.of("各位代表：", "山里的项", "12", "目要做好。", "项目要多。");
    assertThat(texts(clean(word))).contains("12");
  }

  private static Parsed<CleanText> clean(List<String> lines) {
    return new Cleaner().clean("a.txt", lines.stream().map(SourceLine::of).toList());
  }

  private static List<String> texts(Parsed<CleanText> cleaned) {
    CleanText text = Objects.requireNonNull(cleaned.value());
    return text.lines().stream().map(CleanLine::text).toList();
  }
}
