package gangmu.site;

import gangmu.model.Figure;
import gangmu.model.Level;
import gangmu.model.Measure;
import gangmu.model.Part;
import gangmu.model.Report;
import gangmu.model.Section;
import gangmu.model.Status;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The Chinese names of the values that a page shows. */
final class Words {
  private Words() {}

  static String of(Status status) {
    return switch (status) {
      case ACTUAL -> "实绩";
      case ESTIMATE -> "预计";
      case TARGET -> "目标";
    };
  }

  static String of(Measure measure) {
    return switch (measure) {
      case LEVEL -> "总量";
      case GROWTH -> "增速";
      case AVERAGE_GROWTH -> "年均增速";
      case CHANGE -> "增减";
      case COUNT -> "数量";
    };
  }

  static String of(Part part) {
    return switch (part) {
      case OPENING -> "开篇";
      case REVIEW -> "工作回顾";
      case TARGETS -> "目标";
      case TASKS -> "任务";
      case CLOSING -> "结语";
    };
  }

  static String of(Level level) {
    return switch (level) {
      case NATIONAL -> "国家";
      case PROVINCE -> "省级";
      case PREFECTURE -> "地级";
      case COUNTY -> "县级";
    };
  }

  /** The names in a row: 目标、任务、结语. */
  static String of(List<Part> parts) {
    return parts.stream().map(Words::of).collect(Collectors.joining("、"));
  }

  /** The number of a figure as the text words it; a fall has its sign. */
  static String value(Figure figure) {
    boolean fall = figure.value() != null && figure.value().signum() < 0;
    boolean signed = figure.wording().startsWith("-") || figure.wording().startsWith("−");
    return fall && !signed ? "−" + figure.wording() : figure.wording();
  }

  /** The year of a figure, with the period where the text names one: 2022年（“十三五”时期）. */
  static String year(Figure figure) {
    String year = figure.year() + "年";
    return figure.period() == null ? year : year + "（" + figure.period() + "）";
  }

  /** What was read from the text, in one line: 地区生产总值 · 预计 · 2022年 · 增速 · 4%左右. */
  static String summary(Figure figure) {
    return String.join(
        " · ",
        figure.name(),
        of(figure.status()),
        year(figure),
        of(figure.measure()),
        value(figure));
  }

  /** What stands before the title in a heading: {@code 一、}; null where nothing does. */
  static @Nullable String ordinal(Section section) {
    String heading = section.heading();
    int title = heading.length() - section.title().length();
    return title > 0 && heading.endsWith(section.title()) ? heading.substring(0, title) : null;
  }

  /** How long the report is, in characters without blanks, headings counted. */
  static int length(Report report) {
    long headings =
        report
            .allSections()
            .filter(section -> !section.runIn())
            .mapToLong(section -> characters(section.heading()))
            .sum();
    long paragraphs =
        report.paragraphs().mapToLong(paragraph -> characters(paragraph.text())).sum();
    return Math.toIntExact(headings + paragraphs);
  }

  private static long characters(String text) {
    return text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
  }
}
