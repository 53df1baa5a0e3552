package gangmu.site;

import gangmu.model.Figure;
import gangmu.model.Level;
import gangmu.model.Measure;
import gangmu.model.Part;
import gangmu.model.Report;
import gangmu.model.Section;
import gangmu.model.Status;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the pages say, in the language of the site: {@code pages.properties} and translations. */
final class Words {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;
  private final String language;
  private final TrackedIndicators indicators;

  /** Words with the names of the indicators that come with the program. */
  Words(String language) {
    this(language, TrackedIndicators.BUILT_IN);
  }

  /**
   * @param language a BCP 47 tag, such as {@code zh-CN}; English where there is no translation
   * @param indicators the names of the tracked indicators, which are not translated
   */
  Words(String language, TrackedIndicators indicators) {
    this.language = language;
    this.indicators = indicators;
    bundle = bundle(Locale.forLanguageTag(language));
  }

  static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("gangmu.site.pages", locale, NO_FALLBACK);
  }

  String language() {
    return language;
  }

  TrackedIndicators indicators() {
    return indicators;
  }

  /** Whether there is a text of that key. */
  boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The text of a key; numbers among the arguments are written without separators. */
  String text(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    Object[] words = Stream.of(arguments).map(String::valueOf).toArray();
    return new MessageFormat(pattern, Locale.ROOT).format(words);
  }

  String of(Status status) {
    return text("status." + status.id());
  }

  String of(Measure measure) {
    return text("measure." + measure.id());
  }

  /** Of a table among those of an indicator: 总量; 总量（以美元计） where another table has it in 元. */
  String of(Measure measure, String kind, boolean alone) {
    return alone ? of(measure) : text("compare.measure", of(measure), kind);
  }

  String of(Part part) {
    return text("part." + part.id());
  }

  String of(Level level) {
    return text("level." + level.id());
  }

  /** The names in a row: 目标、任务、结语. */
  String of(List<Part> parts) {
    return parts.stream().map(this::of).collect(Collectors.joining(text("list.separator")));
  }

  String year(int year) {
    return text("year", year);
  }

  /**
   * The number of a figure as the text words it; a fall has its sign. One that a person has
   * corrected is shown as they wrote it.
   */
  static String value(Figure figure) {
    if (figure.value() != null && figure.isWordedOtherwise(figure.value())) {
      String upper = figure.upper() == null ? "" : "—" + figure.upper().toPlainString();
      return figure.value().toPlainString().replace('-', '−') + upper + figure.unit();
    }
    boolean fall = figure.value() != null && figure.value().signum() < 0;
    boolean signed = figure.wording().startsWith("-") || figure.wording().startsWith("−");
    return fall && !signed ? "−" + figure.wording() : figure.wording();
  }

  /** The year of a figure, with the period where the text names one: 2022年（“十三五”时期）. */
  String year(Figure figure) {
    String period = figure.period();
    return period == null ? year(figure.year()) : text("year.of-period", figure.year(), period);
  }

  /**
   * What was read from words of the text besides what they show, in one line: 地区生产总值 · 2022年 · 增速.
   *
   * @param shown the words; a figure that says something else is added: −3%
   * @param marked the status that their mark shows; another one is added
   */
  String summary(Figure figure, String shown, Status marked) {
    List<String> parts = new ArrayList<>(List.of(figure.name()));
    if (figure.status() != marked) {
      parts.add(of(figure.status()));
    }
    parts.addAll(List.of(year(figure), of(figure.measure())));
    if (!value(figure).equals(shown)) {
      parts.add(value(figure));
    }
    return String.join(" · ", parts);
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
