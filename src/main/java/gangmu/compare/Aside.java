package gangmu.compare;

/** A statement that does not count in the comparison of a year, and why. */
public record Aside(Statement statement, Reason reason) {
  /** Why a statement does not count. */
  public enum Reason {
    /** The report states it again; another mention counts. */
    ANOTHER_MENTION("another-mention"),
    /** Another report than the one that counts for the year. */
    ANOTHER_REPORT("another-report"),
    /** It speaks of several years: 五年, “十四五”时期. */
    PERIOD("period"),
    /** It is a yearly average: 年均. */
    AVERAGE("average"),
    /** It speaks of a part of a year: 上半年, 前三季度. */
    PART_OF_YEAR("part-of-year"),
    /** It measures from another year than the one before: 比2010年增长. */
    OTHER_BASE("other-base"),
    /** Its unit is of another kind than that of the series: 2.1倍 among 亿元. */
    OTHER_UNIT("other-unit");

    private final String id;

    Reason(String id) {
      this.id = id;
    }

    /** The name used in texts. */
    public String id() {
      return id;
    }
  }
}
