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
 * @param deadlines until when, in the words of the text: 上半年, 2025年底前
 * @param leaders who leads, where the text says so
 * @param livelihood whether it is one of the year's 民生实事
 */
public record Task(
    String id,
    String section,
    String title,
    String paragraph,
    int year,
    List<String> deliverables,
    List<String> deadlines,
    List<String> leaders,
    boolean livelihood) {
  public Task {
    deliverables = List.copyOf(deliverables);
    deadlines = List.copyOf(deadlines);
    leaders = List.copyOf(leaders);
  }
}
