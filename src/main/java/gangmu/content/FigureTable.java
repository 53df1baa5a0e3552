package gangmu.content;

import gangmu.model.Bound;
import gangmu.model.Diagnostic;
import gangmu.model.Figure;
import gangmu.model.LineRange;
import gangmu.model.Measure;
import gangmu.model.Paragraph;
import gangmu.model.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The figures of a report as a table, one row a figure, in words that a person can correct. */
final class FigureTable {
  static final List<String> COLUMNS =
      List.of(
          "编号", "名称", "指标", "状态", "年份", "时期", "量", "数值", "上限", "单位", "界", "口径", "期限", "写法", "位置",
          "源行", "引文");

  private static final Pattern POSITION = Pattern.compile("(p[\\d-]{1,20})(?::(\\d{1,9}))?");
  private static final Pattern LINES = Pattern.compile("(\\d{1,9})(?:-(\\d{1,9}))?");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,18})?");

  private final Map<String, Paragraph> paragraphs;

  /** A table of figures that stand in these paragraphs. */
  FigureTable(Map<String, Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
  }

  static String write(List<Figure> figures) {
    return Table.write(COLUMNS, figures.stream().map(FigureTable::cells).toList());
  }

  private static List<String> cells(Figure figure) {
    return List.of(
        figure.id(),
        figure.name(),
        orEmpty(figure.indicator()),
        Words.of(figure.status()),
        String.valueOf(figure.year()),
        orEmpty(figure.period()),
        Words.of(figure.measure()),
        number(figure.value()),
        number(figure.upper()),
        figure.unit(),
        Words.of(figure.bound()),
        orEmpty(figure.scope()),
        orEmpty(figure.deadline()),
        figure.wording(),
        figure.paragraph() + ":" + figure.start(),
        lines(figure.source()),
        figure.quote());
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  private static String lines(@Nullable LineRange lines) {
    if (lines == null) {
      return "";
    }
    return lines.from() == lines.to() ? "" + lines.from() : lines.from() + "-" + lines.to();
  }

  /**
   * Reads the table. A figure whose quote is not in its paragraph any more is left out, with a
   * warning.
   */
  List<Figure> read(String file, Block.Table table, List<Diagnostic> diagnostics) {
    List<Diagnostic> errors = new ArrayList<>();
    List<Diagnostic> lost = new ArrayList<>();
    List<Figure> figures =
        Table.<List<Figure>>read(file, table, COLUMNS, cells -> figure(cells, lost), errors)
            .stream()
            .flatMap(List::stream)
            .toList();
    diagnostics.addAll(errors);
    diagnostics.addAll(lost);
    return named(figures);
  }

  private List<Figure> figure(Table.Cells cells, List<Diagnostic> lost) {
    Matcher position = POSITION.matcher(cells.text("位置"));
    if (!position.matches()) {
      cells.wrong("位置");
      return List.of();
    }
    // a row that a person adds needs 名称, 年份, 位置 (p4 will do) and 引文 or 写法
    String wording = filled(cells, "写法", "引文");
    String quote = filled(cells, "引文", "写法");
    int near = position.group(2) == null ? 0 : Integer.parseInt(position.group(2));
    Paragraph paragraph = paragraphs.get(position.group(1));
    int start = paragraph == null ? -1 : nearest(paragraph.text(), quote, near);
    if (start < 0 || quote.isEmpty() || !quote.contains(wording)) {
      lost.add(
          Diagnostic.warning(
              cells.file(),
              cells.row().line(),
              0,
              quote,
              "content.figure-lost",
              cells.text("编号"),
              position.group(1)));
      return List.of();
    }
    return List.of(
        new Figure(
            cells.text("编号"),
            cells.optional("指标"),
            cells.text("名称"),
            cells.value("状态", text -> orElse(text, Words::status, Status.ACTUAL), Status.ACTUAL),
            cells.value("年份", FigureTable::year, 0),
            cells.optional("时期"),
            cells.value("量", text -> orElse(text, Words::measure, Measure.LEVEL), Measure.LEVEL),
            number(cells, "数值"),
            number(cells, "上限"),
            cells.text("单位"),
            cells.value("界", text -> orElse(text, Words::bound, Bound.EXACT), Bound.EXACT),
            cells.optional("口径"),
            cells.optional("期限"),
            wording,
            position.group(1),
            start,
            quote,
            lines(cells)));
  }

  private static String filled(Table.Cells cells, String column, String other) {
    return cells.text(column).isEmpty() ? cells.text(other) : cells.text(column);
  }

  private static <E> @Nullable E orElse(
      String text, Function<String, @Nullable E> word, E otherwise) {
    return text.isEmpty() ? otherwise : word.apply(text);
  }

  /** Gives each figure that a person has added an id that no other has. */
  private static List<Figure> named(List<Figure> figures) {
    int next = 1;
    for (Figure figure : figures) {
      boolean ours = figure.id().matches("i\\d{1,9}");
      next = ours ? Math.max(next, Integer.parseInt(figure.id().substring(1)) + 1) : next;
    }
    List<Figure> all = new ArrayList<>();
    for (Figure figure : figures) {
      all.add(figure.id().isEmpty() ? figure.withId("i" + next++) : figure);
    }
    return List.copyOf(all);
  }

  /** Where the quote stands in the text, next to where it stood; -1 where it does not. */
  private static int nearest(String text, String quote, int start) {
    if (text.startsWith(quote, start)) {
      return start;
    }
    int before = text.lastIndexOf(quote, start);
    int behind = text.indexOf(quote, Math.min(start, text.length()));
    if (before < 0 || behind < 0) {
      return Math.max(before, behind);
    }
    return start - before <= behind - start ? before : behind;
  }

  private static @Nullable Integer year(String text) {
    return text.matches("\\d{4}") ? Integer.valueOf(text) : null;
  }

  private static @Nullable BigDecimal number(Table.Cells cells, String column) {
    String text = cells.text(column);
    if (text.isEmpty()) {
      return null;
    }
    if (NUMBER.matcher(text).matches()) {
      return new BigDecimal(text);
    }
    cells.wrong(column);
    return null;
  }

  private static @Nullable LineRange lines(Table.Cells cells) {
    String text = cells.text("源行");
    Matcher lines = LINES.matcher(text);
    if (text.isEmpty()) {
      return null;
    }
    if (lines.matches()) {
      int from = Integer.parseInt(lines.group(1));
      int to = lines.group(2) == null ? from : Integer.parseInt(lines.group(2));
      if (from > 0 && to >= from) {
        return new LineRange(from, to);
      }
    }
    cells.wrong("源行");
    return null;
  }
}
