package gangmu.compare;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Compares the names that reports give to one indicator. */
final class Names {
  /** Wordings of one thing; what is not here may count something else. */
  private static final List<Wording> WORDINGS =
      List.of(
          new Wording("[(（][0-9一二三四五六七八九十]{1,3}[)）]|^全[年市省区县州]|累计|外贸", ""),
          new Wording("GDP|经济(?:总量|增长|增速)|^经济$", "生产总值"),
          new Wording("(?:地区|国内|地方){1,2}(?=生产总值)", ""),
          new Wording("规模(?:以上)?(?=工业)", "规上"),
          new Wording("工业企业", "工业"),
          new Wording("服务业|(?<!第)三产业?", "第三产业"),
          new Wording("(?:全社会|社会)(?=消费品)|国家级?(?=高新)|全社会(?=研)|城镇(?=登记失业)", ""),
          new Wording("常住人口(?=城镇化)|家庭|常住(?=居民)", ""),
          new Wording("社零|社消零", "消费品零售"),
          new Wording("研究[与和](?:试验)?发展|R&D", "研发"),
          new Wording("研发经费", "研发"),
          new Wording("城市居民", "城镇居民"),
          new Wording("农民", "农村居民"),
          new Wording("使用外|吸收外", "利用外"),
          new Wording("每?万元(?=生产总值)", "单位"),
          new Wording("综合能耗|能源消[耗费]", "能耗"),
          new Wording("价格总?(?:水平|指数)", "价格"),
          new Wording("总产量|年产量|总产$", "产量"),
          new Wording("^(?:地方|财政|公共|一般)+(?=预算[收支])", ""),
          new Wording("(?:总[额值量数]|贸易|金额|完成额|额|规模|数量|人数|人员|岗位)+$", ""));

  private Names() {}

  /** A wording and what stands for it in the comparison. */
  private record Wording(Pattern words, String plain) {
    Wording(String words, String plain) {
      this(Pattern.compile(words), plain);
    }
  }

  /**
   * Whether both name the same thing: in the same words in whatever order (新增城镇就业, 城镇新增就业), or in
   * words that are known to count the same (地区生产总值, GDP).
   */
  static boolean alike(String one, String other) {
    return one.equals(other) || Arrays.equals(characters(one), characters(other));
  }

  private static int[] characters(String name) {
    String plain = name;
    for (Wording wording : WORDINGS) {
      plain = wording.words().matcher(plain).replaceAll(wording.plain());
    }
    return plain.codePoints().sorted().toArray();
  }
}
