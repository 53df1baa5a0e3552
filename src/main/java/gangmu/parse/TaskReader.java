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
import org.jspecify.annotations.Nullable;

/** The tasks that a report sets: every paragraph of the part on tasks is one. */
final class TaskReader {
  private static final int LONGEST_TITLE = 40;

  private final Map<String, List<String>> promised = new HashMap<>();
  private final int year;
  private final List<Task> tasks = new ArrayList<>();

  private TaskReader(List<Figure> figures, int year) {
    this.year = year;
    for (Figure figure : figures) {
      if (figure.measure() != Measure.RANK) {
        promised.computeIfAbsent(figure.paragraph(), id -> new ArrayList<>()).add(figure.id());
      }
    }
  }

  static List<Task> read(List<Section> sections, List<Figure> figures, int year) {
    TaskReader reader = new TaskReader(figures, year);
    sections.forEach(section -> reader.read(section, null, false));
    return reader.tasks;
  }

  private void read(Section section, @Nullable Part inherited, boolean within) {
    Part part = section.part() == null ? inherited : section.part();
    boolean livelihood = within || TaskWords.namesLivelihood(section.title());
    for (Paragraph paragraph : section.paragraphs()) {
      if (part == Part.TASKS) {
        tasks.add(task(section, paragraph, livelihood));
      }
      livelihood |= announcesLivelihood(paragraph.text());
    }
    for (Section child : section.sections()) {
      read(child, part, livelihood);
    }
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
        livelihood || TaskWords.namesLivelihood(title));
  }

  private static String firstWords(String text) {
    int end = 0;
    while (end < text.length() && end < LONGEST_TITLE && !Han.endsSentence(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }
}
