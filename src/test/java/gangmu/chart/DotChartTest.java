package gangmu.chart;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.chart.DotChart.Dot;
import gangmu.chart.DotChart.Group;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class DotChartTest {
  private static final List<Dot> DOTS =
      List.of(new Dot(2030, 6.1), new Dot(2031, -2), new Dot(2031, 5.25), new Dot(2034, 7));

  @Test
  void drawsADotForEachValueAndNothingBetween() throws Exception {
    Document svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg("云溪 <i> & 其他")));
    assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(4);
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("云溪 <i> & 其他");
  }

  private static byte[] svg(String title) {
    return DotChart.svg(title, DotChart.Size.WIDE, List.of(new Group(Mark.CIRCLE, DOTS)));
  }

  @Test
  void drawsEachThingInItsOwnShape() {
    List<Group> groups = Stream.of(Mark.values()).map(mark -> new Group(mark, DOTS)).toList();
    String svg =
        new String(DotChart.svg("云溪", DotChart.Size.SMALL, groups), StandardCharsets.UTF_8);
    assertThat(svg.split("<circle class=\"d\"", -1)).hasSize(5);
    assertThat(svg.split("<circle class=\"r\"", -1)).hasSize(5);
    assertThat(svg.split("<path class=\"d\"", -1)).hasSize(1 + 4 * 4);
  }

  @Test
  void isTheSameInAnyLocale() {
    Locale before = Locale.getDefault();
    String first = new String(svg("云溪"), StandardCharsets.UTF_8);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(new String(svg("云溪"), StandardCharsets.UTF_8)).isEqualTo(first);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(first).contains(">2030<", ">2034<").doesNotContain("style=", "\r");
  }
}
