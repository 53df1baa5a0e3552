package gangmu.content;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Diagnostic;
import gangmu.model.Level;
import gangmu.model.Parsed;
import gangmu.model.Place;
import gangmu.model.SiteSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
  @TempDir Path content = Path.of("");

  private Parsed<SiteSettings> reading(String yaml) throws IOException {
    Files.writeString(content.resolve("site.yml"), yaml);
    return SettingsReader.read(content);
  }

  @Test
  void readsEveryKey() throws IOException {
    Parsed<SiteSettings> read =
        reading(
            """
            title: 云溪纲目
            description: 云溪市的报告
            base-url: https://example.org/reports
            language: zh-CN
            order: [yunxi, 全国, '210100']
            accent: '#0B5394'
            """);
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.value())
        .isEqualTo(
            new SiteSettings(
                "云溪纲目",
                "云溪市的报告",
                URI.create("https://example.org/reports/"),
                "zh-CN",
                List.of("yunxi", "全国", "210100"),
                "#0b5394"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# title: 甲\n", "title:\norder:\n"})
  void takesTheDefaultsForWhatIsNotSaid(String yaml) throws IOException {
    assertThat(reading(yaml)).isEqualTo(Parsed.of(SiteSettings.DEFAULT));
  }

  @Test
  void needsNoFile() {
    assertThat(SettingsReader.read(content)).isEqualTo(Parsed.of(SiteSettings.DEFAULT));
  }

  @Test
  void refusesAKeyThatStandsTwice() throws IOException {
    assertThat(
            reading("title: 甲\ntitle: 乙\n").diagnostics().stream().map(SettingsReaderTest::shown))
        .containsExactly("2:1 content.key-twice");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "titel: 甲 | 2:1 content.key-unknown",
        "title: 12 | 2:8 settings.kind",
        "title: [甲] | 2:8 settings.kind",
        "order: yunxi | 2:8 settings.list",
        "order: [yunxi, 210100] | 2:16 settings.kind",
        "base-url: example.org | 2:11 settings.base-url",
        "base-url: ftp://example.org/ | 2:11 settings.base-url",
        "base-url: https://example.org/?a=b | 2:11 settings.base-url",
        "base-url: https:///a | 2:11 settings.base-url",
        "base-url: https://me:key@example.org/ | 2:11 settings.base-url",
        "base-url: 'https://example.org/a b' | 2:11 settings.base-url",
        "language: fr | 2:11 settings.language",
        "accent: red | 2:9 settings.accent",
        "accent: #b3261a | -",
        "title: [甲 | 2:10 content.yaml",
        "- title | 2:0 content.yaml-mapping"
      })
  void saysWhereAMistakeIs(String yaml, String expected) throws IOException {
    Parsed<SiteSettings> read = reading("# settings\n" + yaml + "\n");
    assertThat(read.diagnostics().stream().map(SettingsReaderTest::shown))
        .isEqualTo(expected.equals("-") ? List.of() : List.of(expected));
    assertThat(read.value() == null).isEqualTo(!expected.equals("-"));
  }

  private static String shown(Diagnostic diagnostic) {
    return diagnostic.line() + ":" + diagnostic.column() + " " + diagnostic.code();
  }

  @Test
  void ranksAPlaceByAddressNameOrCode() throws IOException {
    SiteSettings settings = requireNonNull(reading("order: [b, 丙市, '000001']").value());
    assertThat(settings.rank(new Place("乙市", Level.COUNTY, "2", "b"))).isZero();
    assertThat(settings.rank(new Place("丙市", Level.COUNTY, "3", "c"))).isEqualTo(1);
    assertThat(settings.rank(new Place("甲市", Level.COUNTY, "000001", "a"))).isEqualTo(2);
    assertThat(settings.rank(new Place("丁市", Level.COUNTY, "4", "d"))).isEqualTo(3);
  }
}
