package gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private static final Path SEED = Path.of("content/reports/shenyang/2023/source.txt");

  @TempDir Path folder;

  private record Run(int status, String out, String err) {}

  private static Run gangmu(Locale locale, Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] args = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
    int status = Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true), locale);
    return new Run(status, out.toString(), err.toString());
  }

  private static Run gangmu(Object... arguments) {
    return gangmu(Locale.ENGLISH, arguments);
  }

  private Path content() {
    return folder.resolve("content");
  }

  private Path output() {
    return folder.resolve("site");
  }

  private Run importing(Object... sources) {
    List<Object> arguments = new ArrayList<>(List.of("import", "--content", content()));
    arguments.addAll(List.of(sources));
    return gangmu(arguments.toArray());
  }

  private Run building(Object... options) {
    List<Object> arguments =
        new ArrayList<>(List.of("build", "--content", content(), "--output", output()));
    arguments.addAll(List.of(options));
    return gangmu(arguments.toArray());
  }

  /** One line says what is wrong and where; others may only show the place and a hint. */
  private static void assertOneClearError(Run run, String place, String message) {
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().lines().filter(line -> !line.startsWith("    ")))
        .singleElement()
        .asString()
        .startsWith(place)
        .contains(": error: ")
        .contains(message);
    assertThat(run.err()).doesNotContain("Exception").doesNotContain("\tat ");
  }

  @Test
  void helpsInTheLanguageOfTheUser() {
    assertThat(gangmu("--help").out()).contains("Usage", "import", "build", "Exit status");
    assertThat(gangmu(Locale.CHINA, "--help").out()).contains("用法", "退出状态");
    assertThat(gangmu("--lang", "zh-CN", "import", "--help").out()).contains("用法", "内容文件夹");
    assertThat(gangmu(Locale.CHINA, "build", "--lang=en", "--help").out())
        .contains("The folder of");
  }

  @Test
  void helpsWhereHelpIsCalledAsACommand() {
    assertThat(gangmu("help")).isEqualTo(gangmu("--help"));
    assertThat(gangmu("help", "build")).isEqualTo(gangmu("build", "--help"));
  }

  @Test
  void saysItsVersionWhereverItIsAsked() {
    String version = gangmu("--version").out();
    assertThat(version).startsWith("gangmu ");
    for (String command : List.of("init", "import", "build", "serve", "check", "publish")) {
      assertThat(gangmu(command, "-V").out()).isEqualTo(version);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', Name a command",
    "imprt, Do you mean: import",
    "build --strcit, Do you mean: --strict",
    "build extra, Too much: extra",
    "help buidl, There is no command buidl",
    "import, SOURCE is missing",
    "import --place, --place needs a value: NAME",
    "import a --year 99999, Not a year: 99999",
    "import a --year 2O23, Not a year: 2O23",
    "serve --port x, Not a value of --port: x",
    "build --output a --output b, --output is given twice",
    "build --lang fr, Not a language",
    "build --base-url ftp://x, https://"
  })
  void refusesAWrongCallWithStatus2AndAHint(String call, String hint) {
    Run run = gangmu((Object[]) (call.isEmpty() ? new String[0] : call.split(" ", -1)));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(hint).doesNotContain("Exception:");
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "imprt",
        "build --strcit",
        "build x",
        "import",
        "import --place",
        "import a --year x",
        "serve --port x",
        "build --output a --output b",
        "build --lang fr --lang=zh",
        ""
      })
  void refusesAWrongCallInChineseToo(String call) {
    Run run = gangmu(Locale.CHINA, (Object[]) (call.isEmpty() ? new String[0] : call.split(" ")));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().lines()).isNotEmpty().allMatch(line -> line.matches(".*\\p{IsHan}.*"));
  }

  @Test
  void importsTheSeedAndBuildsItsSite() throws IOException {
    Run imported = importing(SEED);
    assertThat(imported.status()).isZero();
    assertThat(imported.out()).contains("2023年沈阳市政府工作报告").hasLineCount(1);
    assertThat(imported.err())
        .contains("source.txt:37:25: warning: joined 活动|出台")
        .contains("source.txt:84: warning");
    assertThat(files(content().resolve("reports"))).isEqualTo(files(Path.of("content/reports")));
    Run built = building();
    assertThat(built.status()).isZero();
    assertThat(built.out()).contains("1 report", "19 pages", "7 paragraphs").hasLineCount(1);
    assertThat(files(output())).isEqualTo(files(Path.of("site-output")));
  }

  @Test
  void saysNothingWhenQuiet() {
    assertThat(importing("-q", SEED).out()).isEmpty();
    assertThat(building("-q").out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', the file is empty",
    "'\u0000', this is no text",
    "'%PDF-1.4', the PDF is cut off",
    "'云溪的春天来了。\n花都开了。', no government work report",
    "'2031年云溪市政府工作报告\n各位代表：\n一、2030年工作回顾\n稳中有进。', names no province"
  })
  void saysWhatIsWrongWithAScrape(String text, String message) throws IOException {
    Path scrape = Files.writeString(folder.resolve("scrape.txt"), text);
    assertOneClearError(importing(scrape), scrape.toString(), message);
    assertThat(content()).doesNotExist();
  }

  @Test
  void importsTheRestOfAFolderOfWhichAPartCannotBeRead() throws IOException {
    Path scrapes = Files.createDirectory(folder.resolve("scrapes"));
    Files.copy(SEED, scrapes.resolve("a.txt"));
    Path locked = Files.createDirectory(scrapes.resolve("locked"));
    assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).isTrue();
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(locked)).as("root may read everything").isFalse();
    Run run = importing(scrapes);
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("locked");
    assertThat(run.out()).contains("shenyang");
  }

  @Test
  void goesOnWithTheOtherScrapes() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.txt"), "");
    Run run = importing(bad, SEED, folder.resolve("nowhere.txt"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("bad.txt: error", "nowhere.txt: error");
    assertThat(content().resolve("reports/shenyang/2023/index.md")).exists();
  }

  @Test
  void refusesASecondReportOfTheSamePlaceAndYear() throws IOException {
    importing(SEED);
    Map<String, String> before = files(content());
    Path other = Files.writeString(folder.resolve("other.txt"), Files.readString(SEED) + "\n另一份。");
    assertOneClearErrorBesideWarnings(importing(other), "there is another report");
    assertThat(files(content())).isEqualTo(before);
    assertThat(importing("--force", other).status()).isZero();
  }

  @Test
  void doesNotOverwriteWhatAPersonHasChanged() throws IOException {
    importing(SEED);
    Path review = content().resolve("reports/shenyang/2023/review.md");
    Files.writeString(review, Files.readString(review).replace("极不平凡", "很不平凡"));
    Map<String, String> before = files(content());
    Run again = importing(SEED);
    assertThat(again.status()).isZero();
    assertThat(again.err())
        .contains("corrected by hand")
        .containsPattern(
            "review\\.md:\\d+:\\d+: warning: kept 1 lines where 1 would be written: .*极不平凡");
    assertThat(files(content())).isEqualTo(before);
  }

  @Test
  void showsTheNumberThatAPersonHasCorrected() throws IOException {
    importing(SEED);
    Path table = content().resolve("reports/shenyang/2023/indicators.md");
    Files.writeString(table, Files.readString(table).replace("| 增速 | -3 |", "| 增速 | -3.3 |"));
    assertThat(building().status()).isZero();
    assertThat(Files.readString(output().resolve("shenyang/2023/indicators/index.html")))
        .contains(">−3.3%<")
        .doesNotContain(">−3%<");
  }

  @Test
  void doesNotDoubtAgainWhatAPersonHasSettled() throws IOException {
    Path scrape =
        Files.writeString(
            folder.resolve("report.txt"),
            Files.readString(SEED) + "\n全市地区生产总值增长31.5%。\n全市地区生产总值增长41.5%。\n");
    assertThat(importing(scrape).err()).contains("two values of 地区生产总值");
    Path table = content().resolve("reports/shenyang/2023/indicators.md");
    Files.write(
        table,
        Files.readAllLines(table).stream()
            .filter(row -> !row.contains("| 31.5%") && !row.contains("| 41.5%"))
            .toList());
    assertThat(importing(scrape).err())
        .doesNotContain("two values of 地区生产总值")
        .contains("corrected by hand");
    assertThat(importing("--force", scrape).err()).contains("two values of 地区生产总值");
  }

  private static void assertOneClearErrorBesideWarnings(Run run, String message) {
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().lines().filter(line -> line.contains(": error: ")))
        .singleElement()
        .asString()
        .contains(message);
  }

  @Test
  void showsInTheSiteWhatAPersonCorrects() throws IOException {
    importing(SEED);
    Path review = content().resolve("reports/shenyang/2023/review.md");
    Files.writeString(review, Files.readString(review).replace("活动出台", "活动，出台"));
    assertThat(building().status()).isZero();
    assertThat(Files.readString(output().resolve("shenyang/2023/index.html"))).contains("活动，出台");
    assertThat(Files.readString(output().resolve("shenyang/2023/report.json"))).contains("活动，出台");
  }

  @Test
  void saysThatThereIsNoContent() {
    assertOneClearError(building(), content().toString(), "no such folder");
    assertThat(output()).doesNotExist();
  }

  @Test
  void leavesTheSiteThatWasThereWhenFrontMatterIsBroken() throws IOException {
    importing(SEED);
    building();
    Map<String, String> before = files(output());
    Path index = content().resolve("reports/shenyang/2023/index.md");
    Files.writeString(index, Files.readString(index).replace("place: 沈阳市", "place: [沈阳市"));
    assertOneClearError(building(), index + ":4:6", "broken YAML");
    assertThat(files(output())).isEqualTo(before);
  }

  @Test
  void leavesTheSiteThatWasThereWhenATemplateIsBroken() throws IOException {
    importing(SEED);
    building();
    Map<String, String> before = files(output());
    Path templates = copy(Path.of("templates"), folder.resolve("templates"));
    Path home = templates.resolve("home.html");
    Files.writeString(home, Files.readString(home).replace("page.placeCount", "page.placeCuont"));
    Run run = building("--templates", templates);
    assertOneClearError(run, home + ":", "placeCuont");
    assertThat(files(output())).isEqualTo(before);
  }

  @Test
  void saysThatThereAreNoTemplatesWhereTheyAreNamed() throws IOException {
    importing(SEED);
    Path templates = folder.resolve("no templates");
    assertOneClearErrorBesideWarnings(building("--templates", templates), "no such folder");
    assertThat(output()).doesNotExist();
  }

  @Test
  void refusesTwoFoldersOfTheSamePlaceAndYear() throws IOException {
    importing(SEED);
    Path reports = content().resolve("reports");
    copy(reports.resolve("shenyang"), reports.resolve("shenyang2"));
    assertOneClearError(
        building(), reports.resolve("shenyang2/2023").toString(), "same place and year");
  }

  @Test
  void writesIntoNoFolderThatIsNotASite() throws IOException {
    importing(SEED);
    Files.createDirectories(output());
    Files.writeString(output().resolve("diary.txt"), "mine");
    assertOneClearError(building(), output().toString(), "no site");
    assertThat(files(output())).containsOnlyKeys("diary.txt");
  }

  @Test
  void takesWarningsForErrorsWhenStrict() throws IOException {
    importing(SEED);
    Files.writeString(content().resolve("reports/shenyang/2023/source.txt"), "another");
    assertThat(building("--strict").status()).isEqualTo(1);
    assertThat(output()).doesNotExist();
    assertThat(building().status()).isZero();
  }

  /** The files below a folder, by their paths. */
  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(path).toString(), Files.readString(path));
      }
    }
    return files;
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
    return to;
  }

  @Test
  void readsAndShowsAnIndicatorOfOnesOwn() throws IOException {
    Files.createDirectories(content());
    Files.writeString(
        content().resolve("indicators.yml"),
        """
        tourism:
          title: 旅游接待
          names: [接待游客]
          units: [人次]
        gdp:
          title: 全市经济总量
          names: [本地产出]
        """);
    Path scrape =
        Files.writeString(
            folder.resolve("scrape.txt"),
            """
            2023年沈阳市政府工作报告
            各位代表：
            现在，我向大会报告政府工作，请予审议。
            一、2022年工作回顾
            去年接待游客800万人次，本地产出增长5%。
            二、2023年工作安排
            接待游客900万人次。
            """);

    assertThat(importing(scrape).err()).doesNotContain("error");
    assertThat(building().status()).isZero();

    assertThat(Files.readString(content().resolve("reports/shenyang/2023/indicators.md")))
        .contains("| 接待游客 | tourism |", "| 本地产出 | gdp |");
    assertThat(Files.readString(output().resolve("indicators/tourism/index.html")))
        .contains("旅游接待");
    assertThat(Files.readString(output().resolve("indicators/index.html")))
        .contains("旅游接待", "全市经济总量")
        .doesNotContain("地区生产总值");
    assertThat(Files.readString(output().resolve("shenyang/2023/indicators/index.html")))
        .contains("旅游接待");
  }

  @Test
  void saysWhereTheIndicatorsOfOnesOwnAreWrong() throws IOException {
    assertThat(importing(SEED).status()).isLessThan(2);
    Path own = Files.writeString(content().resolve("indicators.yml"), "Tourism:\n  names: [接待]\n");

    assertOneClearError(building(), own + ":2", "Tourism");
  }
}
