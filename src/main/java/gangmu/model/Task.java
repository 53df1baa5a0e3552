package gangmu.model;

import java.util.List;

/**
 * A task that the report sets.
 *
 * @param id {@code t1}, {@code t2} … in reading order
 * @param section the id of the section that it stands in
 * @param title its heading or its first words
 * @param paragraph the id of its paragraph
 * @param year the year it is set for
 * @param deliverables the ids of the figures that it promises
 */
public record Task(
    String id,
    String section,
    String title,
    String paragraph,
    int year,
    List<String> deliverables) {
  public Task {
    deliverables = List.copyOf(deliverables);
  }
}
