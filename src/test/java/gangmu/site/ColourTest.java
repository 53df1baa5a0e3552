package gangmu.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {
  @Test
  void measuresContrastAsTheStandardDoes() {
    assertThat(Colour.BLACK.contrast(Colour.WHITE)).isEqualTo(21);
    assertThat(Colour.of("#777777").contrast(Colour.WHITE)).isBetween(4.47, 4.49);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#ffff00", "#f0f0f0", "#00ff88", "#777777", "#000080", "#000000"})
  void becomesReadableOnLightAndOnDarkPaper(String colour) {
    Colour own = Colour.of(colour);
    assertThat(own.readableOn(Colour.WHITE, Colour.BLACK).contrast(Colour.WHITE))
        .isGreaterThanOrEqualTo(4.5);
    assertThat(own.readableOn(Colour.BLACK, Colour.WHITE).contrast(Colour.BLACK))
        .isGreaterThanOrEqualTo(4.5);
  }

  @Test
  void staysAsItIsWhereItCanBeRead() {
    assertThat(Colour.of("#0b5394").readableOn(Colour.WHITE, Colour.BLACK)).hasToString("#0b5394");
  }
}
