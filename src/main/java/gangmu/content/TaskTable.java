package gangmu.content;

import gangmu.model.Diagnostic;
import gangmu.model.Task;
import java.util.List;

/** The tasks of a report as a table, one row a task. */
final class TaskTable {
  static final List<String> COLUMNS =
      List.of("编号", "任务", "章节", "段落", "年份", "指标", "期限", "牵头", "民生实事");

  /** Stands between the items of a cell. */
  private static final String SEPARATOR = "；";

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
        String.join(" ", task.deliverables()),
        String.join(SEPARATOR, task.deadlines()),
        String.join(SEPARATOR, task.leaders()),
        task.livelihood() ? "是" : "");
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
        cells.year("年份"),
        deliverables.isEmpty() ? List.of() : List.of(deliverables.split(" +", -1)),
        items(cells.text("期限")),
        items(cells.text("牵头")),
        livelihood(cells));
  }

  private static List<String> items(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(SEPARATOR, -1));
  }

  private static boolean livelihood(Table.Cells cells) {
    String word = cells.text("民生实事");
    if (!List.of("", "否", "是").contains(word)) {
      cells.wrong("民生实事", "是 / 否");
    }
    return word.equals("是");
  }
}
