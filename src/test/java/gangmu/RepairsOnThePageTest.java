package gangmu;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.clean.Repair;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of the scrape names every kind of repair, and can show it alone. */
class RepairsOnThePageTest {
  @ParameterizedTest
  @EnumSource
  void namesTheKind(Repair.Kind kind) throws java.io.IOException {
    String name = kind.name().toLowerCase(Locale.ROOT);
    ResourceBundle texts = ResourceBundle.getBundle("gangmu.site.pages", Locale.ROOT);
    assertThat(texts.containsKey("repair." + name)).isTrue();
    assertThat(java.nio.file.Files.readString(java.nio.file.Path.of("templates/assets/site.css")))
        .contains("#only-" + name + ":checked");
  }
}
