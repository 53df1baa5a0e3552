package gangmu.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gangmu.model.Level;
import gangmu.model.Paragraph;
import gangmu.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
  @ParameterizedTest
  @CsvSource({
    "index.html,                      yunxi/2024/index.html#p3, yunxi/2024/index.html#p3",
    "yunxi/2024/index.html,           yunxi/2024/index.html,    index.html",
    "yunxi/2024/indicators/index.html, yunxi/2024/index.html#p4, ../index.html#p4",
    "yunxi/2024/index.html,           yunxi/2023/index.html,    ../2023/index.html",
    "yunxi/index.html,                index.html,               ../index.html",
    "yunxi2/2024/index.html,          yunxi/2024/index.html,    ../../yunxi/2024/index.html",
    "index.html,                      云溪/2024/index.html,      %E4%BA%91%E6%BA%AA/2024/index.html",
  })
  void linksFromOnePathToAnother(String from, String to, String link) {
    assertThat(Addresses.link(from, to)).isEqualTo(link);
  }

  @Test
  void namesAParagraphFromTheRootOfTheSite() {
    assertThat(Addresses.paragraph(Yunxi.whole().report(), new Paragraph("p12", "", null)))
        .isEqualTo("yunxi/2024/index.html#p12");
  }

  @Test
  void climbsToTheRootFromAnyDepth() {
    assertThat(Addresses.root("index.html")).isEmpty();
    assertThat(Addresses.root("yunxi/2024/tasks/index.html")).isEqualTo("../../../");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "../..",
        "a/b",
        "/etc",
        "a\\b",
        ".hidden",
        "a b",
        "search",
        "assets",
        "Yunxi",
        "a%2fb",
        "a\u202eb",
        "a\u0000"
      })
  void refusesAnAddressThatIsNoFolderOfItsOwn(String address) {
    Place place = new Place("云溪市", Level.PREFECTURE, "990100", address);
    assertThat(Addresses.isFolder(address)).isFalse();
    assertThatThrownBy(() -> Addresses.place(place)).isInstanceOf(IllegalArgumentException.class);
  }
}
