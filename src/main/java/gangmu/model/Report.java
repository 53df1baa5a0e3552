package gangmu.model;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A government work report.
 *
 * @param year the year that the report was delivered in
 * @param date the day it was delivered, as {@code 2023-01-08}
 * @param session the session that it was delivered to, as the text names it
 * @param speaker who delivered it
 * @param sections the outline; all paragraphs hang on it, in reading order
 * @param annexes what follows the closing
 */
public record Report(
    String title,
    Place place,
    int year,
    @Nullable String date,
    @Nullable String session,
    @Nullable String speaker,
    Completeness completeness,
    SourceRef source,
    List<Section> sections,
    List<Figure> figures,
    List<Task> tasks,
    List<Annex> annexes) {
  private static final Pattern USUAL = Pattern.compile("政府工作[报報]告");

  public Report {
    sections = List.copyOf(sections);
    figures = List.copyOf(figures);
    tasks = List.copyOf(tasks);
    annexes = List.copyOf(annexes);
  }

  /**
   * The title with the year and the place, for lists of reports: 2023年沈阳市政府工作报告. Many are called
   * 政府工作报告 and no more, 省政府工作报告, or 市长作政府工作报告 by those who scraped them.
   */
  public String fullTitle() {
    String author = place.level() == Level.NATIONAL ? "国务院" : place.name();
    if (!title.contains(author) && USUAL.matcher(title).find()) {
      return year + "年" + author + "政府工作报告";
    }
    String placed = title.contains(author) ? title : author + title;
    return title.contains(String.valueOf(year)) ? placed : year + "年" + placed;
  }

  /** Every section, in reading order. */
  public Stream<Section> allSections() {
    return sections.stream().flatMap(Section::walk);
  }

  /** The {@link Section#parts} of its outline; the paragraphs of the annexes do not count. */
  public Map<String, Part> parts() {
    return Section.parts(sections);
  }

  /** Every paragraph, in reading order; those of the annexes do not count. */
  public Stream<Paragraph> paragraphs() {
    return allSections().flatMap(section -> section.paragraphs().stream());
  }
}
