package gangmu.site;

import gangmu.compare.Gap;
import gangmu.compare.Statement;
import gangmu.compare.YearPair;
import gangmu.model.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Target and outcome of a year, as a row; or several years that have neither, for one reason.
 *
 * @param years 2023, or 2005–2012
 * @param gap outcome less target; null where they cannot be subtracted
 * @param notes what keeps the two from being quite alike
 */
record ComparedYear(
    String years,
    ComparedCell target,
    ComparedCell outcome,
    @Nullable String gap,
    List<String> notes) {
  ComparedYear {
    notes = List.copyOf(notes);
  }

  static ComparedYear of(YearPair pair, String path, Words words) {
    return new ComparedYear(
        String.valueOf(pair.year()),
        ComparedCell.of(pair.target(), path, words),
        ComparedCell.of(pair.outcome(), path, words),
        pair.gap() == null ? null : gap(pair.gap(), pair.outcome().statement(), words),
        pair.notes().stream().map(note -> note(note, pair, words)).toList());
  }

  /**
   * The years as rows, in their order. Years in a row that have neither target nor outcome, and the
   * same reasons why, are one.
   *
   * @param pairs the newest first
   */
  static List<ComparedYear> rows(List<YearPair> pairs, String path, Words words) {
    List<ComparedYear> rows = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < pairs.size(); i++) {
      if (i + 1 < pairs.size() && joined(pairs.get(i), pairs.get(i + 1))) {
        continue;
      }
      ComparedYear last = of(pairs.get(i), path, words);
      rows.add(i == start ? last : last.upTo(pairs.get(start).year()));
      start = i + 1;
    }
    return rows;
  }

  private static boolean joined(YearPair newer, YearPair older) {
    return newer.year() == older.year() + 1
        && !newer.stated()
        && !older.stated()
        && newer.target().equals(older.target())
        && newer.outcome().equals(older.outcome());
  }

  private ComparedYear upTo(int last) {
    return new ComparedYear(years + "–" + last, target, outcome, gap, notes);
  }

  private static String note(YearPair.Note note, YearPair pair, Words words) {
    Statement outcome = pair.outcome().statement();
    return words.text("compare.note." + note.id(), outcome == null ? "" : outcome.report().year());
  }

  private static String gap(Gap gap, @Nullable Statement outcome, Words words) {
    Bound bound = outcome == null ? Bound.EXACT : outcome.figure().bound();
    return words.text(
        "compare.gap." + gap.from().id(), sign(bound) + number(gap.difference()), gap.unit());
  }

  /** How the outcome's wording ties it to its number, and so the gap. */
  private static String sign(Bound bound) {
    return switch (bound) {
      case EXACT, RANGE -> "";
      case ABOUT, NEARLY -> "≈";
      case AT_LEAST -> "≥";
      case MORE_THAN -> ">";
      case AT_MOST -> "≤";
    };
  }

  private static String number(BigDecimal difference) {
    String digits = difference.abs().toPlainString();
    return switch (difference.signum()) {
      case -1 -> "−" + digits;
      case 1 -> "+" + digits;
      default -> digits;
    };
  }
}
