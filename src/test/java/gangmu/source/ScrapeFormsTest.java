package gangmu.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gangmu.clean.Body;
import gangmu.text.LookAlikes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same report in the forms in which people find it gives the same paragraphs: as text with a
 * paragraph a line, broken at the width of a page in four ways, from a site of documents, in a
 * newspaper's article, quoted in a letter, with the lines numbered, as Markdown, from web pages of
 * six kinds, from Word and from a PDF.
 */
class ScrapeFormsTest {
  private static final Path INVENTED = Path.of("src/test/resources/gangmu/reports/yunxi-2031.txt");
  private static final Path CORPUS = Path.of("../shared/corpus");

  /** Of the 820 reports of the corpus. */
  private static final int EVERY = 55;

  private static final String MARKS = "，。、；：！？）”》";
  private static final Pattern PIECE = Pattern.compile("[A-Za-z0-9.%]+|.");
  private static final int LINES_OF_A_PAGE = 24;

  /** Makes the bytes of a scrape of the lines of a report. */
  interface Form extends Function<List<String>, byte[]> {}

  static final Map<String, Form> FORMS = new LinkedHashMap<>();

  static {
    FORMS.put("GB18030", lines -> text(set("\u3000\u3000", lines), "GB18030", "\r\n"));
    FORMS.put("pages", lines -> text(pages(wrapped(lines, 38, "\u3000\u3000")), "UTF-8", "\n"));
    FORMS.put("set in by four", lines -> text(wrapped(lines, 30, "    "), "UTF-8", "\n"));
    FORMS.put("paragraphs apart", lines -> text(apart(lines), "UTF-8", "\n"));
    FORMS.put("site of documents", lines -> text(document(lines), "UTF-8", "\n"));
    FORMS.put("office's page", lines -> html(office(lines), "UTF-8"));
    FORMS.put("account's page", lines -> html(account(lines), "UTF-8"));
    FORMS.put("page of breaks", lines -> html(breaks(lines), "GB18030"));
    FORMS.put("page from Word", lines -> html(wordPage(lines), "UTF-8"));
    FORMS.put("page in pages", lines -> html(cutPage(lines), "UTF-8"));
    FORMS.put("page of rows", lines -> html(rows(lines), "UTF-8"));
    FORMS.put("article", lines -> text(article(lines), "UTF-8", "\n"));
    FORMS.put("Markdown", lines -> text(markdown(lines), "UTF-8", "\n"));
    FORMS.put("blanks between", lines -> text(spaced(lines), "UTF-8", "\n"));
    FORMS.put(
        "letter", lines -> text(set("> ", wrapped(lines, 35, "\u3000\u3000")), "UTF-8", "\n"));
    FORMS.put("numbered lines", lines -> text(numbered(wrapped(lines, 30, "    ")), "UTF-8", "\n"));
    FORMS.put("ornaments", lines -> text(ornaments(lines), "UTF-8", "\n"));
    FORMS.put("Word", ScrapeFormsTest::word);
    FORMS.put("PDF", ScrapeFormsTest::pdf);
  }

  @TempDir Path folder;

