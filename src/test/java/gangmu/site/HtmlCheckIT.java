package gangmu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Every kind of page is HTML as the Nu checker of the W3C knows it. */
class HtmlCheckIT {
  static Stream<TestSite> sites() {
    return Stream.of(
        TestSite.of(Yunxi.whole(), Yunxi.piece()),
        TestSite.inEnglish(Yunxi.whole(), Yunxi.piece()),
        TestSite.of(Hostile.report()));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void findsNoError(TestSite site) throws IOException, SAXException {
    List<String> errors = new ArrayList<>();
    for (SiteFile file : site.files()) {
      if (file.path().endsWith(".html")) {
        check(file.bytes())
            .lines()
            .filter(line -> line.contains(": error") || line.contains("non-document-error"))
            .forEach(error -> errors.add(file.path() + error));
      }
    }
    assertThat(errors).isEmpty();
  }

  private static String check(byte[] page) throws IOException, SAXException {
    EmbeddedValidator checker = new EmbeddedValidator();
    checker.setOutputFormat(OutputFormat.GNU);
    checker.setForceHTML(true);
    checker.setNoLangDetect(true);
    return checker.validate(new ByteArrayInputStream(page));
  }
}
