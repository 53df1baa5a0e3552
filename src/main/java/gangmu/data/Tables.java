package gangmu.data;

import static gangmu.data.Column.optional;
import static gangmu.data.Column.required;

import gangmu.model.Bound;
import gangmu.model.Figure;
import gangmu.model.Level;
import gangmu.model.Measure;
import gangmu.model.Part;
import gangmu.model.Report;
import gangmu.model.Status;
import gangmu.model.Task;
import gangmu.site.Addresses;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of the site's data and their columns. */
final class Tables {
  /** What is the same in every row of one report. */
  private static final Set<String> OF_THE_REPORT = Set.of("place", "code", "report", "url");

  private Tables() {}

  /** A figure and its report. */
  record FigureOf(Report report, Figure figure) {
    static Stream<FigureOf> in(Report report) {
      return report.figures().stream().map(figure -> new FigureOf(report, figure));
    }
  }

  /** A task and its report. */
  record TaskOf(Report report, Task task) {
    static Stream<TaskOf> in(Report report) {
      return report.tasks().stream().map(task -> new TaskOf(report, task));
    }
  }

  static final Table<Report> REPORTS =
      new Table<>(
          "reports",
          "报告",
          List.of(
              required("place", "string", "地方", "全称", r -> r.place().name()),
              required("code", "string", "代码", "GB/T 2260 的六位代码", r -> r.place().code()),
              Column.<Report>required("level", "string", "级别", "哪一级政府", r -> r.place().level().id())
                  .oneOf(ids(Level.values(), Level::id)),
              required("report", "year", "报告年份", "作报告的年份", r -> String.valueOf(r.year())),
              required("title", "string", "标题", "报告所题", Report::title),
              optional("date", "string", "日期", "作报告的日期，按正文，能认出时为 2023-01-08 的形式", Report::date),
              optional("session", "string", "会议", "在哪次会议上", Report::session),
              optional("speaker", "string", "报告人", "谁作的报告", Report::speaker),
              required(
                  "complete",
                  "boolean",
                  "完整",
                  "抓取件是否为全文",
                  r -> String.valueOf(r.completeness().complete())),
              optional(
                  "missing",
                  "string",
                  "缺",
                  "抓取件所缺的部分，以空格分开",
                  r ->
                      r.completeness().missing().stream()
                          .map(Part::id)
                          .collect(Collectors.joining(" "))),
              required("figures", "integer", "数字", "读出的数字有多少", r -> size(r.figures())),
              required("tasks", "integer", "任务", "读出的任务有多少", r -> size(r.tasks())),
              optional("source", "string", "出处", "抓取件自己所说的网址", r -> r.source().url()),
              required("sha256", "string", "摘要", "抓取件的 SHA-256", r -> r.source().sha256()),
              required("url", "string", "地址", "报告相对于站点之根的地址", r -> link(Addresses.report(r)))));

  static final Table<FigureOf> INDICATORS =
      new Table<>(
          "indicators",
          "数字",
          List.of(
              required("place", "string", "地方", "全称", f -> f.report().place().name()),
              required("code", "string", "代码", "GB/T 2260 的六位代码", f -> f.report().place().code()),
              required("report", "year", "报告年份", "作报告的年份", f -> String.valueOf(f.report().year())),
              optional("indicator", "string", "指标", "所跟踪指标的代号", f -> f.figure().indicator()),
              required("name", "string", "名称", "正文所称", f -> f.figure().name()),
              Column.<FigureOf>required(
                      "status", "string", "状态", "目标、预计或实绩", f -> f.figure().status().id())
                  .oneOf(ids(Status.values(), Status::id)),
              required("year", "year", "所说年份", "多年的，为其末年", f -> String.valueOf(f.figure().year())),
              optional("period", "string", "时期", "多年的，按正文", f -> f.figure().period()),
              Column.<FigureOf>required(
                      "measure",
                      "string",
                      "量",
                      "总量、增速、年均增速、增减、数量或位次",
                      f -> f.figure().measure().id())
                  .oneOf(ids(Measure.values(), Measure::id)),
              optional("value", "number", "数值", "下降为负；目标为文字时空", f -> plain(f.figure().value())),
              optional("upper", "number", "上限", "区间的上限", f -> plain(f.figure().upper())),
              optional("unit", "string", "单位", "按正文", f -> f.figure().unit()),
              Column.<FigureOf>required(
                      "bound", "string", "界", "左右、以上等", f -> f.figure().bound().id())
                  .oneOf(ids(Bound.values(), Bound::id)),
              optional("scope", "string", "口径", "同口径、可比价等", f -> f.figure().scope()),
              required(
                  "url",
                  "string",
                  "地址",
                  "段落相对于站点之根的地址",
                  f -> paragraph(f.report(), f.figure().paragraph())),
              required("quote", "string", "原文", "读出数字的字句", f -> f.figure().quote())));

  static final Table<TaskOf> TASKS =
      new Table<>(
          "tasks",
          "任务",
          List.of(
              required("place", "string", "地方", "全称", t -> t.report().place().name()),
              required("code", "string", "代码", "GB/T 2260 的六位代码", t -> t.report().place().code()),
              required("report", "year", "报告年份", "作报告的年份", t -> String.valueOf(t.report().year())),
              required("task", "string", "编号", "任务在报告中的编号", t -> t.task().id()),
              required("title", "string", "任务", "标题或首句", t -> t.task().title()),
              required("year", "year", "任务年份", "哪一年的任务", t -> String.valueOf(t.task().year())),
              optional("deliverables", "string", "所列数字", "名称和数值，以分号分开", Tables::deliverables),
              required(
                  "url",
                  "string",
                  "地址",
                  "段落相对于站点之根的地址",
                  t -> paragraph(t.report(), t.task().paragraph()))));

  /** The figures of one report: what all rows share is left out, the paragraph is named. */
  static final Table<FigureOf> FIGURES_OF_A_REPORT =
      INDICATORS
          .without(OF_THE_REPORT)
          .with(required("paragraph", "string", "段落", "段落的编号", f -> f.figure().paragraph()));

  /** The tasks of one report, likewise. */
  static final Table<TaskOf> TASKS_OF_A_REPORT =
      TASKS
          .without(OF_THE_REPORT)
          .with(required("paragraph", "string", "段落", "段落的编号", t -> t.task().paragraph()));

  private static String deliverables(TaskOf row) {
    return row.task().deliverables().stream()
        .map(id -> figure(row.report(), id))
        .filter(Objects::nonNull)
        .map(figure -> figure.name() + " " + figure.wording())
        .collect(Collectors.joining("；"));
  }

  private static @Nullable Figure figure(Report report, String id) {
    return report.figures().stream()
        .filter(figure -> figure.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  private static <T> List<String> ids(T[] values, Function<T, String> id) {
    return Arrays.stream(values).map(id).toList();
  }

  private static String size(List<?> list) {
    return String.valueOf(list.size());
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  private static String link(String path) {
    return Addresses.link(Addresses.HOME, path);
  }

  private static String paragraph(Report report, String id) {
    return link(Addresses.report(report)) + "#" + id;
  }
}
