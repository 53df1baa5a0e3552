package gangmu.source;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Parsed;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {
  private static final String TEXT = "云溪市政府工作报告\n各位代表：\n\n现在，我报告工作。";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
  void readsTheSameLinesFromEveryCharset(String charset) throws IOException {
    assertThat(read(TEXT.getBytes(Charset.forName(charset))).texts())
        .containsExactlyElementsOf(TEXT.lines().toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Big5", "GB18030", "UTF-8", "UTF-16LE", "UTF-16BE"})
  void tellsTraditionalTextsCharsetByItsBytes(String charset) throws IOException {
    String text =
        """
        2031年雲溪市政府工作報告
        各位代表：
        現在，我代表雲溪市人民政府，向大會報告工作，請予審議。
        過去一年，地區生產總值增長5.6%，城鎮新增就業12萬人，環境質量持續改善。
        """;
    assertThat(read(text.getBytes(Charset.forName(charset))).texts())
        .containsExactlyElementsOf(text.lines().toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void takesAByteOrderMarkForNoCharacter(String charset) throws IOException {
    assertThat(read(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))).texts())
        .containsExactlyElementsOf(TEXT.lines().toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\f"})
  void readsTheSameLinesWhateverEndsThem(String lineEnd) throws IOException {
    assertThat(read(TEXT.replace("\n", lineEnd).getBytes(StandardCharsets.UTF_8)).texts())
        .containsExactlyElementsOf(TEXT.lines().toList());
  }

  @Test
  void keepsTheBytesAndTheirDigest() throws IOException {
    SourceDocument document = read("abc".getBytes(StandardCharsets.UTF_8));
    assertThat(document.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("abc");
    // the first example of FIPS 180-2, appendix B.1
    assertThat(document.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @ParameterizedTest
  @CsvSource({
    "'', source.empty",
    "'  \n\n', source.empty",
    "'\u0000\u0001', source.binary",
    "'<!DOCTYPE html><p> </p>', source.empty",
    "%PDF-1.7, source.cut-off",
    "'%PDF-1.7 %%EOF', source.damaged",
    "'{\\rtf1 报告}', source.unsupported"
  })
  void saysWhyAFileIsNoText(String content, String code) throws IOException {
    assertThat(code(Files.writeString(folder.resolve("a.txt"), content))).isEqualTo(code);
  }

  @Test
  void saysWhyAPathIsNoFile() {
    assertThat(code(folder)).isEqualTo("source.folder");
    assertThat(code(folder.resolve("nowhere.txt"))).isEqualTo("source.missing");
  }

  @Test
  void refusesBytesThatNoCharsetFits() throws IOException {
    byte[] bytes = {(byte) 0xE4, (byte) 0xFF, 0x20, (byte) 0xFF};
    assertThat(code(Files.write(folder.resolve("a.txt"), bytes))).isEqualTo("source.charset");
  }

  private SourceDocument read(byte[] bytes) throws IOException {
    Parsed<SourceDocument> read = SourceReader.read(Files.write(folder.resolve("a.txt"), bytes));
    assertThat(read.diagnostics()).isEmpty();
    return java.util.Objects.requireNonNull(read.value());
  }

  private static String code(Path path) {
    Parsed<SourceDocument> read = SourceReader.read(path);
    assertThat(read.value()).isNull();
    return read.diagnostics().get(0).code();
  }
}
