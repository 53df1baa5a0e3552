package gangmu.chart;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.chart.DotChart.Dot;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
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
            .parse(new ByteArrayInputStream(DotChart.svg("云溪 <i> & 其他", DOTS)));
    assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(4);
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("云溪 <i> & 其他");
  }

  @Test
  void isTheSameInAnyLocale() {
    Locale before = Locale.getDefault();
    String first = new String(DotChart.svg("云溪", DOTS), StandardCharsets.UTF_8);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(new String(DotChart.svg("云溪", DOTS), StandardCharsets.UTF_8)).isEqualTo(first);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(first).contains(">2030<", ">2034<").doesNotContain("style=", "\r");
  }
}
