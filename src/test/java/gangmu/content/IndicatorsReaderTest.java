package gangmu.content;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Diagnostic;
import gangmu.model.Parsed;
import gangmu.model.TrackedIndicator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorsReaderTest {
  @TempDir Path content = Path.of("");

  private Parsed<List<TrackedIndicator>> reading(String yaml) throws IOException {
    Files.writeString(content.resolve("indicators.yml"), yaml);
    return IndicatorsReader.read(content);
  }

  @Test
  void readsThoseOfTheProgramWhereTheFolderAddsNone() {
    assertThat(IndicatorsReader.read(content)).isEqualTo(Parsed.of(IndicatorsReader.builtIn()));
  }

  @Test
  void givesEachNameToOneIndicatorAndToOneSetOfSeveral() {
    Set<String> single = new HashSet<>();
    Set<String> several = new HashSet<>();
    for (TrackedIndicator indicator : IndicatorsReader.builtIn()) {
      Set<String> names = indicator.ids().size() == 1 ? single : several;
      assertThat(indicator.names()).allSatisfy(name -> assertThat(names.add(name)).isTrue());
      assertThat(indicator.title()).isNotEmpty();
    }
  }

  @Test
  void addsAnIndicator() throws IOException {
    TrackedIndicator patents =
        requireNonNull(
                reading(
                        """
                        patents:
                          title: 发明专利授权量
                          names: ['{发明专利|专利}授权{量|}', '{专利授权|}']
                          units: [件]
                        """)
                    .value())
            .stream()
            .filter(indicator -> indicator.ids().contains("patents"))
            .findFirst()
            .orElseThrow();
    assertThat(patents.title()).isEqualTo("发明专利授权量");
    assertThat(patents.names()).containsExactly("发明专利授权量", "发明专利授权", "专利授权量", "专利授权");
    assertThat(patents.units()).containsExactly("件");
  }

  @Test
  void addsNamesToAnIndicatorThatIsKnown() throws IOException {
    TrackedIndicator gdp = requireNonNull(reading("gdp:\n  names: [本市产值]\n").value()).get(0);
    assertThat(gdp.title()).isEqualTo("地区生产总值");
    assertThat(gdp.names()).contains("地区生产总值", "本市产值");
  }

  @Test
  void namesTheLineOfEachMistake() throws IOException {
    List<Diagnostic> mistakes =
        reading(
                """
                GDP:
                  title: 甲
                patents:
                  names: ['{发明专利', '{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}']
                  unit: [件]
                """)
            .diagnostics();
    assertThat(mistakes.stream().map(mistake -> mistake.code() + " " + mistake.line()))
        .containsExactly(
            "indicators.id 2",
            "indicators.pattern 4",
            "indicators.pattern 4",
            "content.key-unknown 5");
  }
}
