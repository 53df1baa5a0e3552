package gangmu.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import gangmu.model.Parsed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever comes in: one clear line, and no more work than a report can need. */
class BadInputTest {
  private static final byte[] PDF = new InventedPdf().page().line(72, 72, "云溪市政府工作报告，各位代表").bytes();

  @TempDir Path folder;

  @Test
  void refusesAPdfThatIsCutOff() throws IOException {
    assertThat(code(PDF)).isEqualTo("read");
    assertThat(code(Arrays.copyOf(PDF, PDF.length / 2))).isEqualTo("source.cut-off");
  }

  @Test
  void refusesAnEncryptedPdfAndReadsOneThatAnybodyMayOpen() throws IOException {
    assertThat(code(encrypted("secret"))).isEqualTo("source.encrypted");
    assertThat(code(encrypted(""))).isEqualTo("read");
  }

  private static byte[] encrypted(String password) throws IOException {
    try (PDDocument document = Loader.loadPDF(PDF)) {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void saysThatAPdfHoldsNoText() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      assertThat(code(out.toByteArray())).isEqualTo("source.scanned");
    }
  }

  @Test
  void refusesADocxThatUnpacksToTooMuch() throws IOException {
    byte[] docx = docx("<w:p><w:r><w:t>云溪</w:t></w:r></w:p>");
    assertThat(code(docx)).isEqualTo("read");
    assertThat(code(docx("<w:p/>" + " ".repeat(48_000_000)))).isEqualTo("source.bomb");
  }

  @Test
  void doesNotFollowExternalEntities() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "秘密");
    byte[] docx =
        docx(
            "<!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
            "<w:p><w:r><w:t>云溪&x;</w:t></w:r></w:p>");
    Parsed<SourceDocument> read = SourceReader.read(Files.write(folder.resolve("a.docx"), docx));
    assertThat(String.valueOf(read.value())).doesNotContain("秘密");
    assertThat(read.diagnostics()).extracting(d -> d.code()).containsExactly("source.damaged");
  }

  @Test
  void readsHtmlOfAnyDepth() throws IOException {
    String deep = "<!DOCTYPE html>" + "<div>".repeat(20_000) + "<p>云溪市政府工作报告</p>";
    assertThat(code(deep.getBytes(StandardCharsets.UTF_8))).isEqualTo("read");
    String nested = "<!DOCTYPE html>" + "<table><tr><td>".repeat(200) + "云溪市政府工作报告";
    assertThat(code(nested.getBytes(StandardCharsets.UTF_8))).isEqualTo("read");
  }

  @Test
  void refusesAFileOfTwoHundredMegabytes() throws IOException {
    Path path = folder.resolve("big.txt");
    byte[] line = "我们全力推进项目建设。\n".repeat(30_000).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(path)) {
      for (long size = 0; size < 200_000_000; size += line.length) {
        out.write(line);
      }
    }
    assertThat(code(path)).isEqualTo("source.too-large");
  }

  @Test
  void refusesATextThatIsTooLong() throws IOException {
    byte[] text = "我".repeat(SourceReader.LONGEST_TEXT + 1).getBytes(StandardCharsets.UTF_8);
    assertThat(code(text)).isEqualTo("source.too-large");
  }

  @Test
  void believesTheBytesAndNotTheName() throws IOException {
    assertThat(code(Files.write(folder.resolve("a.docx"), PDF))).isEqualTo("read");
    assertThat(code(Files.writeString(folder.resolve("a.pdf"), "云溪市政府工作报告"))).isEqualTo("read");
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D};
    assertThat(code(Files.write(folder.resolve("a.txt"), png))).isEqualTo("source.binary");
    assertThat(code(zip("a.txt", "云溪"))).isEqualTo("source.unsupported");
    byte[] half = Arrays.copyOf(docx("<w:p/>"), 300);
    assertThat(code(half)).isIn("source.damaged", "source.unsupported");
  }

  @Test
  void saysThatAFileMayNotBeRead() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Path file = Files.writeString(locked.resolve("a.txt"), "云溪");
    assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).isTrue();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(file)).as("root may read everything").isFalse();
    assertThat(code(file)).isEqualTo("source.unreadable");
  }

  /** Memory of a process that is no file's: to read it fails, whoever asks. */
  @Test
  void saysThatAFileCannotBeRead() {
    Path memory = Path.of("/proc/self/mem");
    assumeThat(memory).as("Linux alone has it").exists();
    assertThat(code(memory)).isEqualTo("source.unreadable");
  }

  @Property(tries = 300)
  void neverThrows(@ForAll byte[] junk) throws IOException {
    for (String head :
        new String[] {"", "%PDF-1.4\n%%EOF", "PK\u0003\u0004word/document", "<html>"}) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
      bytes.writeBytes(junk);
      Path path = Files.createTempFile("junk", ".bin");
      assertThat(code(Files.write(path, bytes.toByteArray()))).isNotEmpty();
      Files.delete(path);
    }
  }

  private static byte[] docx(String body) throws IOException {
    return docx("", body);
  }

  private static byte[] docx(String doctype, String body) throws IOException {
    ByteArrayOutputStream empty = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("云溪");
      document.write(empty);
    }
    String xml =
        "<?xml version=\"1.0\"?>"
            + doctype
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + body
            + "</w:body></w:document>";
    return Docx.with(empty.toByteArray(), "word/document.xml", xml);
  }

  private static byte[] zip(String name, String content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private String code(byte[] bytes) throws IOException {
    return code(Files.write(folder.resolve("a.bin"), bytes));
  }

  private static String code(Path path) {
    Parsed<SourceDocument> read = SourceReader.read(path);
    return read.value() != null ? "read" : read.diagnostics().get(0).code();
  }
}
