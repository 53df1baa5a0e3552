package gangmu.site;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Paragraph;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReportPagesTest {
  private final TestSite site = TestSite.of(Yunxi.whole(), Yunxi.piece());
  private final Document report = site.page("yunxi/2024/index.html");

  @Test
  void showsEachParagraphWordForWord() {
    for (Paragraph paragraph : Yunxi.whole().report().paragraphs().toList()) {
      assertThat(report.select("p#" + paragraph.id()).text()).isEqualTo(paragraph.text());
    }
  }

  @Test
  void namesTheReportItsDateAndItsSpeaker() {
    assertThat(report.select("h1").text()).isEqualTo("2024年云溪市政府工作报告");
    assertThat(report.select(".facts").text())
        .contains("2024-01-09", "林远山", "云溪市第三届人民代表大会第二次会议", "完整 全文");
  }

  @Test
  void emphasisesARunInHeadingWithItsFullStop() {
    assertThat(report.select("#p4 strong").text()).isEqualTo("一是产业立市迈出新步伐。");
  }

  @Test
  void listsEveryHeadingInTheOutline() {
    assertThat(report.select(".outline li").eachText())
        .containsExactly(
            "一、2023年工作回顾",
            "一是产业立市迈出新步伐",
            "二是民生答卷更有温度",
            "二、2024年总体要求和预期目标",
            "三、2024年重点工作",
            "（一）壮大特色产业",
            "1.做强茶产业",
            "名词解释");
  }

  @Test
  void showsTheAnnexesBehindTheReport() {
    assertThat(report.select("article > section:last-child").select("h2, p").eachText())
        .containsExactly("名词解释", "三线一岸：三条绿道和一段江岸。");
    assertThat(report.select("#a1 #p9")).hasSize(1);
  }

  @Test
  void anchorsThePartsWhereTheyBegin() {
    assertThat(report.select("#s1 > #review, #s2 > #targets, #s3 > #tasks")).hasSize(3);
  }

  @Test
  void marksFiguresAndSaysWhatWasRead() {
    Element first = report.expectFirst("#p3 a");
    assertThat(first.text()).isEqualTo("5.2%左右");
    assertThat(first.attr("title")).isEqualTo("地区生产总值 · 2023年 · 增速");
    assertThat(first.attr("href")).isEqualTo("indicators/index.html#i1");
    assertThat(report.select("#p3 a").eachText()).containsExactly("5.2%左右", "6%", "3%");
  }

  @Test
  void givesTwoFiguresOfOneWordingOneMarkAndTwoAnchors() {
    Element shared = report.expectFirst("#i2");
    assertThat(shared.attr("title")).contains("城镇居民", "；农村居民");
    assertThat(report.expectFirst("#i3").nextElementSibling()).isSameAs(shared);
  }

  @Test
  void leadsFromAParagraphToItsLineOfTheSource() {
    assertThat(report.select(".paragraph:has(#p4) p + a").attr("href"))
        .isEqualTo("source/index.html#l7");
    assertThat(site.page("yunxi/2024/source/index.html").select("#l7 p").text())
        .isEqualTo(Yunxi.whole().sourceLines().get(6));
  }

  @Test
  void tellsFurnitureFromTheLinesOfTheReport() {
    Document source = site.page("yunxi/2024/source/index.html");
    assertThat(source.select(".left p").eachText())
        .containsExactly("2024年云溪市政府工作报告", "分享到", "相关阅读");
  }

  @Test
  void saysWhatAPieceLacksAndWhereItBreaksOff() {
    Element gap = site.page("yunxi/2023/index.html").expectFirst(".gap");
    assertThat(gap.text()).isEqualTo("残缺 此抓取件不是报告全文，未载目标、任务、结语。 文字在“……我们修好了乡道，”处中断，句子未完（源文第4行）。");
    assertThat(gap.select("a").attr("href")).isEqualTo("source/index.html#l4");
    assertThat(report.select(".gap")).isEmpty();
  }

  @Test
  void givesEachFigureARowWithItsWordsLeadingToTheSentence() {
    Document indicators = site.page("yunxi/2024/indicators/index.html");
    assertThat(indicators.select("#i4 > *").eachText())
        .containsExactly("外贸出口 出口总额", "2023年", "增速 同口径", "−3%", "外贸出口同口径下降3%", "段 3 工作回顾", "源 6");
    assertThat(indicators.select("#i4 td:nth-child(5) a").attr("href"))
        .isEqualTo("../index.html#i4");
    assertThat(indicators.select("#i4 data").attr("value")).isEqualTo("-3 %");
    assertThat(indicators.select("#i2 data")).isEmpty();
    assertThat(indicators.select("section h2").eachText()).containsExactly("目标 4", "实绩 6");
  }

  @Test
  void keepsAGoalOfWords() {
    Document indicators = site.page("yunxi/2024/indicators/index.html");
    assertThat(indicators.select("#i8 td:nth-child(4)").text()).isEqualTo("与经济增长同步");
    assertThat(indicators.select("#i8 data")).isEmpty();
  }

  @Test
  void saysWhyAPieceHoldsNoTargetsAndNoTasks() {
    String clause = "此抓取件未载目标、任务、结语，故";
    assertThat(site.page("yunxi/2023/indicators/index.html").select(".none").text())
        .isEqualTo(clause + "无目标值。");
    assertThat(site.page("yunxi/2023/tasks/index.html").select(".none").text())
        .isEqualTo(clause + "无任务可列。");
  }

  @Test
  void listsATaskWithWhatItPromises() {
    Document tasks = site.page("yunxi/2024/tasks/index.html");
    assertThat(tasks.select("#t1 > *").eachText())
        .containsExactly("1", "1.做强茶产业", "2024 年底前", "加工企业 20家以上");
    assertThat(tasks.select("tbody:has(#t1) [scope=rowgroup]").text()).isEqualTo("（一）壮大特色产业");
  }

  @Test
  void givesATaskThatIsAHeadingOneRowAboveTheOthers() {
    Document tasks = TestSite.of(Yunxi.chapters()).page("yunxi/2025/tasks/index.html");
    assertThat(tasks.select("tbody tr").eachText())
        .containsExactly(
            "1 （一）畅通乡村道路 2025",
            "2 新建桥梁三座 2025",
            "3 （二）守好青山绿水 2025",
            "（三）改善人民生活",
            "4 1.办好学校 2025",
            "5 招聘教师百名 2025");
    assertThat(tasks.select("[scope=rowgroup]").eachText())
        .containsExactly("（一）畅通乡村道路", "（三）改善人民生活", "1.办好学校");
  }

  @Test
  void leadsToTheSameKindOfPageOfTheYearsBesideIt() {
    assertThat(site.page("yunxi/2023/tasks/index.html").select(".years a").attr("href"))
        .isEqualTo("../../2024/tasks/index.html");
    assertThat(report.select(".leaf a").eachText()).containsExactly("‹ 2023年");
  }

  @Test
  void letsATableBeFilteredByWhatItsRowsHold() {
    Document indicators = site.page("yunxi/2024/indicators/index.html");
    assertThat(indicators.select("[name=measure] option").eachText())
        .containsExactly("全部", "增速", "增减", "数量");
    assertThat(indicators.select("[name=part] option").eachText())
        .containsExactly("全部", "工作回顾", "目标", "任务");
    assertThat(indicators.select("#target #i10 > td").eachText()).contains("数量 年底前", "段 7 任务");
    Document tasks = site.page("yunxi/2024/tasks/index.html");
    assertThat(tasks.select("[name=chapter] option").eachText()).containsExactly("全部", "（一）壮大特色产业");
    assertThat(tasks.select("[name=deadline] option").eachText()).containsExactly("全部", "年底前");
  }

  @Test
  void citesTheReportAfterTheStandardAndAsBibTex() {
    assertThat(report.select(".standard").text())
        .isEqualTo("云溪市人民政府. 2024年云溪市政府工作报告[R/OL]. 2024(2024-01-09).");
    assertThat(report.expectFirst(".bibtex").wholeText())
        .isEqualTo(
            """
            @techreport{yunxi2024,
              author = {{云溪市人民政府}},
              title = {{2024年云溪市政府工作报告}},
              institution = {云溪市人民政府},
              type = {政府工作报告},
              year = {2024},
              date = {2024-01-09},
              language = {chinese}
            }""");
  }

  @Test
  void listsTheYearsOfAPlaceTheNewestFirst() {
    assertThat(site.page("yunxi/index.html").select(".reports tbody th").eachText())
        .containsExactly("2024年云溪市政府工作报告", "2023年云溪市政府工作报告");
    assertThat(site.page("yunxi/index.html").select("tbody .complete").eachText())
        .containsExactly("全文", "残缺 缺目标、任务、结语");
  }

  @Test
  void countsWhatTheSiteHolds() {
    assertThat(site.page("index.html").select(".holdings").text())
        .isEqualTo("1 个地方，2 份报告，10 段文字，11 个数字。");
  }
}
