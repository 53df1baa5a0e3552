package gangmu.site;

import java.util.Map;

/** The Chinese names of the tracked indicators. */
final class TrackedIndicators {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("gdp", "地区生产总值"),
          Map.entry("gdp-per-capita", "人均地区生产总值"),
          Map.entry("primary-value-added", "第一产业增加值"),
          Map.entry("secondary-value-added", "第二产业增加值"),
          Map.entry("tertiary-value-added", "第三产业增加值"),
          Map.entry("industrial-value-added", "规模以上工业增加值"),
          Map.entry("fixed-asset-investment", "固定资产投资"),
          Map.entry("retail-sales", "社会消费品零售总额"),
          Map.entry("fiscal-revenue", "一般公共预算收入"),
          Map.entry("fiscal-expenditure", "一般公共预算支出"),
          Map.entry("tax-revenue", "税收收入"),
          Map.entry("trade", "进出口总额"),
          Map.entry("exports", "出口总额"),
          Map.entry("foreign-investment", "实际利用外资"),
          Map.entry("household-income", "居民人均可支配收入"),
          Map.entry("urban-income", "城镇居民人均可支配收入"),
          Map.entry("rural-income", "农村居民人均可支配收入"),
          Map.entry("cpi", "居民消费价格"),
          Map.entry("new-urban-jobs", "城镇新增就业"),
          Map.entry("urban-unemployment", "城镇调查失业率"),
          Map.entry("registered-unemployment", "城镇登记失业率"),
          Map.entry("grain-output", "粮食产量"),
          Map.entry("energy-intensity", "单位生产总值能耗"),
          Map.entry("rd-intensity", "研发经费投入强度"),
          Map.entry("urbanisation", "常住人口城镇化率"),
          Map.entry("air-quality-days", "空气质量优良天数"),
          Map.entry("pm25", "细颗粒物浓度"),
          Map.entry("deficit", "赤字率"),
          Map.entry("special-bonds", "地方政府专项债券"),
          Map.entry("money-supply", "广义货币"),
          Map.entry("high-tech-enterprises", "高新技术企业"));

  private TrackedIndicators() {}

  /** The name of an indicator; of one that has none, its id. */
  static String name(String indicator) {
    return NAMES.getOrDefault(indicator, indicator);
  }
}
