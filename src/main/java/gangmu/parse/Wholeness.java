package gangmu.parse;

import gangmu.clean.CleanLine;
import gangmu.clean.Repair;
import gangmu.model.Completeness;
import gangmu.model.Completeness.BreakOff;
import gangmu.model.Completeness.Manner;
import gangmu.model.Part;
import gangmu.model.Section;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a report is whole: it has the parts of a report, ends as one ends, and does not say that
 * something was left out.
 */
final class Wholeness {
  /** What the page says: （本文有删减）, 试读结束, 剩余12页 */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "(?:有|略有|已有|内容)删[减节]|删[减节]后?公开|以?下文?略[）)]|以下省略|未完|节选|摘登|摘要[）)】]|试读|预览|(?:剩余|还有|还剩) ?\\d{1,3} ?页");

  /** What a text says of itself: （略） */
  private static final Pattern OMISSION =
      Pattern.compile("[（(](?:此处|以下|下同)?(?:从?略|省略|有删[减节])[）)]|此处省略");

  /** What a title says: 政府工作报告（摘要） */
  private static final Pattern TITLE = Pattern.compile("报告[（(]?(?:摘要|摘登|节选|要点|解读|全文解读)");

  private static final int LONGEST_CLOSING = 3;

  private Wholeness() {}

  /**
   * The verdict.
   *
   * @param head the lines before the report
   * @param lines of the report, without its annexes
   */
  static Completeness of(
      List<Section> sections, List<String> head, List<CleanLine> lines, List<Repair> repairs) {
    Set<Part> present = EnumSet.noneOf(Part.class);
    for (Section section : sections) {
      section.walk().map(Section::part).filter(Objects::nonNull).forEach(present::add);
    }
    if (!isSalutation(sections)) {
      present.remove(Part.OPENING);
    }
    List<Part> missing = new ArrayList<>();
    for (Part part : Part.values()) {
      // Many reports set their targets at the head of the tasks.
      boolean within = part == Part.TARGETS && present.contains(Part.TASKS);
      if (!present.contains(part) && !within) {
        missing.add(part);
      }
    }
    return new Completeness(missing, breakOff(head, lines, repairs));
  }

  /** Whether the text begins by addressing the deputies. */
  private static boolean isSalutation(List<Section> sections) {
    return !sections.isEmpty()
        && !sections.get(0).paragraphs().isEmpty()
        && Closing.addresses(sections.get(0).paragraphs().get(0).text());
  }

  private static @Nullable BreakOff breakOff(
      List<String> head, List<CleanLine> lines, List<Repair> repairs) {
    CleanLine last = lines.get(lines.size() - 1);
    int line = last.source().to();
    if (!Closing.endsSentence(last.text()) && !Closing.lacksItsMark(last.text())) {
      return new BreakOff(Manner.MID_SENTENCE, line);
    }
    BreakOff abridged = abridged(head, lines, repairs);
    if (abridged != null) {
      return abridged;
    }
    return endsAsAReport(lines) ? null : new BreakOff(Manner.NO_CLOSING, line);
  }

  private static @Nullable BreakOff abridged(
      List<String> head, List<CleanLine> lines, List<Repair> repairs) {
    for (Repair repair : repairs) {
      boolean page = repair.kind() == Repair.Kind.FURNITURE;
      if (page && LEFT_OUT.matcher(repair.before()).find() && repair.before().length() < 60) {
        return new BreakOff(Manner.ABRIDGED, repair.line());
      }
    }
    for (CleanLine line : lines) {
      if (OMISSION.matcher(line.text()).find()) {
        return new BreakOff(Manner.ABRIDGED, line.source().from());
      }
    }
    boolean titled = head.stream().anyMatch(title -> TITLE.matcher(title).find());
    return titled ? new BreakOff(Manner.ABRIDGED, lines.get(0).source().from()) : null;
  }

  /**
   * Within a few lines from where the deputies are addressed for the last time there is a call, and
   * an end: an exclamation, or the call itself. Addresses of the same kind stand in the middle of
   * many reports, but few end so.
   */
  private static boolean endsAsAReport(List<CleanLine> lines) {
    int end = lines.size() - 1;
    while (end > 0 && Closing.thanks(lines.get(end).text())) {
      end--;
    }
    String last = lines.get(end).text();
    if (!Closing.ends(last) || !Closing.concludes(last)) {
      return false;
    }
    boolean calls = Closing.addresses(last) && Closing.pledges(last);
    for (int i = end; i > Math.max(0, end - LONGEST_CLOSING); i--) {
      String text = lines.get(i).text();
      calls |= Closing.calls(text);
      if (Closing.addresses(text)) {
        return calls;
      }
    }
    return false;
  }
}