  static Set<String> forms() {
    return FORMS.keySet();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void anInventedReportGivesTheSameParagraphs(String form) throws IOException {
    List<String> lines =
        Files.readAllLines(INVENTED).stream().map(String::strip).filter(l -> !l.isEmpty()).toList();
    assertThat(read(Objects.requireNonNull(FORMS.get(form)).apply(lines)))
        .containsExactlyElementsOf(read(text(lines, "UTF-8", "\n")));
  }

  /** Where a paragraph ends at the margin, nothing may tell that it does: one in a hundred. */
  @ParameterizedTest
  @MethodSource("forms")
  void realReportsGiveTheSameParagraphs(String form) throws IOException {
    assertThat(share(Objects.requireNonNull(FORMS.get(form)))).isGreaterThan(0.99);
  }

  /** How many of the paragraphs of real reports are the same in a form; their letters all are. */
  private double share(Form form) throws IOException {
    assumeTrue(Files.exists(CORPUS), "../shared/corpus is kept beside the project");
    long all = 0;
    long same = 0;
    for (Path path : sample()) {
      List<String> lines = plain(path);
      List<String> wanted = letters(read(text(lines, "UTF-8", "\n")));
      List<String> found = letters(read(form.apply(lines)));
      all += wanted.size();
      same += wanted.stream().filter(new LinkedHashSet<>(found)::contains).count();
      assertThat(String.join("", found)).as("%s", path).isEqualTo(String.join("", wanted));
    }
    return (double) same / all;
  }

  /** Nothing but the width tells: a paragraph that fills its last line goes on. */
  @Test
  void findsParagraphsByTheWidthOfTheirLastLineAlone() throws IOException {
    List<String> lines = Files.readAllLines(INVENTED).stream().filter(l -> !l.isBlank()).toList();
    List<String> wanted = read(text(lines, "UTF-8", "\n"));
    List<String> found = read(text(wrapped(lines, 28, ""), "UTF-8", "\n"));
    assertThat(String.join("", found)).isEqualTo(String.join("", wanted));
    assertThat(found).filteredOn(wanted::contains).hasSizeGreaterThan(wanted.size() * 9 / 10);
  }

  /** Lines of many widths: where a sentence fills one, nothing may tell whether it goes on. */
  @ParameterizedTest
  @ValueSource(strings = {"torn", "numbers apart"})
  void findsMostParagraphsOfATextThatIsTorn(String form) throws IOException {
    assertThat(
            share(
                lines ->
                    text(form.equals("torn") ? torn(lines) : numbersApart(lines), "UTF-8", "\n")))
        .isGreaterThan(0.7);
  }

  /** Marks apart: the typeface of the PDF has not all of them. */
  private static List<String> letters(List<String> lines) {
    return lines.stream().map(line -> line.replaceAll("[^\\p{L}\\p{N}]", "")).toList();
  }

  private static List<Path> sample() throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS, 2)) {
      List<Path> reports =
          files.filter(path -> path.toString().matches(".*\\d{4}\\.md")).sorted().toList();
      return IntStream.range(0, reports.size())
          .filter(i -> i % EVERY == 0)
          .mapToObj(reports::get)
          .toList();
    }
  }

  /** The lines of Markdown without its marks and its front matter. */
  private static List<String> plain(Path markdown) throws IOException {
    String text = Files.readString(markdown).replaceFirst("(?s)^---\n.*?\n---\n", "");
    return text.lines()
        .map(line -> line.replaceAll("\\*\\*|^#+ |\\\\|<!--.*?-->", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private List<String> read(byte[] scrape) throws IOException {
    return Body.of(Files.write(folder.resolve("scrape"), scrape));
  }

  private static byte[] text(List<String> lines, String charset, String lineEnd) {
    return String.join(lineEnd, lines).getBytes(Charset.forName(charset));
  }

  private static List<String> set(String indent, List<String> lines) {
    return lines.stream().map(indent::concat).toList();
  }

  /** Lines of that many full-width characters; one mark may hang over the margin. */
  private static List<String> wrapped(List<String> lines, int width, String indent) {
    return wrapped(lines, width, indent, 1);
  }

  /** The same where a Latin character takes that many columns of two for a full-width one. */
  private static List<String> wrapped(List<String> lines, int width, String indent, int latin) {
    List<String> wrapped = new ArrayList<>();
    for (String line : lines) {
      StringBuilder row = new StringBuilder();
      Matcher pieces = PIECE.matcher(indent + line);
      while (pieces.find()) {
        String piece = pieces.group();
        int over = columns(row, latin) + columns(piece, latin) - 2 * width;
        if (over > 2 || (over > 0 && MARKS.indexOf(piece) < 0)) {
          wrapped.add(row.toString());
          row.setLength(0);
        }
        row.append(piece);
      }
      wrapped.add(row.toString());
    }
    return wrapped;
  }

  private static int columns(CharSequence text, int latin) {
    return text.chars().map(c -> c < 0x100 ? latin : 2).sum();
  }

  private static List<String> torn(List<String> lines) {
    Random random = new Random(5);
    List<String> torn = new ArrayList<>();
    for (String line : lines) {
      StringBuilder row = new StringBuilder();
      int width = 12 + random.nextInt(28);
      Matcher pieces = PIECE.matcher(line);
      while (pieces.find()) {
        if (row.length() >= width && MARKS.indexOf(pieces.group()) < 0) {
          torn.add(row.toString());
          row.setLength(0);
          width = 12 + random.nextInt(28);
        }
        row.append(pieces.group());
      }
      torn.add(row.toString());
    }
    return torn;
  }

  private static List<String> numbersApart(List<String> lines) {
    return lines.stream()
        .flatMap(line -> Stream.of(line.split("(?<![\\dA-Za-z.])(?=\\d)|(?<=[\\d%])(?![\\d.%])")))
        .toList();
  }

  private static List<String> numbered(List<String> lines) {
    return IntStream.range(0, lines.size())
        .mapToObj(i -> "%4d %s".formatted(i + 1, lines.get(i)))
        .toList();
  }

  /** Headings in brackets, between them what a phone shows. */
  private static List<String> ornaments(List<String> lines) {
    List<String> page = new ArrayList<>(List.of("云溪发布", "点击蓝字 关注我们", "▼"));
    for (String line : lines) {
      boolean heading = line.matches("[一二三四五六七八九十]+、[^。]*");
      page.addAll(heading ? List.of("▼▼▼", "【" + line + "】", "图片") : List.of(line, ""));
    }
    page.addAll(List.of("END", "喜欢此内容的人还喜欢", "来云溪看花", "微信", "微博", "分享"));
    return page;
  }

  private static List<String> pages(List<String> lines) {
    List<String> pages = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      pages.add(lines.get(i));
      if (i % LINES_OF_A_PAGE == LINES_OF_A_PAGE - 1) {
        pages.addAll(List.of("", "— " + (i / LINES_OF_A_PAGE + 1) + " —", "\f"));
      }
    }
    return pages;
  }

  private static List<String> apart(List<String> lines) {
    return lines.stream().flatMap(line -> Stream.of(line, "")).toList();
  }

  private static List<String> document(List<String> lines) {
    List<String> page = new ArrayList<>(List.of("首页", "登录 | 注册", "云溪小镇上传", "下载文档", "收藏"));
    for (int i = 0; i < lines.size(); i++) {
      page.add("\u3000\u3000" + lines.get(i));
      if (i % 9 == 8) {
        page.add("第 " + (i / 9 + 1) + " 页 / 共 23 页");
      }
    }
    page.addAll(List.of("展开阅读全文", "相关资源", "关于我们 - 网站声明 - 网站地图 - 联系我们"));
    return page;
  }

  private static byte[] html(String body, String charset) {
    return ("<!DOCTYPE html><html><head><meta charset=\""
            + (charset.equals("UTF-8") ? charset : "gb2312")
            + "\"><title>政府工作报告</title></head><body>"
            + body
            + "</body></html>")
        .getBytes(Charset.forName(charset));
  }

  private static String each(String before, List<String> lines, String after) {
    StringBuilder html = new StringBuilder();
    lines.forEach(line -> html.append(before).append(Entities.escape(line)).append(after));
    return html.toString();
  }

  private static String office(List<String> lines) {
    return "<div><a href=/>首页</a> <a href=/a>政务公开</a> <a href=/b>办事服务</a></div><div>当前位置："
        + "<a href=/>首页</a> &gt; <a>政府工作报告</a></div><div><h1>政府工作报告</h1>"
        + "<div><span>发布时间：2031-02-14 09:30</span><span>来源：市政府办公室</span>"
        + "<span>字号：[ <a>大</a> <a>中</a> <a>小</a> ]</span></div><div>"
        + each("<p style=\"text-indent: 2em\">&emsp;&emsp;", lines, "</p>\n")
        + "</div><div>【<a>打印本页</a>】 【<a>关闭窗口</a>】</div><h3>相关新闻</h3><ul><li>"
        + "<a href=1>市长到乡镇调研</a> 2031-02-10</li></ul></div>"
        + "<div>主办：云溪市人民政府办公室 网站标识码：1234560001</div>";
  }

  private static String account(List<String> lines) {
    StringBuilder body = new StringBuilder();
    for (String line : lines) {
      int middle = line.length() / 2;
      body.append("<section><p><span>&nbsp;&nbsp;</span><span>")
          .append(Entities.escape(line.substring(0, middle)))
          .append("</span><span>")
          .append(Entities.escape(line.substring(middle)))
          .append("</span></p></section><p><br></p>");
    }
    return "<h1>来了！政府工作报告全文</h1><div><span>云溪发布</span> <em>2031-02-14</em></div><div>"
        + "<p><strong>点击上方蓝字关注我们</strong></p>"
        + body
        + "<p>来源：云溪日报</p><p>编辑：张三　审核：李四</p><p><strong>往期推荐</strong></p>"
        + "<p><a>来云溪看花</a></p><p>点个“在看”，转发给更多人</p></div><div>阅读原文</div>";
  }

  private static String breaks(List<String> lines) {
    return "<table><tr><td><a href=/>网站首页</a>|<a>走进云溪</a></td></tr>"
        + "<tr><td>[发布时间]:2031-3-2 [点击数]:532</td></tr><tr><td>"
        + each("\u3000\u3000", lines, "<br><br>\r\n")
        + "</td></tr><tr><td>[<a>打印</a>] [<a>关闭</a>]</td></tr></table>";
  }

  /** Every piece with the title and the way to the others. */
  private static String cutPage(List<String> lines) {
    StringBuilder pages = new StringBuilder();
    for (int i = 0; i < lines.size(); i += LINES_OF_A_PAGE) {
      List<String> piece = lines.subList(i, Math.min(lines.size(), i + LINES_OF_A_PAGE));
      pages
          .append("<div class=page>")
          .append(each("<p>", piece, "</p>"))
          .append("</div><div><a>首页</a> <a>上一页</a> <a>1</a> <b>2</b> <a>下一页</a> <a>尾页</a></div>");
    }
    return "<h2>政府工作报告</h2>" + pages + "<div>附件下载：<a>政府工作报告.pdf</a></div>";
  }

  /** A cell sets in; soft hyphens and blanks of no width stand between the characters. */
  private static String rows(List<String> lines) {
    String unseen = each("<tr><td width=20></td><td>", lines, "</td></tr>").replace("，", "，&shy;");
    return "<table>" + unseen.replace("的", "\u200B的") + "</table>";
  }

  private static List<String> article(List<String> lines) {
    List<String> article = new ArrayList<>(List.of("云溪市人民代表大会会议隆重开幕"));
    article.add("2031-01-08 10:32 来源：云溪日报 作者：记者 王小溪");
    article.add("　　1月8日上午，云溪市人民代表大会会议开幕，市长向大会作政府工作报告。全文如下：");
    lines.forEach(line -> article.add("&nbsp;&nbsp;&emsp;" + line));
    article.addAll(List.of("　　（记者 王小溪 通讯员 李大溪）", "　　相关链接：", "　　一图读懂政府工作报告"));
    article.addAll(List.of("网友评论", "云溪网友：为家乡点赞！", "2031-01-08 12:01 回复 举报"));
    return article;
  }

  private static List<String> markdown(List<String> lines) {
    List<String> markdown = new ArrayList<>(List.of("[首页](/) > [政务公开](/a)", "", "政府工作报告"));
    markdown.addAll(List.of("======", "", "::: {.editor}"));
    lines.forEach(line -> markdown.addAll(List.of("&emsp;&emsp;" + line + "\\", "")));
    markdown.addAll(
        List.of(":::", "[ 【打印】 ](javascript:print\\(\\))  [ 【关闭】 ](javascript:close())"));
    markdown.addAll(List.of("**相关附件：**", "", "  * [政府工作报告.docx](/a.docx)"));
    return markdown;
  }

  private static List<String> spaced(List<String> lines) {
    return lines.stream().map(line -> String.join(" ", line.split(""))).toList();
  }

  private static String wordPage(List<String> lines) {
    String latin = "<span\nlang=EN-US style='font-family:\"Times New Roman\"'>$0</span>";
    StringBuilder body = new StringBuilder();
    for (String line : lines) {
      body.append("<p class=MsoNormal style='text-indent:32.0pt'><span\nstyle='font-size:16.0pt'>")
          .append(
              Pattern.compile("[A-Za-z0-9.%]+(?![^&]*;)")
                  .matcher(Entities.escape(line))
                  .replaceAll(latin))
          .append("<span lang=EN-US><o:p></o:p></span></span></p>\n\n");
    }
    return "<div class=WordSection1>" + body + "<p class=MsoNormal><o:p>&nbsp;</o:p></p></div>";
  }

  private static byte[] word(List<String> lines) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      lines.forEach(line -> document.createParagraph().createRun().setText(line));
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All characters as wide as the type; some are of a code that looks like theirs. */
  private static byte[] pdf(List<String> lines) {
    String looks = "⼈⺠⼯⼤⻓⻛⾼";
    InventedPdf pdf = new InventedPdf();
    List<String> rows = wrapped(lines, 26, "\u3000\u3000", 2);
    for (int i = 0; i < rows.size(); i++) {
      int at = i % LINES_OF_A_PAGE;
      if (at == 0) {
        pdf.page().line(280, 800, "— " + (i / LINES_OF_A_PAGE + 1) + " —");
      }
      String row = rows.get(i);
      for (int k = 0; k < looks.length(); k++) {
        row = row.replace(LookAlikes.meant(looks.charAt(k)), looks.substring(k, k + 1));
      }
      for (int column = 0; column < row.length(); column++) {
        if (!Character.isWhitespace(row.charAt(column))) {
          pdf.line(80 + 16 * column, 90 + 28 * at, row.substring(column, column + 1));
        }
      }
    }
    return pdf.bytes();
  }
}
