package gangmu.parse;

import gangmu.model.Figure;
import gangmu.model.Measure;
import gangmu.model.Paragraph;
import gangmu.model.Part;
import gangmu.model.Section;
import gangmu.model.Task;
import gangmu.text.Han;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tasks that a report sets: every paragraph of the part on tasks is one. */
final class TaskReader {
  private static final int LONGEST_TITLE = 40;
  private static final int SHORTEST_TITLE = 6;

  /** What a speaker says before he goes on: 各位代表！ */
  private static final Pattern ADDRESS = Pattern.compile("(?:各位代表|同志们)[，！：!,:]\\s?(?=.)");

  /** Why a task is set, and not what is to be done: 创新是发展的动力, 2031年是关键之年. */
  private static final Pattern REASON =
      Pattern.compile(
          "(?!(?:我们)?(?:要|必须)|坚持)[^，；：。！？]{2,24}，?(?<![一二三四五六七八九十凡就别尤不])是(?![否非])[^；：]+");

  private final Map<String, List<String>> promised = new HashMap<>();
  private final Map<String, Part> parts;
  private final int year;
  private final List<Task> tasks = new ArrayList<>();

  private TaskReader(Map<String, Part> parts, List<Figure> figures, int year) {
    this.parts = parts;
    this.year = year;
    for (Figure figure : figures) {
      if (figure.measure() != Measure.RANK) {
        promised.computeIfAbsent(figure.paragraph(), id -> new ArrayList<>()).add(figure.id());
      }
    }
  }

  static List<Task> read(List<Section> sections, List<Figure> figures, int year) {
    TaskReader reader = new TaskReader(Section.parts(sections), figures, year);
    sections.forEach(section -> reader.read(section, false));
    return reader.tasks;
  }

  private void read(Section section, boolean within) {
    boolean livelihood = within || TaskWords.isLivelihood(section.title());
    for (Paragraph paragraph : section.paragraphs()) {
      if (parts.get(paragraph.id()) == Part.TASKS) {
        tasks.add(task(section, paragraph, livelihood));
      }
      livelihood |= announcesLivelihood(paragraph.text());
    }
    for (Section child : section.sections()) {
      read(child, livelihood || countsLivelihood(section));
    }
  }

  /** 办好十件民生实事, and ten headings stand below. */
  private static boolean countsLivelihood(Section section) {
    int below = section.sections().size();
    return below > 1
        && Stream.concat(
                Stream.of(section.title()), section.paragraphs().stream().map(Paragraph::text))
            .anyMatch(text -> TaskWords.countOfLivelihood(text) == below);
  }

  /** 今年办好十件民生实事：: what is listed behind it are these. */
  private static boolean announcesLivelihood(String text) {
    int sentence = text.length() - 1;
    while (sentence > 0 && !Han.endsSentence(text.charAt(sentence - 1))) {
      sentence--;
    }
    return text.endsWith("：") && TaskWords.namesLivelihood(text.substring(sentence));
  }

  private Task task(Section section, Paragraph paragraph, boolean livelihood) {
    boolean headed = section.runIn() && section.paragraphs().get(0).equals(paragraph);
    String title = headed ? section.title() : firstWords(paragraph.text());
    return new Task(
        "t" + (tasks.size() + 1),
        section.id(),
        title,
        paragraph.id(),
        year,
        promised.getOrDefault(paragraph.id(), List.of()),
        TaskWords.deadlines(paragraph.text(), year),
        TaskWords.leaders(paragraph.text()),
        livelihood
            || (headed
                ? TaskWords.isLivelihood(title) || TaskWords.countOfLivelihood(title) > 0
                : TaskWords.namesLivelihood(title)));
  }

  /**
   * The first sentence, behind the address of the deputies and behind one that tells why; of one
   * that is too long the clauses that fit.
   */
  private static String firstWords(String text) {
    Matcher address = ADDRESS.matcher(text);
    int start = address.lookingAt() ? address.end() : 0;
    int second = text.indexOf('。', start) + 1;
    boolean reasoned =
        second > 0
            && second < text.length()
            && Character.isLetterOrDigit(text.charAt(second))
            && REASON.matcher(text.substring(start, second - 1)).matches();
    start = reasoned ? second : start;
    int end = start;
    int clause = start;
    while (end < text.length()
        && end - start < LONGEST_TITLE
        && !Han.endsSentence(text.charAt(end))) {
      clause = "，；：".indexOf(text.charAt(end)) >= 0 ? end : clause;
      end++;
    }
    boolean whole = end == text.length() || Han.endsSentence(text.charAt(end));
    int last = whole || clause - start < SHORTEST_TITLE ? end : clause;
    while (last > start + 1 && "，；：、".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return text.substring(start, last);
  }
}
