package gangmu.text;

/** A date as reports write it: 2023年1月8日, ２０２３年１月８日, 二〇二三年一月八日. */
public final class DateText {
  private static final String DAYS = "[\\d０-９]{1,2}|[一二三四五六七八九十]{1,3}";

  /**
   * A regular expression of a date, with the groups {@code year}, {@code month} and {@code day};
   * blanks of the layout may stand in it.
   */
  public static final String DATE =
      "(?<year>[\\d０-９〇○零Ｏ一二三四五六七八九]{4}) ?年 ?(?<month>" + DAYS + ") ?月 ?(?<day>" + DAYS + ") ?日";

  private DateText() {}
}
