package gangmu.site;

import gangmu.model.Annex;
import gangmu.model.Bound;
import gangmu.model.Completeness;
import gangmu.model.Completeness.BreakOff;
import gangmu.model.Completeness.Manner;
import gangmu.model.Figure;
import gangmu.model.Level;
import gangmu.model.LineRange;
import gangmu.model.Measure;
import gangmu.model.Paragraph;
import gangmu.model.Part;
import gangmu.model.Place;
import gangmu.model.Report;
import gangmu.model.Section;
import gangmu.model.SourceRef;
import gangmu.model.Status;
import gangmu.model.Task;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports of a city that does not exist: a whole one of 2024, pieces of 2023's and of 2025's. */
public final class Yunxi {
  public static final Place PLACE = new Place("云溪市", Level.PREFECTURE, "990100", "yunxi");

  private Yunxi() {}

  /** The whole report, with the scrape that it was read from. */
  public static ReportSource whole() {
    String growth = "2023年，全市地区生产总值增长5.2%左右，城镇和农村居民人均可支配收入均增长6%，外贸出口同口径下降3%。";
    String industry = "一是产业立市迈出新步伐。我们一手抓茶叶，一手抓竹木，新增高新技术企业12家，“三线一岸”绿道向市民开放。";
    String peoples = "二是民生答卷更有温度。建成社区食堂40个，老城区供水管网改造如期完工。";
    String targets = "主要预期目标是：地区生产总值增长5%—5.5%，居民收入与经济增长同步，城镇新增就业3万人以上。";
    String tea = "办好茶叶加工园，年底前引进加工企业20家以上，让一片叶子富一方百姓。";
    String closing = "各位代表！山高路远，行则将至。让我们同心同德，把云溪的事情办得更好！";
    List<Section> sections =
        List.of(
            section(
                "s0",
                Part.OPENING,
                1,
                "",
                "",
                "",
                false,
                null,
                paragraph("p1", "各位代表：", 3),
                paragraph("p2", "我代表市人民政府，向大会报告工作，请予审议。", 4)),
            new Section(
                "s1",
                Part.REVIEW,
                1,
                "一、2023年工作回顾",
                "一",
                "2023年工作回顾",
                false,
                line(5),
                List.of(paragraph("p3", growth, 6)),
                List.of(
                    section(
                        "s1-1",
                        null,
                        2,
                        "一是产业立市迈出新步伐",
                        "一是",
                        "产业立市迈出新步伐",
                        true,
                        null,
                        paragraph("p4", industry, 7)),
                    section(
                        "s1-2",
                        null,
                        2,
                        "二是民生答卷更有温度",
                        "二是",
                        "民生答卷更有温度",
                        true,
                        null,
                        paragraph("p5", peoples, 8)))),
            section(
                "s2",
                Part.TARGETS,
                1,
                "二、2024年总体要求和预期目标",
                "二",
                "2024年总体要求和预期目标",
                false,
                line(9),
                paragraph("p6", targets, 10)),
            new Section(
                "s3",
                Part.TASKS,
                1,
                "三、2024年重点工作",
                "三",
                "2024年重点工作",
                false,
                line(11),
                List.of(),
                List.of(
                    new Section(
                        "s3-1",
                        null,
                        2,
                        "（一）壮大特色产业",
                        "（一）",
                        "壮大特色产业",
                        false,
                        line(12),
                        List.of(),
                        List.of(
                            section(
                                "s3-1-1",
                                null,
                                3,
                                "1.做强茶产业",
                                "1",
                                "做强茶产业",
                                false,
                                line(13),
                                paragraph("p7", tea, 14)))))),
            section("s4", Part.CLOSING, 1, "", "", "", false, null, paragraph("p8", closing, 15)));
    List<Figure> figures =
        List.of(
            new Words("p3", growth, 6, Status.ACTUAL, 2023)
                .figure(
                    "i1",
                    "gdp",
                    "地区生产总值",
                    Measure.GROWTH,
                    "5.2",
                    "%",
                    Bound.ABOUT,
                    "5.2%左右",
                    "全市地区生产总值增长5.2%左右"),
            new Words("p3", growth, 6, Status.ACTUAL, 2023)
                .figure(
                    "i2",
                    "urban-income",
                    "城镇居民人均可支配收入",
                    Measure.GROWTH,
                    "6",
                    "%",
                    Bound.EXACT,
                    "6%",
                    "城镇和农村居民人均可支配收入均增长6%"),
            new Words("p3", growth, 6, Status.ACTUAL, 2023)
                .figure(
                    "i3",
                    "rural-income",
                    "农村居民人均可支配收入",
                    Measure.GROWTH,
                    "6",
                    "%",
                    Bound.EXACT,
                    "6%",
                    "城镇和农村居民人均可支配收入均增长6%"),
            exports(growth),
            new Words("p4", industry, 7, Status.ACTUAL, 2023)
                .figure(
                    "i5",
                    "high-tech-enterprises",
                    "高新技术企业",
                    Measure.CHANGE,
                    "12",
                    "家",
                    Bound.EXACT,
                    "12家",
                    "新增高新技术企业12家"),
            new Words("p5", peoples, 8, Status.ACTUAL, 2023)
                .figure(
                    "i6", null, "社区食堂", Measure.COUNT, "40", "个", Bound.EXACT, "40个", "建成社区食堂40个"),
            range(targets),
            new Words("p6", targets, 10, Status.TARGET, 2024)
                .figure(
                    "i8",
                    "household-income",
                    "居民收入",
                    Measure.GROWTH,
                    null,
                    "",
                    Bound.EXACT,
                    "与经济增长同步",
                    "居民收入与经济增长同步"),
            new Words("p6", targets, 10, Status.TARGET, 2024)
                .figure(
                    "i9",
                    "new-urban-jobs",
                    "城镇新增就业",
                    Measure.COUNT,
                    "3",
                    "万人",
                    Bound.AT_LEAST,
                    "3万人以上",
                    "城镇新增就业3万人以上"),
            byYearEnd(tea));
    Report report =
        new Report(
            "2024年云溪市政府工作报告",
            PLACE,
            2024,
            "2024-01-09",
            "云溪市第三届人民代表大会第二次会议",
            "林远山",
            new Completeness(List.of(), null),
            new SourceRef("source.txt", "ab".repeat(32), "text", "https://yunxi.invalid/2024"),
            sections,
            figures,
            List.of(
                new Task(
                    "t1",
                    "s3-1-1",
                    "做强茶产业",
                    "p7",
                    2024,
                    List.of("i10"),
                    List.of(),
                    List.of(),
                    false)),
            List.of(
                new Annex(
                    "a1", "名词解释", line(16), List.of(paragraph("p9", "三线一岸：三条绿道和一段江岸。", 17)))));
    return new ReportSource(
        report,
        List.of(
            "2024年云溪市政府工作报告",
            "分享到",
            "各位代表：",
            "我代表市人民政府，向大会报告工作，请予审议。",
            "一、2023年工作回顾",
            growth,
            industry,
            peoples,
            "二、2024年总体要求和预期目标",
            targets,
            "三、2024年重点工作",
            "（一）壮大特色产业",
            "1.做强茶产业",
            tea,
            closing,
            "名词解释",
            "三线一岸：三条绿道和一段江岸。",
            "相关阅读"));
  }

