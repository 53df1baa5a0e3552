package gangmu.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gangmu.model.SourceLine;
import gangmu.model.SourceLine.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlSourceTest {
  private static final String PROSE = "过去一年，全市上下稳中求进，各项事业取得新的进展，民生持续改善。";

  @Test
  void findsTheReportAmongThePage() {
    List<SourceLine> lines =
        HtmlSource.read(
                """
                <html><head><title>云溪市政府工作报告_云溪市人民政府</title><style>p{}</style></head><body>
                <nav><a href=/>首页</a> <a href=/zwgk>政务公开</a></nav><h1>2031年云溪市政府工作报告</h1>
                <div class=info>来源：云溪日报 <button>打印</button></div>
                <div class=content><p>各位代表：</p><p>%1$s</p><p><strong>一、2030年工作回顾</strong></p>
                <p><b>一是稳增长。</b>%1$s我们再接再厉。</p><div class=share>分享到微信</div><p>%1$s完</p></div>
                <div class=related><a href=/1>相关：云溪市领导调研，强调稳中求进，要求狠抓落实。</a></div>
                <div class="comments"><p>写得真好，支持！</p></div><footer>主办：云溪市人民政府，承办：办公室。</footer>
                <script>var a = '不是文字';</script></body></html>
                """
                    .formatted(PROSE))
            .lines();
    assertThat(lines.stream().filter(line -> line.changes().isEmpty()))
        .extracting(SourceLine::text)
        .containsExactly(
            "2031年云溪市政府工作报告",
            "各位代表：",
            PROSE,
            "一、2030年工作回顾",
            "一是稳增长。" + PROSE + "我们再接再厉。",
            PROSE + "完");
    assertThat(lines).extracting(SourceLine::text).contains("分享到微信", "首页 政务公开", "写得真好，支持！");
    assertThat(lines).extracting(SourceLine::text).noneMatch(text -> text.contains("不是文字"));
  }

  @Test
  void tellsHeadingsAndBoldBeginnings() {
    assertThat(
            HtmlSource.read("<h2>一、回顾</h2><p><b>二、安排</b></p><p><strong>一是干。</strong>" + PROSE)
                .lines())
        .extracting(SourceLine::kind, SourceLine::level, SourceLine::bold)
        .containsExactly(
            tuple(Kind.HEADING, 2, 0), tuple(Kind.HEADING, 0, 4), tuple(Kind.PARAGRAPH, 0, 4));
  }

  @Test
  void breaksLinesAtBrAndKnowsAnIndent() {
    assertThat(HtmlSource.read("<div>甲<br>乙<br><br>丙<br>　　丁&nbsp;戊&permil;</div>").lines())
        .extracting(SourceLine::text, SourceLine::kind)
        .containsExactly(
            tuple("甲", Kind.PARAGRAPH),
            tuple("乙", Kind.UNKNOWN),
            tuple("丙", Kind.PARAGRAPH),
            tuple("　　丁\u00a0戊‰", Kind.PARAGRAPH));
  }

  @Test
  void keepsTheRowsOfATable() {
    assertThat(
            HtmlSource.read(
                    "<table><tr><th>指标</th><th>2030年</th></tr><tr><td><p>粮食</p></td><td>5<br>万吨</td></tr>"
                        + "</table>")
                .lines())
        .extracting(SourceLine::text, SourceLine::kind)
        .containsExactly(tuple("指标 | 2030年", Kind.ROW), tuple("粮食 | 5 万吨", Kind.ROW));
  }

  @Test
  void takesABodyThatThePageSaysTwiceOnce() {
    String body = "<div><p>" + PROSE + "</p><p>我们" + PROSE + "</p></div>";
    assertThat(
            HtmlSource.read(body + body).lines().stream().filter(line -> line.changes().isEmpty()))
        .hasSize(2);
  }

  @Test
  void leavesOutWhatIsNotSeen() {
    assertThat(HtmlSource.read("<p>见</p><p hidden>不见</p><p style='display: none'>不见</p>").lines())
        .extracting(SourceLine::text)
        .containsExactly("见");
  }

  @Test
  void takesTheRowsOfATableThatOnlySetsInForParagraphs() {
    String cell = "<tr><td width=20></td><td>%s</td></tr>";
    assertThat(
            HtmlSource.read("<table>" + (cell + cell).formatted(PROSE, "各位代表：") + "</table>")
                .lines())
        .extracting(SourceLine::text, SourceLine::kind)
        .containsExactly(tuple(PROSE, Kind.PARAGRAPH), tuple("各位代表：", Kind.PARAGRAPH));
  }

  @Test
  void keepsAReportThatIsCutIntoPages() {
    StringBuilder pages = new StringBuilder();
    for (int page = 1; page <= 9; page++) {
      pages.append("<div class=page id=page-" + page + "><p>" + page + PROSE + "</p></div>");
    }
    assertThat(HtmlSource.read("<div>" + pages + "</div>").lines())
        .hasSize(9)
        .allMatch(line -> line.changes().isEmpty());
  }

  @Test
  void takesReferencesToNotesOutOfTheText() {
    SourceLine line =
        HtmlSource.read(
                "<p>"
                    + PROSE
                    + "新增林地3m<sup>2</sup><sup><a href=#n1>1</a></sup>，"
                    + "<ruby>畲<rp>(</rp><rt>shē</rt><rp>)</rp></ruby>乡<sup>[2]</sup>通车。</p>")
            .lines()
            .get(0);
    assertThat(line.text()).endsWith("3m21，畲(shē)乡[2]通车。");
    StringBuilder clean = new StringBuilder(line.text());
    for (int i = line.changes().size() - 1; i >= 0; i--) {
      clean.delete(line.changes().get(i).start(), line.changes().get(i).end());
    }
    assertThat(clean.toString()).isEqualTo(PROSE + "新增林地3m2，畲乡通车。");
  }
}
