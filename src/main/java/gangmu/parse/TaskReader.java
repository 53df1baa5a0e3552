package gangmu.parse;

import gangmu.model.Figure;
import gangmu.model.Measure;
import gangmu.model.Paragraph;
import gangmu.model.Part;
import gangmu.model.Section;
import gangmu.model.Task;
import gangmu.text.Han;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tasks that a report sets: every paragraph of the part on tasks is one. */
final class TaskReader {
  private static final int LONGEST_TITLE = 40;

  private final List<Figure> figures;
  private final int year;
  private final List<Task> tasks = new ArrayList<>();

  private TaskReader(List<Figure> figures, int year) {
    this.figures = figures;
    this.year = year;
  }

  static List<Task> read(List<Section> sections, List<Figure> figures, int year) {
    TaskReader reader = new TaskReader(figures, year);
    sections.forEach(section -> reader.read(section, null));
    return reader.tasks;
  }

  private void read(Section section, @Nullable Part inherited) {
    Part part = section.part() == null ? inherited : section.part();
    if (part == Part.TASKS) {
      for (Paragraph paragraph : section.paragraphs()) {
        tasks.add(task(section, paragraph));
      }
    }
    section.sections().forEach(child -> read(child, part));
  }

  private Task task(Section section, Paragraph paragraph) {
    boolean headed = section.runIn() && section.paragraphs().get(0).equals(paragraph);
    return new Task(
        "t" + (tasks.size() + 1),
        section.id(),
        headed ? section.title() : firstWords(paragraph.text()),
        paragraph.id(),
        year,
        figures.stream()
            .filter(figure -> figure.paragraph().equals(paragraph.id()))
            .filter(figure -> figure.measure() != Measure.RANK)
            .map(Figure::id)
            .toList());
  }

  private static String firstWords(String text) {
    int end = 0;
    while (end < text.length() && end < LONGEST_TITLE && !Han.endsSentence(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }
}
