package gangmu.compare;

import gangmu.content.IndicatorsReader;
import gangmu.model.Bound;
import gangmu.model.Completeness;
import gangmu.model.Figure;
import gangmu.model.Level;
import gangmu.model.Measure;
import gangmu.model.Paragraph;
import gangmu.model.Part;
import gangmu.model.Place;
import gangmu.model.Report;
import gangmu.model.Section;
import gangmu.model.SourceRef;
import gangmu.model.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the cases of {@code README.txt} beside them. */
public final class Cases {
  /** What the reports are and what is expected of them. */
  public record Case(String title, List<Report> reports, List<String> expected) {
    @Override
    public String toString() {
      return title;
    }
  }

  private final List<Case> cases = new ArrayList<>();
  private String title = "";
  private List<Report> reports = new ArrayList<>();
  private List<String> expected = new ArrayList<>();
  private int year;
  private List<Part> missing = List.of();
  private List<Section> sections = new ArrayList<>();
  private List<Figure> figures = new ArrayList<>();

  public static List<Case> in(String file) {
    Cases cases = new Cases();
    text(file).lines().forEach(cases::line);
    cases.endCase();
    return cases.cases;
  }

  private static String text(String file) {
    try (InputStream in = Objects.requireNonNull(Cases.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(String line) {
    if (line.startsWith("## ")) {
      endCase();
      title = line.substring(3);
    } else if (line.startsWith("report ")) {
      endReport();
      List<String> words = List.of(line.split(" ", -1));
      year = Integer.parseInt(words.get(1));
      missing = words.stream().skip(2).map(word -> value(Part.values(), Part::id, word)).toList();
    } else if (line.startsWith("= ") || line.startsWith("~ ")) {
      expected.add(line.strip());
    } else if (!line.isBlank()) {
      figure(Stream.of(line.split("\\|", -1)).map(String::strip).toList());
    }
  }

  private void figure(List<String> columns) {
    String number = String.valueOf(figures.size() + 1);
    String words = columns.get(4);
    Part part = value(Part.values(), Part::id, columns.get(0));
    sections.add(
        new Section(
            "s" + number,
            part,
            1,
            "",
            "",
            "",
            false,
            null,
            List.of(new Paragraph("p" + number, words, null)),
            List.of()));
    String[] status = columns.get(1).split(" ", -1);
    String[] amount = columns.get(2).split(" ", -1);
    String[] value = amount[1].equals("-") ? new String[0] : amount[1].split("~", -1);
    figures.add(
        new Figure(
            "i" + number,
            indicator(columns.get(3)),
            columns.get(3),
            value(Status.values(), Status::id, status[0]),
            Integer.parseInt(status[1]),
            option(columns, "period "),
            value(Measure.values(), Measure::id, amount[0]),
            value.length > 0 ? new BigDecimal(value[0]) : null,
            value.length > 1 ? new BigDecimal(value[1]) : null,
            amount[2].equals("-") ? "" : amount[2],
            value(Bound.values(), Bound::id, amount[3]),
            option(columns, "scope "),
            null,
            words,
            "p" + number,
            0,
            words,
            null));
  }

  private static @Nullable String indicator(String name) {
    return IndicatorsReader.builtIn().stream()
        .filter(tracked -> tracked.names().contains(name) && tracked.ids().size() == 1)
        .map(tracked -> tracked.ids().get(0))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String option(List<String> columns, String key) {
    return columns.stream()
        .skip(5)
        .filter(column -> column.startsWith(key))
        .map(column -> column.substring(key.length()))
        .findFirst()
        .orElse(null);
  }

  private static <T> T value(T[] values, Function<T, String> id, String wanted) {
    return Arrays.stream(values)
        .filter(value -> id.apply(value).equals(wanted))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(wanted));
  }

  private void endReport() {
    if (year != 0) {
      reports.add(
          new Report(
              year + "年云溪市政府工作报告",
              new Place("云溪市", Level.PREFECTURE, "990100", "yunxi"),
              year,
              null,
              null,
              null,
              new Completeness(missing, null),
              new SourceRef("source.txt", "ab".repeat(32), "text", null),
              sections,
              figures,
              List.of(),
              List.of()));
    }
    year = 0;
    sections = new ArrayList<>();
    figures = new ArrayList<>();
  }

  private void endCase() {
    endReport();
    if (!reports.isEmpty()) {
      cases.add(new Case(title, reports, expected));
    }
    reports = new ArrayList<>();
    expected = new ArrayList<>();
  }
}
