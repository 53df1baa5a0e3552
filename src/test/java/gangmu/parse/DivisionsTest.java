package gangmu.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of places: addresses that a person would look for, and that are nobody else's. */
class DivisionsTest {
  private static final Divisions DIVISIONS = Divisions.load();

  /** Characters that are read in one way in most words, and in another in a place's name. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "重庆市 chongqing", "厦门市 xiamen", "六安市 luan", "蚌埠市 bengbu", "亳州市 bozhou", "丽水市 lishui",
        "长治市 changzhi", "乐山市 leshan", "漯河市 luohe", "濮阳市 puyang", "百色市 baise", "喀什地区 kashi",
        "吐鲁番市 tulufan", "成都市 chengdu", "大连市 dalian", "朝阳市 chaoyang", "渭南市 weinan", "朔州市 shuozhou",
        "六合区 luhe", "乐清市 yueqing", "乐亭县 laoting", "乐陵市 laoling", "民乐县 minle", "长子县 zhangzi",
        "会泽县 huize", "大城县 daicheng", "大埔县 dabu", "都昌县 duchang", "武都区 wudu", "花都区 huadu",
        "宜都市 yidu", "东阿县 donge", "番禺区 panyu", "泊头市 botou", "涡阳县 guoyang", "隰县 xixian",
        "莘县 shenxian", "尉犁县 yuli", "尉氏县 weishi", "单县 shanxian", "繁峙县 fanshi", "繁昌区 fanchang",
        "洪洞县 hongtong", "浚县 xunxian", "鄞州区 yinzhou", "盱眙县 xuyi", "铅山县 yanshan", "弋阳县 yiyang",
        "歙县 shexian", "黟县 yixian", "蔚县 yuxian", "任丘市 renqiu", "费县 feixian", "解放区 jiefang",
        "盖州市 gaizhou", "荥阳市 xingyang", "荥经县 yingjing", "中牟县 zhongmu", "牟平区 muping", "渑池县 mianchi",
        "柘城县 zhecheng", "郏县 jiaxian", "浉河区 shihe", "莎车县 shache", "枞阳县 zongyang", "泌阳县 biyang",
        "黄陂区 huangpi", "黄埔区 huangpu", "黄浦区 huangpu", "耒阳市 leiyang", "犍为县 qianwei", "什邡市 shifang",
        "吴堡县 wubu", "珲春市 hunchun", "穆棱市 muling", "宕昌县 tanchang", "柞水县 zhashui", "余干县 yugan",
        "万载县 wanzai", "婺源县 wuyuan", "于都县 yudu", "万柏林区 wanbailin", "克什克腾旗 keshiketengqi"
      })
  void writesTheNamesAsTheyAreSpoken(String row) {
    String[] words = row.split(" ", 2);
    for (Division division : DIVISIONS.named(words[0])) {
      assertThat("-" + division.place().address()).as(words[0]).endsWith("-" + words[1]);
    }
    assertThat(DIVISIONS.named(words[0]).isEmpty()).as(words[0]).isEqualTo(words[1].isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"陕西省, 山西省", "台州市, 泰州市", "宜春市, 伊春市", "苏州市, 宿州市", "福州市, 抚州市", "玉林市, 榆林市", "朝阳市, 朝阳区"})
  void givesPlacesThatSoundAlikeAddressesOfTheirOwn(String one, String other) {
    assertThat(DIVISIONS.named(one)).isNotEmpty();
    assertThat(DIVISIONS.named(one))
        .extracting(division -> division.place().address())
        .doesNotContainAnyElementsOf(
            DIVISIONS.named(other).stream().map(division -> division.place().address()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"东莞市", "中山市", "儋州市"})
  void knowsACityWithoutCountiesOnce(String name) {
    assertThat(DIVISIONS.named(name))
        .extracting(division -> division.place().level())
        .containsExactly(Level.PREFECTURE);
  }

  @ParameterizedTest
  @CsvSource({"襄樊市, 420600", "思茅地区, 530800", "伊克昭盟, 150600", "零陵地区, 431100"})
  void knowsADivisionByTheNameThatItHadBefore(String former, String code) {
    assertThat(DIVISIONS.named(former))
        .extracting(division -> division.place().code())
        .containsExactly(code);
    assertThat(DIVISIONS.in("2009年" + former + "政府工作报告")).isEqualTo(DIVISIONS.named(former));
  }

  @Test
  void leavesANameToTheDivisionThatBearsItToday() {
    assertThat(DIVISIONS.named("巢湖市"))
        .extracting(division -> division.place().level())
        .containsExactly(Level.COUNTY);
  }

  @Test
  void namesADistrictBehindItsCity() {
    assertThat(DIVISIONS.named("鼓楼区"))
        .extracting(division -> division.place().address())
        .containsExactlyInAnyOrder(
            "nanjing-gulou", "xuzhou-gulou", "fujian-fuzhou-gulou", "kaifeng-gulou");
  }

  @Test
  void hasEveryCodeAndEveryAddressOnce() throws IOException {
    List<String[]> rows =
        Files.readAllLines(Path.of("src/main/resources/gangmu/parse/divisions.tsv")).stream()
            .filter(row -> !row.startsWith("#"))
            .map(row -> row.split("\t", -1))
            .toList();
    assertThat(rows).hasSizeGreaterThan(3000);
    assertThat(rows).extracting(row -> row[0]).doesNotHaveDuplicates();
    assertThat(rows).extracting(row -> row[4]).doesNotHaveDuplicates();
    assertThat(rows)
        .extracting(row -> row[4])
        .allMatch(address -> address.matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  void callsTheWholeCountryChina() {
    assertThat(DIVISIONS.named("全国"))
        .extracting(Division::place)
        .singleElement()
        .satisfies(
            place -> {
              assertThat(place.address()).isEqualTo("china");
              assertThat(place.code()).isEqualTo("000000");
              assertThat(place.level()).isEqualTo(Level.NATIONAL);
            });
  }
}
