package gangmu.content;

import gangmu.model.Diagnostic;
import gangmu.model.Task;
import java.util.List;

/** The tasks of a report as a table, one row a task. */
final class TaskTable {
  static final List<String> COLUMNS = List.of("编号", "任务", "章节", "段落", "年份", "指标");

  private TaskTable() {}

  static String write(List<Task> tasks) {
    return Table.write(COLUMNS, tasks.stream().map(TaskTable::cells).toList());
  }

  private static List<String> cells(Task task) {
    return List.of(
        task.id(),
        task.title(),
        task.section(),
        task.paragraph(),
        String.valueOf(task.year()),
        String.join(" ", task.deliverables()));
  }

  static List<Task> read(String file, Block.Table table, List<Diagnostic> diagnostics) {
    return Table.read(file, table, COLUMNS, TaskTable::task, diagnostics);
  }

  private static Task task(Table.Cells cells) {
    String deliverables = cells.text("指标");
    return new Task(
        cells.text("编号"),
        cells.text("章节"),
        cells.text("任务"),
        cells.text("段落"),
        cells.value("年份", text -> text.matches("\\d{4}") ? Integer.valueOf(text) : null, 0),
        deliverables.isEmpty() ? List.of() : List.of(deliverables.split(" +", -1)));
  }
}