  /**
   * A piece that breaks off within a sentence, before targets and tasks; its one figure is an
   * estimate.
   */
  public static ReportSource piece() {
    String review = "预计全年粮食产量达到48万吨。我们修好了乡道，";
    Report report =
        new Report(
            "2023年云溪市政府工作报告",
            PLACE,
            2023,
            null,
            null,
            null,
            new Completeness(
                List.of(Part.TARGETS, Part.TASKS, Part.CLOSING),
                new BreakOff(Manner.MID_SENTENCE, 4)),
            new SourceRef("source.txt", "cd".repeat(32), "text", null),
            List.of(
                section(
                    "s0", Part.OPENING, 1, "", "", "", false, null, paragraph("p1", "各位代表：", 1)),
                new Section(
                    "s1",
                    Part.REVIEW,
                    1,
                    "一、2022年工作回顾",
                    "一",
                    "2022年工作回顾",
                    false,
                    line(2),
                    List.of(new Paragraph("p2", review, new LineRange(3, 4))),
                    List.of())),
            List.of(
                new Words("p2", review, 3, Status.ESTIMATE, 2022)
                    .figure(
                        "i1",
                        "grain-output",
                        "粮食产量",
                        Measure.LEVEL,
                        "48",
                        "万吨",
                        Bound.EXACT,
                        "48万吨",
                        "预计全年粮食产量达到48万吨")),
            List.of(),
            List.of());
    return new ReportSource(report, List.of("各位代表：", "一、2022年工作回顾", "预计全年粮食产量达到48万吨。我", "们修好了乡道，"));
  }

