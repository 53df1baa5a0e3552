package gangmu.parse;

import gangmu.clean.CleanLine;
import gangmu.clean.CleanText;
import gangmu.clean.Repair;
import gangmu.model.Annex;
import gangmu.model.Figure;
import gangmu.model.Paragraph;
import gangmu.model.Report;
import gangmu.model.Section;
import gangmu.model.SourceFacts;
import gangmu.model.Task;
import gangmu.text.Stops;
import gangmu.text.Traditional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of a report in Traditional characters, or with points for full stops. The rules know
 * Simplified ones and full stops, and read a twin of the text; what they cut out of it is cut out
 * of the original at the same place. A word that does not stand in the text stays as the program
 * put it.
 */
final class Original {
  private static final String QUOTES = "「」『』";
  private static final String MAINLAND_QUOTES = "“”‘’";

  private final String original;
  private final String twin;
  private final boolean traditional;
  private final boolean points;
  private final Map<String, Integer> paragraphs = new HashMap<>();
  private int next;

  private Original(String original) {
    this.original = original;
    this.traditional = Traditional.is(original);
    this.points = Stops.arePoints(original);
    this.twin = twin(original);
  }

  /** Whether the rules cannot read the text as it is. */
  static boolean isOther(String text) {
    return Traditional.is(text) || Stops.arePoints(text);
  }

  static Original of(CleanText text, SourceFacts facts) {
    // as the lines of an annex's title are joined
    String lines =
        text.lines().stream()
            .map(CleanLine::text)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(" "));
    return new Original(facts.title() == null ? lines : lines + " " + facts.title());
  }

  private String twin(String text) {
    String full = points ? Stops.full(text) : text;
    if (!traditional) {
      return full;
    }
    StringBuilder twin = new StringBuilder(Traditional.simplified(full));
    for (int i = 0; i < twin.length(); i++) {
      int quote = QUOTES.indexOf(twin.charAt(i));
      if (quote >= 0) {
        twin.setCharAt(i, MAINLAND_QUOTES.charAt(quote));
      }
    }
    return twin.toString();
  }

  /** The twin of the text. */
  CleanText twin(CleanText text) {
    List<CleanLine> lines =
        text.lines().stream().map(line -> line.inOtherCharacters(twin(line.text()))).toList();
    List<Repair> repairs =
        text.repairs().stream()
            .map(
                repair ->
                    new Repair(
                        repair.kind(),
                        repair.offset(),
                        twin(repair.before()),
                        twin(repair.after()),
                        repair.line(),
                        repair.column()))
            .toList();
    return new CleanText(text.file(), lines, repairs);
  }

  /** The report that was read from the twin, in the words of the original. */
  Report restore(Report report) {
    String title = first(report.title());
    String session = report.session() == null ? null : first(report.session());
    String speaker = report.speaker() == null ? null : first(report.speaker());
    List<Section> sections = report.sections().stream().map(this::section).toList();
    return new Report(
        title,
        report.place(),
        report.year(),
        report.date(),
        session,
        speaker,
        report.completeness(),
        report.source(),
        sections,
        report.figures().stream().map(this::figure).toList(),
        report.tasks().stream().map(this::task).toList(),
        report.annexes().stream().map(this::annex).toList());
  }

  private Section section(Section section) {
    int start = find(section.heading());
    String heading = at(start, section.heading());
    next = section.runIn() ? start : next;
    return new Section(
        section.id(),
        section.part(),
        section.level(),
        heading,
        within(start, section.heading(), section.number()),
        within(start, section.heading(), section.title()),
        section.runIn(),
        section.source(),
        section.paragraphs().stream().map(this::paragraph).toList(),
        section.sections().stream().map(this::section).toList());
  }

  private Paragraph paragraph(Paragraph paragraph) {
    int start = find(paragraph.text());
    paragraphs.put(paragraph.id(), start);
    return new Paragraph(paragraph.id(), at(start, paragraph.text()), paragraph.source());
  }

  private Annex annex(Annex annex) {
    String title = at(find(annex.title()), annex.title());
    List<Paragraph> own = annex.paragraphs().stream().map(this::paragraph).toList();
    return new Annex(annex.id(), title, annex.source(), own);
  }

  private Figure figure(Figure figure) {
    int paragraph = start(figure.paragraph());
    int end = paragraph + figure.end();
    return new Figure(
        figure.id(),
        figure.indicator(),
        last(figure.name(), end),
        figure.status(),
        figure.year(),
        lastOrNull(figure.period(), end),
        figure.measure(),
        figure.value(),
        figure.upper(),
        figure.unit(),
        figure.bound(),
        lastOrNull(figure.scope(), end),
        lastOrNull(figure.deadline(), end),
        at(paragraph + figure.wordingStart(), figure.wording()),
        figure.paragraph(),
        figure.start(),
        at(paragraph + figure.start(), figure.quote()),
        figure.source());
  }

  private Task task(Task task) {
    int start = start(task.paragraph());
    Stream<String> deadlines = task.deadlines().stream().map(words -> behind(words, start));
    Stream<String> leaders = task.leaders().stream().map(words -> behind(words, start));
    return new Task(
        task.id(),
        task.section(),
        behind(task.title(), start),
        task.paragraph(),
        task.year(),
        task.deliverables(),
        deadlines.toList(),
        leaders.toList(),
        task.livelihood());
  }

  /** Where a paragraph begins. */
  private int start(String id) {
    return Objects.requireNonNull(paragraphs.get(id), id);
  }

  /** Where the words stand behind those that were found before them, or else anywhere. */
  private int find(String words) {
    int behind = twin.indexOf(words, next);
    int start = behind < 0 ? twin.indexOf(words) : behind;
    next = start < 0 ? next : start + words.length();
    return start;
  }

  private String first(String words) {
    return at(twin.indexOf(words), words);
  }

  private String behind(String words, int start) {
    return at(twin.indexOf(words, start), words);
  }

  /**
   * The words where they stand last before the end; of a name that is put together out of several
   * places (城鎮和農村居民收入) the longest pieces.
   */
  private String last(String words, int end) {
    StringBuilder restored = new StringBuilder();
    int start = 0;
    while (start < words.length()) {
      int stop = words.length() + 1;
      int at = -1;
      while (at < 0 && --stop > start) {
        at = twin.lastIndexOf(words.substring(start, stop), end - (stop - start));
      }
      stop = Math.max(stop, start + 1);
      restored.append(at(at, words.substring(start, stop)));
      start = stop;
    }
    return restored.toString();
  }

  private @Nullable String lastOrNull(@Nullable String words, int end) {
    return words == null ? null : last(words, end);
  }

  private String within(int start, String whole, String words) {
    int at = whole.indexOf(words);
    return start < 0 || at < 0 ? words : at(start + at, words);
  }

  private String at(int start, String words) {
    return start < 0 || !twin.startsWith(words, start)
        ? words
        : original.substring(start, start + words.length());
  }
}
