package gangmu.search;

import gangmu.model.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Reports of places that do not exist, put together from words with a fixed seed. */
final class InventedReports {
  private static final String[] PLACES = {"云溪市", "南屏县", "石鼓区", "霜桥镇"};
  private static final String[] WORDS =
      ("营商环境 专精特新 “小巨人”企业 5G基站 新质生产力 发展 经济发展 高质量发展 全面 建设 项目 的 和 了 一 一流 统一 "
              + "增长14.5% 增长4% 下降3.2‰ 达到1,280亿元 ＧＤＰ C919 pm2.5 PM2.5浓度 R&D投入 “12+24” ６３％～６８％ 145公里 "
              + "①②③ 100㎡ 營商環境 經濟發展 𠮷水河 二〇二三年 人民 人民生活 生活 改善 改革 革新 新建 建成 成效 效能 能力 "
              + "力争 争取 取得 得到 e\u0301lan Café α粒子 ㈠ 一带一路 一 一 发展 发展 实施 “一网通办” gdp2023 V2.0.1 <b>粗</b> &amp;")
          .split(" ");
  private static final String[] MARKS = {"", "", "", "", "，", "、", "；", " ", "——"};
  private static final String[] ENDS = {"。", "。", "！", "？"};
  private static final String[] HEADINGS = {"一、工作回顾", "二、主要目标 > （一）增长", ""};

  private static final List<Part> PARTS = List.of(Part.values());

  private final Random random;

  private InventedReports(long seed) {
    this.random = new Random(seed);
  }

  static List<SearchParagraph> paragraphs(int count, long seed) {
    return new InventedReports(seed).make(count);
  }

  private List<SearchParagraph> make(int count) {
    List<SearchParagraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int report = i / 20;
      String place = PLACES[report % PLACES.length];
      int year = 2015 + report / PLACES.length;
      String url = "place%d/%d/#p%d".formatted(report % PLACES.length, year, i % 20 + 1);
      String title = year + "年" + place + "政府工作报告";
      Part part = PARTS.get(i % 20 / 4);
      paragraphs.add(
          new SearchParagraph(url, title, pick(HEADINGS), place, year, part, paragraph()));
    }
    return paragraphs;
  }

  private String paragraph() {
    StringBuilder text = new StringBuilder();
    for (int sentence = random.nextInt(5); sentence >= 0; sentence--) {
      for (int word = random.nextInt(12); word >= 0; word--) {
        text.append(pick(WORDS)).append(pick(MARKS));
      }
      text.append(pick(ENDS));
    }
    return text.toString();
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }
}
