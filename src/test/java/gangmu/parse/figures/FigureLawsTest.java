package gangmu.parse.figures;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.content.IndicatorsReader;
import gangmu.model.Figure;
import gangmu.model.LineRange;
import gangmu.model.Part;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the figures of any text. */
class FigureLawsTest {
  private static final FigureReader READER = FigureReader.with(IndicatorsReader.builtIn());

  @Property
  void readsAnyTextWithoutAnException(@ForAll String text, @ForAll Part part) {
    read(text, part);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", "九", "，", "、", "分别", "增长", "增长5%", "增长5%、", "“", "”", "（", "（“《", "）", "的", "从3%",
        "翻一番", "百", "亿", "1,", "1.", "5%—", "第3位", "居全国第", "城镇和", "占", "比", "基础上", "因素", "高于", "万家",
        "年底前", "2030年", "三分之", "连续", "口径", "按新", "年人均", "1、", "0.7和", "分别1、", "累计", "在", "台阶",
        "10个产值", "占", "支持云", "（增长5", "粮食", "改善", "开发区", "-5"
      })
  void readsWhatIsRepeatedTenThousandTimes(String piece) {
    for (Part part : List.of(Part.REVIEW, Part.TARGETS)) {
      String text = "地区生产总值" + piece.repeat(10_000) + "增长5%";
      for (Figure figure : read(text, part)) {
        assertThat(text.startsWith(figure.quote(), figure.start())).isTrue();
      }
    }
  }

  @Property
  void quotesASliceOfTheParagraphThatHoldsTheWording(
      @ForAll("texts") String text, @ForAll Part part) {
    for (Figure figure : read(text, part)) {
      assertThat(text.substring(figure.start(), figure.end())).isEqualTo(figure.quote());
      assertThat(figure.quote()).contains(figure.wording());
      assertThat(text.startsWith(figure.wording(), figure.wordingStart())).isTrue();
    }
  }

  @Property
  void givesFiguresInReadingOrder(@ForAll("texts") String text, @ForAll Part part) {
    List<Figure> figures = read(text, part);
    int number = 1;
    int end = 0;
    for (Figure figure : figures) {
      assertThat(figure.id()).isEqualTo("i" + number++);
      assertThat(figure.end()).isGreaterThanOrEqualTo(end);
      end = figure.end();
    }
  }

  @Property
  void readsEachParagraphForItself(@ForAll("texts") String text) {
    List<FigureInput> twice =
        List.of(
            new FigureInput("p1", text, Part.OPENING), new FigureInput("p2", text, Part.CLOSING));

    List<Figure> figures = READER.read(twice, 2031, (paragraph, start, end) -> null);

    assertThat(
            figures.stream().filter(figure -> figure.paragraph().equals("p1")).map(Figure::quote))
        .isEqualTo(
            figures.stream()
                .filter(figure -> figure.paragraph().equals("p2"))
                .map(Figure::quote)
                .toList());
  }

  @Property(tries = 100)
  void asksForTheLinesOfItsQuote(@ForAll("texts") String text) {
    SourceLines lines = (paragraph, start, end) -> new LineRange(start + 1, end + 1);

    for (Figure figure :
        READER.read(List.of(new FigureInput("p1", text, Part.REVIEW)), 2031, lines)) {
      assertThat(figure.source()).isEqualTo(new LineRange(figure.start() + 1, figure.end() + 1));
    }
  }

  /** Texts in which the words of the grammar meet in every order. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "地区生产总值",
            "城镇和农村居民人均可支配收入",
            "高新技术企业",
            "集成电路、航空产业增加值",
            "项目",
            "企业",
            "的",
            "等",
            "“十六五”时期",
            "2029年",
            "今年",
            "去年",
            "预计",
            "全市",
            "新增",
            "从",
            "由",
            "分别",
            "均",
            "增长",
            "下降",
            "达到",
            "提高到",
            "超",
            "约",
            "控制在",
            "年均",
            "比上年",
            "同口径",
            "3%",
            "4.5%左右",
            "5%—5.5%",
            "1,280亿元",
            "两万亿",
            "百亿元",
            "12家",
            "0.8个百分点",
            "百分之六",
            "6万人以上",
            "第3届",
            "5G",
            "、",
            "、",
            "和",
            "，",
            "；",
            "。",
            "：",
            "“",
            "”",
            "（",
            "）",
            "与经济增长同步",
            "稳中有降",
            "是",
            "2倍",
            "年")
        .list()
        .ofMaxSize(25)
        .map(words -> String.join("", words));
  }

  private static List<Figure> read(String text, Part part) {
    return READER.read(
        List.of(new FigureInput("p1", text, part)), 2031, (paragraph, start, end) -> null);
  }
}
