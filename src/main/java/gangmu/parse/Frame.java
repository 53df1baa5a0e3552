package gangmu.parse;

import gangmu.clean.CleanLine;
import gangmu.text.AnnexTitle;
import gangmu.text.Salutation;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What frames a report: the title block before the salutation, the opening from there to where the
 * speaker asks for the deputies' judgement (请予审议), the closing that calls on them at the end, and
 * the annexes behind it.
 *
 * @param body the index of the line behind the opening
 * @param closing the index of the closing's first line; that of the first annex where there is no
 *     closing
 * @param annexes the index of the first line behind the report; that behind the last line where
 *     there is none
 */
record Frame(int opening, int body, int closing, int annexes) {
  private static final Pattern SALUTATION =
      Pattern.compile("(?:各位代表|各位委员|同志们|主席团、)[^。，]{0,20}(?:，同志们)?[：:！!]?");
  private static final Pattern ASKS = Pattern.compile("审议|报告工作|作工作报告|作政府工作报告");

  /** The list of an annex without a title: 1.“六稳”：… or [1]“六稳”：… or 注：… */
  private static final Pattern NOTE =
      Pattern.compile("(?:1[.．、]|[\\[［〔（(\\[]\\^?1[\\]］〕）)]|①|[（(]?(?:备?注|说明)[：:]).*");

  /** What a word means: 一网通办：依托…, “六稳”是指… */
  private static final Pattern DEFINITION =
      Pattern.compile("[*※]?[^。，；：:！？]{2,30}(?:[：:]|是指|指的?是).{6,}");

  private static final int DEFINITIONS_THAT_TELL = 2;

  private static final int LONGEST_OPENING = 4;
  private static final int LONGEST_CLOSING = 6;
  private static final int SIGNATURE = 3;

  static Frame of(List<CleanLine> lines) {
    int opening = opening(lines);
    int body = body(lines, opening);
    int annexes = annexes(lines, body);
    return new Frame(opening, body, closing(lines, body, annexes), annexes);
  }

  private static int opening(List<CleanLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (isSalutation(lines.get(i).text())) {
        return i;
      }
    }
    int start = 0;
    while (start < lines.size() && TitleBlock.holds(lines.get(start).text())) {
      start++;
    }
    return start;
  }

  /** Whether the line addresses the deputies, and does no more than to say why. */
  private static boolean isSalutation(String line) {
    return SALUTATION.matcher(line).matches() || Salutation.runsOn(line);
  }

  private static int body(List<CleanLine> lines, int opening) {
    int end = Math.min(lines.size(), opening + LONGEST_OPENING);
    for (int i = opening; i < end && Heading.of(lines.get(i).text()).isEmpty(); i++) {
      if (ASKS.matcher(lines.get(i).text()).find()) {
        return i + 1;
      }
    }
    boolean salutation = opening < lines.size() && isSalutation(lines.get(opening).text());
    return salutation ? opening + 1 : opening;
  }

  /** An annex stands behind the last sentence of a report, and has a title or begins a list. */
  private static int annexes(List<CleanLine> lines, int body) {
    int definitions = definitions(lines);
    for (int i = Math.max(body, lastAddress(lines)) + 1; i < lines.size(); i++) {
      String line = lines.get(i).text();
      boolean titled = AnnexTitle.matches(line) && followsClosing(lines, i, body, SIGNATURE);
      boolean defines = i >= definitions && i + DEFINITIONS_THAT_TELL <= lines.size();
      boolean noted =
          (defines || NOTE.matcher(line).matches()) && followsClosing(lines, i, body, 1);
      if (titled || noted) {
        return i;
      }
    }
    return lines.size();
  }

  /** The first line from which on nothing follows but what words of the report mean. */
  private static int definitions(List<CleanLine> lines) {
    int first = lines.size();
    while (first > 0 && DEFINITION.matcher(lines.get(first - 1).text()).matches()) {
      first--;
    }
    return first;
  }

  /**
   * The last line that addresses the deputies: behind it the report may end, before it it does not.
   */
  private static int lastAddress(List<CleanLine> lines) {
    int last = lines.size() - 1;
    while (last >= 0 && !Closing.addresses(lines.get(last).text())) {
      last--;
    }
    return last;
  }

  private static boolean followsClosing(List<CleanLine> lines, int index, int body, int most) {
    for (int i = index - 1; i >= Math.max(body, index - most); i--) {
      String line = lines.get(i).text();
      boolean spoken =
          Closing.addresses(line)
              || Closing.calls(line)
              || (i > 0 && Closing.addresses(lines.get(i - 1).text()));
      if (spoken && Closing.ends(line)) {
        return true;
      }
    }
    return false;
  }

  private static int closing(List<CleanLine> lines, int body, int end) {
    int found = end;
    for (int i = end - 1; i >= Math.max(body, end - LONGEST_CLOSING); i--) {
      String text = lines.get(i).text();
      if (Heading.of(text).isPresent()) {
        break;
      }
      if (Closing.addresses(text)) {
        return i;
      }
      if (Closing.calls(text)) {
        found = i;
      }
    }
    return found;
  }
}
