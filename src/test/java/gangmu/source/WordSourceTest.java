package gangmu.source;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gangmu.model.SourceLine;
import gangmu.model.SourceLine.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class WordSourceTest {
  private final XWPFDocument document = new XWPFDocument();

  @Test
  void readsTheNumbersThatWordCounts() throws IOException {
    BigInteger list = list("%1、", STNumberFormat.CHINESE_COUNTING);
    for (String title : List.of("工作回顾", "工作安排")) {
      XWPFParagraph paragraph = paragraph(title, false);
      paragraph.setNumID(list);
    }
    assertThat(read()).extracting(SourceLine::text).containsExactly("一、工作回顾", "二、工作安排");
  }

  /** As Word numbers headings: the list is the style's, or that of the style it is based on. */
  @Test
  void readsTheNumbersThatAStyleCounts() throws IOException {
    BigInteger list = list("%1、", STNumberFormat.CHINESE_COUNTING);
    XWPFStyles styles = document.createStyles();
    CTStyle heading = CTStyle.Factory.newInstance();
    heading.setStyleId("1");
    heading.addNewPPr().addNewNumPr().addNewNumId().setVal(list);
    styles.addStyle(new XWPFStyle(heading));
    CTStyle based = CTStyle.Factory.newInstance();
    based.setStyleId("2");
    based.addNewBasedOn().setVal("1");
    styles.addStyle(new XWPFStyle(based));
    for (String id : List.of("1", "2", "1")) {
      paragraph("工作安排", false).setStyle(id);
    }
    assertThat(read()).extracting(SourceLine::text).containsExactly("一、工作安排", "二、工作安排", "三、工作安排");
  }

  @Test
  void countsInChinese() {
    assertThat(WordNumbering.chinese(10)).isEqualTo("十");
    assertThat(WordNumbering.chinese(12)).isEqualTo("十二");
    assertThat(WordNumbering.chinese(21)).isEqualTo("二十一");
    assertThat(WordNumbering.chinese(100)).isEqualTo("100");
  }

  @Test
  void tellsBoldLinesAndBoldBeginnings() throws IOException {
    paragraph("一、2030年工作回顾", true);
    XWPFParagraph runIn = paragraph("一是稳增长。", true);
    runIn.createRun().setText("我们全力推进项目建设，各项事业取得新的进展。");
    paragraph("去年，全市上下稳中求进，民生持续改善，成绩来之不易。", false);
    assertThat(read())
        .extracting(SourceLine::kind, SourceLine::bold)
        .containsExactly(
            tuple(Kind.HEADING, 11), tuple(Kind.PARAGRAPH, 6), tuple(Kind.PARAGRAPH, 0));
  }

  @Test
  void keepsTablesAsRowsAndFootnotesAsNotes() throws IOException {
    paragraph("各位代表：", false);
    XWPFTable table = document.createTable(2, 2);
    table.getRow(0).getCell(0).setText("指标");
    table.getRow(0).getCell(1).setText("2030年");
    table.getRow(1).getCell(0).setText("粮食");
    table.getRow(1).getCell(1).setText("5万吨");
    document.createFootnotes();
    document.createFootnote().createParagraph().createRun().setText("两重：重大战略。");
    paragraph("报告完毕。", false);
    assertThat(read())
        .extracting(SourceLine::text, SourceLine::kind)
        .containsExactly(
            tuple("各位代表：", Kind.PARAGRAPH),
            tuple("指标 | 2030年", Kind.ROW),
            tuple("粮食 | 5万吨", Kind.ROW),
            tuple("报告完毕。", Kind.PARAGRAPH),
            tuple("两重：重大战略。", Kind.NOTE));
  }

  /** Word shows all of it, wherever in the file it is kept; deleted text it does not show. */
  @Test
  void readsControlsTextBoxesAndChangesAsWordShowsThem() throws IOException {
    String old = textBox("v:textbox", "旧框。");
    String body =
        "<w:p><w:sdt><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt><w:r>"
            + "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
            + textBox("wps:txbx", "新框。")
            + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
            + old
            + "</w:pict></mc:Fallback></mc:AlternateContent><w:t>之后</w:t></w:r>"
            + "<w:ins><w:r><w:t>插入</w:t></w:r></w:ins><w:del><w:r><w:delText>删去</w:delText></w:r></w:del>"
            + "<w:r><w:pict>"
            + old
            + "</w:pict></w:r></w:p><w:sdt><w:sdtContent><w:p><w:r><w:t>一段</w:t></w:r></w:p>"
            + "</w:sdtContent></w:sdt>";
    assertThat(requireNonNull(WordSource.readDocx(docx(body)).value()).lines())
        .extracting(SourceLine::text)
        .containsExactly("控件之后插入", "新框。", "旧框。", "一段");
  }

  @Test
  void keepsSymbolsWhereTheyStand() throws IOException {
    String body =
        "<w:p><w:r><w:t>甲</w:t><w:sym w:font=\"宋体\" w:char=\"2460\"/><w:t>乙</w:t>"
            + "<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>"
            + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"0000\"/><w:sym/></w:r></w:p>";
    assertThat(requireNonNull(WordSource.readDocx(docx(body)).value()).lines())
        .extracting(SourceLine::text)
        .containsExactly("甲①乙\uF0FE");
  }

  @Test
  void takesTheMarksOfNotesOutOfTheTextAndPutsThemBeforeTheNotes() throws IOException {
    document.createFootnotes();
    document.createEndnotes();
    var second = document.createEndnote();
    second.createParagraph().createRun().setText("尾注。");
    var first = document.createFootnote();
    first.createParagraph().createRun().setText("脚注。");
    XWPFRun run = paragraph("两重", false).getRuns().get(0);
    run.getCTR().addNewFootnoteReference().setId(first.getId());
    run.getCTR().addNewT().setStringValue("两新");
    run.getCTR().addNewEndnoteReference().setId(second.getId());
    List<SourceLine> lines = read();
    assertThat(lines)
        .extracting(SourceLine::text)
        .containsExactly("两重[1]两新[2]", "[1]脚注。", "[2]尾注。");
    assertThat(lines.get(0).changes()).extracting(SourceLine.Change::start).containsExactly(2, 7);
  }

  /** The file was written by LibreOffice. */
  @Test
  void readsTheFilesOfOlderWord() {
    SourceDocument doc =
        requireNonNull(
            SourceReader.read(Path.of("src/test/resources/gangmu/source/yunxi.doc")).value());
    assertThat(doc.format().extension()).isEqualTo("doc");
    assertThat(doc.lines().stream().filter(line -> !line.text().isEmpty()).skip(3))
        .extracting(SourceLine::text, SourceLine::kind, SourceLine::bold)
        .containsExactly(
            tuple("一、2030年工作回顾", Kind.HEADING, 11),
            tuple("粮食产量达到5万吨，茶园管护[1]面积扩大。", Kind.PARAGRAPH, 0),
            tuple("指标 | 2030年", Kind.ROW, 0),
            tuple("粮食 | 5万吨", Kind.ROW, 0),
            tuple("一是稳增长。我们全力推进项目建设，各项事业取得新的进展。", Kind.PARAGRAPH, 6),
            tuple("[1]茶园管护：修枝和除草。", Kind.NOTE, 0));
  }

  private static String textBox(String shape, String text) {
    return "<"
        + shape
        + "><w:txbxContent><w:p><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p></w:txbxContent></"
        + shape
        + ">";
  }

  private byte[] docx(String body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    String xml =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>"
            + body
            + "</w:body></w:document>";
    return Docx.with(out.toByteArray(), "word/document.xml", xml);
  }

  private BigInteger list(String pattern, STNumberFormat.Enum format) {
    CTAbstractNum shape = CTAbstractNum.Factory.newInstance();
    shape.setAbstractNumId(BigInteger.ONE);
    CTLvl level = shape.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(pattern);
    level.addNewStart().setVal(BigInteger.ONE);
    return document
        .createNumbering()
        .addNum(document.createNumbering().addAbstractNum(new XWPFAbstractNum(shape)));
  }

  private XWPFParagraph paragraph(String text, boolean bold) {
    XWPFParagraph paragraph = document.createParagraph();
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    run.setBold(bold);
    return paragraph;
  }

  private List<SourceLine> read() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return requireNonNull(WordSource.readDocx(out.toByteArray()).value()).lines();
  }
}
