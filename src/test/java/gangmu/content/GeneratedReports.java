package gangmu.content;

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
import gangmu.text.HeadingNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Reports of any shape, whose texts hold everything that means something in Markdown. */
final class GeneratedReports {
  static final Place YUNXI = new Place("云溪市", Level.PREFECTURE, "970100", "yunxi");
  static final int YEAR = 2031;

  private static final List<String> PIECES =
      List.of(
          "推进",
          "云溪",
          "5G",
          "GDP",
          "，",
          "。",
          "“",
          "”",
          "（",
          "）",
          "１２",
          "ＡＢ",
          "—",
          "…",
          "·",
          "％",
          "、",
          "*",
          "**",
          "_",
          "__",
          "`",
          "```",
          "~~",
          "~~~",
          "#",
          "##",
          "[a](b)",
          "![i](j)",
          "<b>",
          "</b>",
          "<!--",
          "-->",
          "<!-- p3 L1 -->",
          "&amp;",
          "&",
          "&#35;",
          "|",
          "||",
          "\\",
          "\\|",
          "\\*",
          ">",
          "- ",
          "-",
          "---",
          "+ ",
          "+",
          "=",
          "===",
          "1. ",
          "12) ",
          "3",
          ".",
          ")",
          ":",
          ": ",
          "'",
          "\"",
          "%",
          "{a}",
          "{{b}}",
          "$",
          "@",
          "http://a.b/c",
          "<http://a.b>",
          "x@y.z",
          "[^1]",
          "[1]: a",
          "[ ] ",
          "!",
          "？",
          "null",
          "~",
          "true",
          "\u3000",
          " ",
          "\t",
          "𠮷");
  private static final List<String> NUMBERS =
      List.of("", "一、", "（二）", "3．", "4.", "（5）", "六是", "一要", "第一，");

  private final Random random;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  private GeneratedReports(long seed) {
    random = new Random(seed);
  }

  static Report of(long seed) {
    return new GeneratedReports(seed).report();
  }

  private Report report() {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < upTo(4); i++) {
      sections.add(section("s" + (i + 1), 1));
    }
    List<Figure> figures = figures();
    List<Task> tasks = tasks(figures);
    return new Report(
        text(),
        YUNXI,
        YEAR,
        orNull("2031-01-12"),
        orNull(text()),
        orNull(text()),
        completeness(),
        new SourceRef(
            "source.txt",
            "0".repeat(64),
            "text",
            orNull("https://a.b/c?d=e#f"),
            any(List.of(), List.of(1), List.of(1, 1, 40))),
        sections,
        figures,
        tasks,
        annexes());
  }

  private Section section(String id, int level) {
    Part part = level == 1 || upTo(3) == 0 ? any(Part.values()) : null;
    boolean headed = level > 1 || upTo(3) > 0;
    boolean runIn = headed && upTo(1) == 0;
    String heading = headed ? any(NUMBERS) + text() : "";
    List<Paragraph> own = new ArrayList<>();
    if (runIn) {
      own.add(paragraph(heading + any("。", "！", "？") + (upTo(3) == 0 ? "" : text())));
    }
    for (int i = 0; i < upTo(3); i++) {
      own.add(paragraph(text()));
    }
    List<Section> children = new ArrayList<>();
    for (int i = 0; level < 3 && i < upTo(3); i++) {
      children.add(section(id + "-" + (i + 1), level + 1));
    }
    Optional<HeadingNumber> number = HeadingNumber.of(heading);
    return new Section(
        id,
        part,
        level,
        heading,
        number.map(HeadingNumber::number).orElse(""),
        HeadingNumber.title(heading),
        runIn,
        headed && !runIn ? lines() : null,
        own,
        children);
  }

  private Paragraph paragraph(String text) {
    Paragraph paragraph = new Paragraph("p" + (paragraphs.size() + 1), text, lines());
    paragraphs.add(paragraph);
    return paragraph;
  }

  private List<Annex> annexes() {
    List<Annex> annexes = new ArrayList<>();
    for (int i = 0; i < upTo(2); i++) {
      List<Paragraph> own = new ArrayList<>();
      for (int j = 0; j < upTo(3); j++) {
        own.add(new Paragraph("p" + (paragraphs.size() + i * 10 + j + 1), text(), lines()));
      }
      String title = upTo(2) == 0 ? "" : any(NUMBERS) + text();
      annexes.add(new Annex("a" + (i + 1), title, title.isEmpty() ? null : lines(), own));
    }
    return annexes;
  }

  private List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      String text = paragraph.text();
      int start = nextLetter(text, upTo(text.length() - 1));
      int end = start < 0 ? -1 : text.length();
      if (start >= 0 && upTo(1) == 0) {
        String quote = text.substring(start, end);
        figures.add(figure("i" + (figures.size() + 1), paragraph, start, quote));
      }
    }
    return figures;
  }

  /** A quote begins and ends with what is no blank. */
  private static int nextLetter(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!gangmu.text.Han.isBlank(c) && !Character.isLowSurrogate(c)) {
        return i;
      }
    }
    return -1;
  }

  private Figure figure(String id, Paragraph paragraph, int start, String quote) {
    return new Figure(
        id,
        orNull("gdp"),
        text(),
        any(Status.values()),
        2000 + upTo(60),
        orNull(text()),
        any(Measure.values()),
        number(),
        number(),
        any("", "%", "亿元", "|"),
        any(Bound.values()),
        orNull(text()),
        orNull(text()),
        quote,
        paragraph.id(),
        start,
        quote,
        lines());
  }

  private List<Task> tasks(List<Figure> figures) {
    List<Task> tasks = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      List<String> promised = figures.stream().map(Figure::id).filter(id -> upTo(2) == 0).toList();
      tasks.add(
          new Task(
              "t" + (tasks.size() + 1),
              "s1",
              text(),
              paragraph.id(),
              YEAR,
              promised,
              upTo(2) == 0 ? List.of() : List.of("年内", "2031年底前"),
              upTo(2) == 0 ? List.of() : List.of("水利局|林业局"),
              upTo(1) == 0));
    }
    return tasks;
  }

  private Completeness completeness() {
    List<Part> missing = new ArrayList<>();
    for (Part part : Part.values()) {
      if (upTo(3) == 0) {
        missing.add(part);
      }
    }
    BreakOff breakOff = new BreakOff(any(Manner.values()), 1 + upTo(900));
    return new Completeness(missing, orNull(breakOff));
  }

  private @Nullable BigDecimal number() {
    return orNull(new BigDecimal(any("0", "-3", "5.0", "1280000000000", "0.002", "-0.50")));
  }

  private @Nullable LineRange lines() {
    int from = 1 + upTo(500);
    return orNull(new LineRange(from, from + upTo(3)));
  }

  /** A text of one line, never empty, without blanks at its ends. */
  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i <= upTo(7); i++) {
      text.append(any(PIECES));
    }
    int from = 0;
    int to = text.length();
    while (from < to && gangmu.text.Han.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && gangmu.text.Han.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return from == to ? "云" : text.substring(from, to);
  }

  private <T> @Nullable T orNull(T value) {
    return upTo(2) == 0 ? null : value;
  }

  private int upTo(int most) {
    return random.nextInt(most + 1);
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }
}
