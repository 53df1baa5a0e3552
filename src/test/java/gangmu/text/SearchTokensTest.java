package gangmu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTokensTest {
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          营商环境             | 营 商 环 境
          营商，“环”、境       | 营 商 环 境
          建设5G基站           | 建 设 5g 基 站
          C919与PM2.5          | c919 与 pm2.5
          增长14.5%            | 增 长 14.5 %
          下降３．２‰          | 下 降 3.2 ‰
          1,280亿元            | 1 280 亿 元
          “12+24”              | 12 24
          R&D投入              | r d 投 入
          ＧＤＰ①㎡            | gdp1m2
          二〇二三年、等等々   | 二 〇 二 三 年 等 等 々
          營商環境與發展       | 营 商 环 境 与 发 展
          卓著、乾隆、瞭望     | 卓 著 乾 隆 瞭 望
          第1.项.2.3.完        | 第 1 项 2.3 完
          Cafe\u0301 ÉLAN      | café élan
          α粒子                | 粒 子
          𠮷水河               | 𠮷 水 河
          """)
  void cutsATextIntoFoldedTokens(String text, String tokens) {
    assertThat(SearchTokens.of(text.translateEscapes()))
        .extracting(SearchToken::text)
        .containsExactly(tokens.split(" "));
  }

  @Test
  void leavesAGapWhereASentenceEnds() {
    assertThat(positions("发展。全面，建设；好！？行")).isEqualTo("发0 展1 全3 面4 建5 设6 好8 行11");
  }

  @Test
  void knowsWhereEachTokenStoodBeforeFolding() {
    String text = "㎡“ＧＤＰ”e\u0301，𠮷㍿";
    assertThat(SearchTokens.of(text).stream().map(t -> text.substring(t.start(), t.end())).toList())
        .isEqualTo(List.of("㎡", "ＧＤＰ", "e\u0301", "𠮷", "㍿", "㍿", "㍿", "㍿"));
  }

  @Test
  void cutsARunThatNobodyTypes() {
    assertThat(SearchTokens.of("x".repeat(250)))
        .extracting(token -> token.text().length())
        .containsExactly(100, 100, 50);
  }

  @Test
  void foldsNoCharacterTwice() {
    String once = FoldedText.of(SearchRules.simplified()).text().toString();
    assertThat(FoldedText.of(once).text().toString()).isEqualTo(once);
  }

  @Test
  void takesWhatIsNoTextForNothing() {
    assertThat(SearchTokens.of("\u0000\uD800，\uDC00<>—— \uFFFF")).isEmpty();
  }

  private static String positions(String text) {
    return SearchTokens.of(text).stream()
        .map(token -> token.text() + token.position())
        .collect(Collectors.joining(" "));
  }
}
