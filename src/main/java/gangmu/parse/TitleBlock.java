package gangmu.parse;

import gangmu.text.DateText;
import gangmu.text.Numerals;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the salutation.
 *
 * @param title 2023年沈阳市政府工作报告, or null
 * @param session 沈阳市第十七届人民代表大会第二次会议, or null
 * @param date of delivery, as {@code 2023-01-08}, or null
 * @param speaker the name alone, or null
 */
record TitleBlock(
    @Nullable String title,
    @Nullable String session,
    @Nullable String date,
    @Nullable String speaker) {
  private static final int LONGEST = 40;
  private static final Pattern SESSION =
      Pattern.compile("(?:在)?([^在日，]{0,25}人民代表大会[^上）)]{0,20}会议)");
  private static final Pattern DATE = Pattern.compile(DateText.DATE);
  private static final Pattern SPEAKER =
      Pattern.compile(".{0,25}(?:总理|主席|省长|市长|州长|盟长|专员|区长|县长|旗长)[：:]?([\\p{IsHan}·]{2,12})");

  /** （2031年1月14日 周远舟） */
  private static final Pattern DATED_SPEAKER =
      Pattern.compile("[（(]" + DateText.DATE + "(?!通过)([\\p{IsHan}·]{2,4})[）)]");

  /** Whether a line can only be one of a title block. */
  static boolean holds(String line) {
    return line.length() < LONGEST
        && (line.endsWith("工作报告")
            || SESSION.matcher(line).find()
            || SPEAKER.matcher(line).matches()
            || DATED_SPEAKER.matcher(line).matches());
  }

  /** Reads the lines of a title block. */
  static TitleBlock of(List<String> lines) {
    String title = null;
    String session = null;
    String date = null;
    String speaker = null;
    for (String line : lines) {
      Matcher dated = DATE.matcher(line);
      if (date == null && dated.find()) {
        date = date(dated);
      }
      Matcher met = SESSION.matcher(line);
      Matcher spoke = SPEAKER.matcher(line);
      Matcher named = DATED_SPEAKER.matcher(line);
      if (met.find()) {
        session = met.group(1);
      } else if (spoke.matches()) {
        speaker = spoke.group(1);
      } else if (named.matches()) {
        speaker = named.group(named.groupCount());
      }
      if (title == null && line.contains("工作报告")) {
        title = bare(line.substring(0, line.indexOf("工作报告") + "工作报告".length()));
      }
    }
    return new TitleBlock(title, session, date, speaker);
  }

  /** Without marks of layout at its beginning, and without a 《 whose 》 stood behind it. */
  private static String bare(String title) {
    String begun = title.replaceFirst("^[^\\p{L}\\p{Nd}《〈“]+", "");
    return begun.contains("》") ? begun : begun.replace("《", "");
  }

  private static @Nullable String date(Matcher dated) {
    Numerals.Numeral month = Numerals.at(dated.group("month"), 0);
    Numerals.Numeral day = Numerals.at(dated.group("day"), 0);
    return month == null || day == null
        ? null
        : String.format(
            "%04d-%02d-%02d",
            Numerals.oneByOne(dated.group("year")),
            month.value().intValue(),
            day.value().intValue());
  }
}
