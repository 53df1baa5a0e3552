package gangmu.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gangmu.clean.CleanText;
import gangmu.clean.Cleaner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;

/** Law 3 whatever the format: the repairs undone give the text of the source. */
class UndoOverFormatsTest {
  private static final Path CORPUS = Path.of("../shared/corpus");
  private static final Path CASES = Path.of("../shared/eval/dev");

  private final Cleaner cleaner = new Cleaner();

  @Property(tries = 150)
  void undoingTheRepairsOfATextGivesItBack(@ForAll("pages") List<String> lines) throws IOException {
    String text = String.join("\n", lines);
    for (String charset : List.of("UTF-8", "GB18030", "UTF-16")) {
      undo(text.getBytes(Charset.forName(charset)));
    }
    undo(text.replace("\n", "").getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 150)
  void undoingTheRepairsOfMarkdownGivesItBack(@ForAll("pages") List<String> lines)
      throws IOException {
    StringBuilder text = new StringBuilder("---\ntitle: 云溪\n---\n");
    lines.forEach(
        line -> text.append("**").append(line).append("**&amp;").append(line).append("\n\n"));
    undo(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 150)
  void undoingTheRepairsOfAPageGivesItsVisibleTextBack(@ForAll("pages") List<String> lines)
      throws IOException {
    String body =
        "<nav><a href=x>首页</a></nav><div><p>"
            + String.join("</p><p>", lines)
            + "</p>"
            + String.join("<br>", lines)
            + "</div><footer>主办：云溪</footer>";
    undo(("<!DOCTYPE html><html><body>" + body).getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 40)
  void undoingTheRepairsOfAWordFileGivesItsTextBack(@ForAll("pages") List<String> lines)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createFootnotes();
      for (String line : lines) {
        XWPFRun run = document.createParagraph().createRun();
        run.setText(line);
        run.setBold(line.length() % 2 == 0);
        var note = document.createFootnote();
        note.createParagraph().createRun().setText(line);
        run.getCTR().addNewFootnoteReference().setId(note.getId());
      }
      document.write(out);
    }
    undo(out.toByteArray());
  }

  @Property(tries = 40)
  void undoingTheRepairsOfAPdfGivesItsTextBack(@ForAll("pages") List<String> lines)
      throws IOException {
    InventedPdf pdf = new InventedPdf();
    for (int page = 1; page <= 3; page++) {
      pdf.page().line(200, 40, "云溪市政府工作报告").line(280, 800, "— " + page + " —");
      double y = 80;
      for (String line : lines) {
        pdf.line(72 + line.length() % 3 * 16, y, "云" + line);
        y += 22;
      }
    }
    undo(pdf.bytes());
  }

  @Test
  void undoingTheRepairsOfAnOldWordFileGivesItsTextBack() throws IOException {
    undo(Files.readAllBytes(Path.of("src/test/resources/gangmu/source/yunxi.doc")));
  }

  /** Real reports are kept beside the project and not in it; without them this is skipped. */
  @Test
  void undoingTheRepairsOfRealReportsGivesThemBack() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "no corpus beside the project");
    for (Path folder : List.of(CORPUS, CASES)) {
      try (Stream<Path> files = Files.walk(folder)) {
        List<Path> reports = new ArrayList<>(files.filter(UndoOverFormatsTest::isReport).toList());
        for (Path report : reports) {
          undo(report);
        }
        assertThat(reports).isNotEmpty();
      }
    }
  }

  private static boolean isReport(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("source.") || (file.startsWith(CORPUS) && name.endsWith(".md"));
  }

  private void undo(byte[] bytes) throws IOException {
    Path file = Files.createTempFile("gangmu", ".bin");
    try {
      undo(Files.write(file, bytes));
    } finally {
      Files.delete(file);
    }
  }

  private void undo(Path file) {
    SourceDocument source = SourceReader.read(file).value();
    if (source == null) {
      return; // an empty text is refused
    }
    CleanText clean = Objects.requireNonNull(cleaner.clean(source.file(), source.lines()).value());
    assertThat(clean.undo()).as("%s", file).isEqualTo(String.join("\n", source.texts()));
  }

  @Provide
  Arbitrary<List<String>> pages() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "各位代表：",
            "一、2030年工作回顾",
            "一是稳增长。",
            "我们全力推进项目建设，",
            "增长 4%",
            "左",
            "右，",
            "2031年云溪市政府工作报告",
            "打印",
            "责任编辑：林川",
            "附件",
            "名词解释",
            "奋斗！（云溪日报）",
            "(沈",
            "阳)",
            "8,000 亿元",
            "\u3000\u3000",
            " ",
            "<U+00A0>",
            "1",
            "2",
            "——",
            "— 12 —",
            "New",
            "York");
    return pieces
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(parts -> String.join("", parts))
        .list()
        .ofMinSize(1)
        .ofMaxSize(25);
  }
}