  /**
   * The work of 2025 alone: a chapter whose first task is what its heading says, one that is a task
   * by itself, and one with such a heading within it.
   */
  public static ReportSource chapters() {
    Paragraph roads = paragraph("p1", "（一）畅通乡村道路。坚持先规划后建设。", 2);
    Paragraph bridges = paragraph("p2", "新建桥梁三座。", 3);
    Paragraph forest = paragraph("p3", "（二）守好青山绿水。", 4);
    Paragraph schools = paragraph("p4", "1.办好学校。让孩子就近入学。", 6);
    Paragraph teachers = paragraph("p5", "招聘教师百名。", 7);
    List<Section> sections =
        List.of(
            section("s1-1", null, 2, "（一）畅通乡村道路", "（一）", "畅通乡村道路", true, null, roads, bridges),
            section("s1-2", null, 2, "（二）守好青山绿水", "（二）", "守好青山绿水", true, null, forest),
            new Section(
                "s1-3",
                null,
                2,
                "（三）改善人民生活",
                "（三）",
                "改善人民生活",
                false,
                line(5),
                List.of(),
                List.of(
                    section(
                        "s1-3-1", null, 3, "1.办好学校", "1", "办好学校", true, null, schools, teachers))));
    Report report =
        new Report(
            "2025年云溪市政府工作报告",
            PLACE,
            2025,
            null,
            null,
            null,
            new Completeness(List.of(Part.OPENING, Part.REVIEW, Part.TARGETS, Part.CLOSING), null),
            new SourceRef("source.txt", "ef".repeat(32), "text", null),
            List.of(
                new Section(
                    "s1",
                    Part.TASKS,
                    1,
                    "2025年工作",
                    "",
                    "2025年工作",
                    false,
                    line(1),
                    List.of(),
                    sections)),
            List.of(),
            List.of(
                task("t1", "s1-1", "畅通乡村道路", roads),
                task("t2", "s1-1", "新建桥梁三座", bridges),
                task("t3", "s1-2", "守好青山绿水", forest),
                task("t4", "s1-3-1", "办好学校", schools),
                task("t5", "s1-3-1", "招聘教师百名", teachers)),
            List.of());
    return new ReportSource(
        report,
        List.of(
            "2025年工作",
            roads.text(),
            bridges.text(),
            forest.text(),
            "（三）改善人民生活",
            schools.text(),
            teachers.text()));
  }

  private static Task task(String id, String section, String title, Paragraph paragraph) {
    return new Task(
        id, section, title, paragraph.id(), 2025, List.of(), List.of(), List.of(), false);
  }

  private static Figure exports(String text) {
    Figure plain =
        new Words("p3", text, 6, Status.ACTUAL, 2023)
            .figure(
                "i4",
                "exports",
                "外贸出口",
                Measure.GROWTH,
                "-3",
                "%",
                Bound.EXACT,
                "3%",
                "外贸出口同口径下降3%");
    return with(plain, null, "同口径", null);
  }

  private static Figure range(String text) {
    Figure plain =
        new Words("p6", text, 10, Status.TARGET, 2024)
            .figure(
                "i7",
                "gdp",
                "地区生产总值",
                Measure.GROWTH,
                "5",
                "%",
                Bound.RANGE,
                "5%—5.5%",
                "地区生产总值增长5%—5.5%");
    return with(plain, new BigDecimal("5.5"), null, null);
  }

  private static Figure byYearEnd(String text) {
    Figure plain =
        new Words("p7", text, 14, Status.TARGET, 2024)
            .figure(
                "i10",
                null,
                "加工企业",
                Measure.COUNT,
                "20",
                "家",
                Bound.AT_LEAST,
                "20家以上",
                "年底前引进加工企业20家以上");
    return with(plain, null, null, "年底前");
  }

  private static Figure with(
      Figure f, @Nullable BigDecimal upper, @Nullable String scope, @Nullable String deadline) {
    return new Figure(
        f.id(),
        f.indicator(),
        f.name(),
        f.status(),
        f.year(),
        f.period(),
        f.measure(),
        f.value(),
        upper,
        f.unit(),
        f.bound(),
        scope,
        deadline,
        f.wording(),
        f.paragraph(),
        f.start(),
        f.quote(),
        f.source());
  }

  static Section section(
      String id,
      @Nullable Part part,
      int level,
      String heading,
      String number,
      String title,
      boolean runIn,
      @Nullable LineRange source,
      Paragraph... paragraphs) {
    return new Section(
        id, part, level, heading, number, title, runIn, source, List.of(paragraphs), List.of());
  }

  static Paragraph paragraph(String id, String text, int line) {
    return new Paragraph(id, text, line(line));
  }

  static LineRange line(int number) {
    return new LineRange(number, number);
  }

  /** The paragraph that figures are read from. */
  private record Words(String paragraph, String text, int line, Status status, int year) {
    Figure figure(
        String id,
        @Nullable String indicator,
        String name,
        Measure measure,
        @Nullable String value,
        String unit,
        Bound bound,
        String wording,
        String quote) {
      return new Figure(
          id,
          indicator,
          name,
          status,
          year,
          null,
          measure,
          value == null ? null : new BigDecimal(value),
          null,
          unit,
          bound,
          null,
          null,
          wording,
          paragraph,
          text.indexOf(quote),
          quote,
          Yunxi.line(line));
    }
  }
}
