package gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes of a person in the content that {@code init} makes. */
class CheckCommandTest {
  @TempDir Path around = Path.of("");
  private String err = "";

  @BeforeEach
  void begin() throws IOException {
    Files.createDirectory(around.resolve("none"));
    assertThat(gangmu("init", around.resolve("site").toString())).isZero();
  }

  private int gangmu(String... arguments) {
    StringWriter written = new StringWriter();
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    int status = Main.run(arguments, nowhere, new PrintWriter(written, true), Locale.ENGLISH);
    err = written.toString();
    return status;
  }

  private int check(String... more) {
    String[] arguments = {
      "check", "--content", content().toString(), "--templates", around.resolve("none").toString()
    };
    return gangmu(
        java.util.stream.Stream.of(arguments, more)
            .flatMap(java.util.stream.Stream::of)
            .toArray(String[]::new));
  }

  private Path content() {
    return around.resolve("site/content");
  }

  private void change(String file, String from, String to) {
    Path path = content().resolve("reports/shili").resolve(file);
    try {
      String text = Files.readString(path);
      assertThat(text).contains(from);
      Files.writeString(path, text.replaceFirst(java.util.regex.Pattern.quote(from), to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "2023/index.md | place: 示例市 | place: 沈阳是 | code: '979900' | code: '210100' |"
            + " 2023/index.md:3:8: warning: 沈阳是 is not the name of 210100, which is 沈阳市",
        "2023/index.md | level: prefecture | level: county | code: '979900' | code: '210101' |"
            + " 2023/index.md:5:7: warning: no place has the code 210101",
        "2023/index.md | place: 示例市 | place: 示例县 | # | # | shili: warning: one folder, several"
            + " places: 示例县 979900, 示例市 979900",
        "2023/tasks.md | \"| s3-1 \" | \"| s9-1 \" | # | # | warning: task t1 speaks of s9-1, which"
            + " is not there",
        "2023/index.md | code: '979900' | code: '9799' | year | year | 2023/index.md:5:7: warning:"
            + " no code of six digits: 9799",
        "2023/indicators.md | \"| i2 \" | \"| i1 \" | # | # | 2023/indicators.md:",
        "2023/indicators.md | \"| gdp \" | \"| gpd \" | # | # | warning: figure i1 is of the"
            + " indicator gpd, which is not listed",
        "2023/tasks.md | \"| t2 \" | \"| t1 \" | # | # | error: two tasks are called t1"
      })
  void findsMistakes(String file, String from, String to, String also, String by, String expected) {
    change(file, from, to);
    change(file, also, by);
    check();
    assertThat(err).contains(expected);
  }

  @Test
  void namesALevelThatIsNotTheOneOfTheCode() {
    change("2023/index.md", "place: 示例市", "place: 沈阳市");
    change("2023/index.md", "code: '979900'", "code: '210100'");
    change("2023/index.md", "level: prefecture", "level: county");
    check();
    assertThat(err)
        .contains("2023/index.md:4:8: warning: the level is county; by the code it is prefecture");
  }

  @Test
  void namesAPlaceOfTheOrderThatHasNoReport() throws IOException {
    Files.writeString(content().resolve("site.yml"), "title: 例\norder: [shili, 沈阳是]\n");
    check();
    assertThat(err).contains("site.yml:2:8: warning: no report is of a place that is called 沈阳是");
  }

  @Test
  void missesAYearBetweenTwoOthers() throws IOException {
    Path year = content().resolve("reports/shili/2023");
    for (String name :
        List.of("index.md", "review.md", "indicators.md", "tasks.md", "source.txt")) {
      Files.delete(year.resolve(name));
    }
    Files.delete(year);
    assertThat(check()).isZero();
    assertThat(err).contains("shili: warning: between two years there is no report of 2023");
    assertThat(check("--strict")).isEqualTo(1);
  }

  @Test
  void namesTheRowWhoseFigureIsNotInItsParagraphAnyMore() {
    change("2022/review.md", "1020亿元", "1021亿元");
    assertThat(check("--strict")).isEqualTo(1);
    assertThat(err).contains("2022/indicators.md:").contains("error: figure i1 is left out");
  }

  @Test
  void namesTheRowWhoseNumberIsNotTheOneOfItsWords() {
    change("2022/indicators.md", "| 1020 ", "| 1021 ");
    assertThat(check()).isZero();
    assertThat(err)
        .contains("2022/indicators.md:")
        .contains("warning: figure i1 is 1021, its words");
  }

  @Test
  void looksAtTheSiteInAFolder() throws IOException {
    Path site = around.resolve("out");
    assertThat(check("--output", site.toString())).isEqualTo(1);
    assertThat(err).startsWith(site + ": error: there is no site here");
    String[] build = {"build", "--content", content().toString(), "--output", site.toString()};
    gangmu(build);
    assertThat(check("--strict", "--output", site.toString())).isZero();
    Files.writeString(site.resolve("index.html"), "<p>x\n<a href='gone.html'>");
    assertThat(check("--output", site.toString())).isEqualTo(1);
    assertThat(err)
        .contains(site + ": warning: not the site that would be built now: 1 file(s) differ")
        .contains(site.resolve("index.html") + ":2:1: error: leads to nothing: gone.html");
  }

  @Test
  void findsALinkOfATemplateThatLeadsNowhere() throws IOException {
    Path templates = Files.createDirectory(around.resolve("templates"));
    String page = "<!DOCTYPE html>\n<html><body>\n<a href=\"/index.html\">x</a></body></html>\n";
    Files.writeString(templates.resolve("search.html"), page);
    int status =
        gangmu("check", "--content", content().toString(), "--templates", templates.toString());
    assertThat(err).contains("search/index.html:3:1: error: holds only at the root of a host");
    assertThat(status).isEqualTo(1);
  }
}
