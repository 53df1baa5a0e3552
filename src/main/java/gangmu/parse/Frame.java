package gangmu.parse;

import gangmu.clean.CleanLine;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What frames a report: the title block before the salutation, the opening from there to where the
 * speaker asks for the deputies' judgement (请予审议), and the closing that calls on them at the end.
 *
 * @param body the index of the line behind the opening
 * @param closing the index of the closing's first line; that behind the last line where there is
 *     none
 */
record Frame(int opening, int body, int closing) {
  private static final Pattern SALUTATION = Pattern.compile("(?:各位代表|各位委员|同志们)[^。，]{0,20}[：:！!]?");
  private static final Pattern ASKS = Pattern.compile("审议|报告工作|作工作报告|作政府工作报告");
  private static final Pattern CALL = Pattern.compile("让我们|我们要更加紧密|更加紧密地?团结|紧密团结在");
  private static final int LONGEST_OPENING = 4;
  private static final int LONGEST_CLOSING = 6;

  static Frame of(List<CleanLine> lines) {
    int opening = opening(lines);
    int body = body(lines, opening);
    return new Frame(opening, body, closing(lines, body));
  }

  private static int opening(List<CleanLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (SALUTATION.matcher(lines.get(i).text()).matches()) {
        return i;
      }
    }
    int start = 0;
    while (start < lines.size() && isTitle(lines.get(start).text())) {
      start++;
    }
    return start;
  }

  private static boolean isTitle(String line) {
    return line.length() < 40 && (line.endsWith("工作报告") || line.contains("代表大会"));
  }

  private static int body(List<CleanLine> lines, int opening) {
    int end = Math.min(lines.size(), opening + LONGEST_OPENING);
    for (int i = opening; i < end && Heading.of(lines.get(i).text()).isEmpty(); i++) {
      if (ASKS.matcher(lines.get(i).text()).find()) {
        return i + 1;
      }
    }
    boolean salutation =
        opening < lines.size() && SALUTATION.matcher(lines.get(opening).text()).matches();
    return salutation ? opening + 1 : opening;
  }

  private static int closing(List<CleanLine> lines, int body) {
    int found = lines.size();
    for (int i = lines.size() - 1; i >= Math.max(body, lines.size() - LONGEST_CLOSING); i--) {
      String text = lines.get(i).text();
      if (Heading.of(text).isPresent()) {
        break;
      }
      if (text.startsWith("各位代表") || text.startsWith("同志们")) {
        return i;
      }
      if (CALL.matcher(text).find()) {
        found = i;
      }
    }
    return found;
  }
}
