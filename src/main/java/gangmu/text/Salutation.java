package gangmu.text;

import java.util.regex.Pattern;

/** The words with which a report begins, where they run on: 各位代表，现在，我代表市人民政府，向大会报告工作，请予审议。 */
public final class Salutation {
  private static final Pattern RUNS_ON =
      Pattern.compile(
          "(?:各位(?:代表|委员)|同志们)[^。，：！]{0,12}[，,：:！!].{0,40}?(?:我|受)[^。]{0,40}?报告[^。]{0,20}[，。].*");

  private static final int LONGEST_BEGINNING = 160;

  private Salutation() {}

  /** Whether the line addresses the deputies and says that here is the report. */
  public static boolean runsOn(String line) {
    return (line.startsWith("各位") || line.startsWith("同志们"))
        && RUNS_ON.matcher(line.substring(0, Math.min(line.length(), LONGEST_BEGINNING))).matches();
  }
}
