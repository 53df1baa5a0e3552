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
        Words.STATUSES.write(figure.status()),
        String.valueOf(figure.year()),
        orEmpty(figure.period()),
        Words.MEASURES.write(figure.measure()),
        number(figure.value()),
        number(figure.upper()),
        figure.unit(),
        Words.BOUNDS.write(figure.bound()),
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
   * Reads the table. A figure whose paragraph is not there, or whose quote is not in it, is left
   * out, with a warning.
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
      cells.wrong("位置", "p4:20 / p4");
      return List.of();
    }
    // a row that a person adds needs 名称, 年份, 位置 (p4 will do) and 引文 or 写法
    String wording = filled(cells, "写法", "引文");
    String quote = filled(cells, "引文", "写法");
    int near = position.group(2) == null ? 0 : Integer.parseInt(position.group(2));
    Paragraph paragraph = paragraphs.get(position.group(1));
    if (paragraph == null) {
      lost.add(cells.doubt("位置", "content.figure-paragraph", nameOf(cells), position.group(1)));
      return List.of();
    }
    if (!quote.contains(wording)) {
      lost.add(cells.doubt("写法", "content.figure-wording", nameOf(cells), wording));
      return List.of();
    }
    int start = quote.isEmpty() ? -1 : nearest(paragraph.text(), quote, near);
    if (start < 0) {
      lost.add(cells.doubt("引文", "content.figure-lost", nameOf(cells), position.group(1)));
      return List.of();
    }
    return List.of(
        new Figure(
            cells.text("编号"),
            cells.optional("指标"),
            cells.text("名称"),
            cells.word("状态", Words.STATUSES, Status.ACTUAL),
            cells.year("年份"),
            cells.optional("时期"),
            cells.word("量", Words.MEASURES, Measure.LEVEL),
            number(cells, "数值"),
            number(cells, "上限"),
            cells.text("单位"),
            cells.word("界", Words.BOUNDS, Bound.EXACT),
            cells.optional("口径"),
            cells.optional("期限"),
            wording,
            position.group(1),
            start,
            quote,
            lines(cells)));
  }

  /** What a message calls the figure: a row that a person adds may have no id. */
  private static String nameOf(Table.Cells cells) {
    return filled(cells, "编号", "名称");
  }

  private static String filled(Table.Cells cells, String column, String other) {
    return cells.text(column).isEmpty() ? cells.text(other) : cells.text(column);
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

  private static @Nullable BigDecimal number(Table.Cells cells, String column) {
    String text = cells.text(column);
    if (text.isEmpty()) {
      return null;
    }
    if (NUMBER.matcher(text).matches()) {
      return new BigDecimal(text);
    }
    cells.wrong(column, "-3 / 1280.5");
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
    cells.wrong("源行", "29 / 29-30");
    return null;
  }
}
