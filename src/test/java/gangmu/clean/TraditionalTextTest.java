package gangmu.clean;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Diagnostic;
import gangmu.model.SourceLine;
import gangmu.text.Traditional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A page in Traditional characters is cleaned as one in Simplified, and none of them changes. */
class TraditionalTextTest {
  private static final List<String> PAGE =
      List.of(
          "分享到：微博",
          "2031年雲溪市政府工作報告",
          "各位代表：",
          "　　現在，我代表雲溪市人民政府，向大會報告工作，請予審議。",
          "打印本頁",
          "　　各位代表！讓我們更加緊密地團結起來，為建設美麗雲溪而努力奮鬥！",
          "名詞解釋",
          "　　雲上平臺：企業辦事的一個窗口。",
          "相關報道",
          "雲溪市開新橋");

  private static CleanText clean(List<String> lines) {
    return Objects.requireNonNull(
        new Cleaner().clean("x", lines.stream().map(SourceLine::of).toList()).value());
  }

  @Test
  void keepsTheReportAndItsGlossary() {
    assertThat(clean(PAGE).lines())
        .extracting(CleanLine::text)
        .filteredOn(line -> !line.isEmpty())
        .containsExactly(
            PAGE.get(1),
            PAGE.get(2),
            PAGE.get(3).strip(),
            PAGE.get(5).strip(),
            PAGE.get(6),
            PAGE.get(7).strip());
  }

  @Test
  void givesThePageBack() {
    assertThat(clean(PAGE).undo()).isEqualTo(String.join("\n", PAGE));
  }

  @Test
  void makesTheSameRepairsAsInSimplifiedCharacters() {
    CleanText simplified = clean(PAGE.stream().map(Traditional::simplified).toList());
    CleanText traditional = clean(PAGE);
    assertThat(Traditional.simplified(traditional.text())).isEqualTo(simplified.text());
    assertThat(traditional.repairs())
        .extracting(Repair::kind, Repair::line, Repair::column)
        .isEqualTo(
            simplified.repairs().stream()
                .map(
                    repair ->
                        org.assertj.core.api.Assertions.tuple(
                            repair.kind(), repair.line(), repair.column()))
                .toList());
  }

  @Test
  void quotesTheSourceWhereAMarkMayBeLost() {
    String words =
        "一年來，雲溪的幹部和群眾修好了通往山裡的公路，把自來水接到了每一戶人家的竈臺邊上，又在河的兩岸種下了成片的水杉和垂柳，孩子們上學的路從此不再泥濘，".repeat(3);
    List<SourceLine> lines = new ArrayList<>(List.of(SourceLine.of("各位代表：")));
    for (int i = 0; i < 9; i++) {
      lines.add(SourceLine.of(words.substring(21 * i, 21 * i + 21)));
    }
    lines.add(SourceLine.of("全市上下都開展了爲民辦事扎實惠民的實踐活動"));
    lines.add(SourceLine.of("出臺優惠政策二十條讓人人稱好。"));
    assertThat(new Cleaner().clean("x", lines).diagnostics())
        .extracting(Diagnostic::arguments)
        .containsExactly(List.of("活動", "出臺"));
  }
}
