package gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ProgressTest {
  private final StringWriter out = new StringWriter();
  private final PrintWriter writer = new PrintWriter(out, true);

  private Console console(Terminal terminal) {
    return new Console(writer, writer, new Messages(Locale.ROOT), terminal);
  }

  /** Steps go on until one is drawn: a step in the moment of a drawing is drawn with the next. */
  @Test
  @Timeout(60)
  void showsOnATerminalHowFarItIsAndIsGoneWhenDone() throws InterruptedException {
    Console console = console(new Terminal(true, false));
    Pattern drawn = Pattern.compile("\rImport  \\[(=+)> *] [1-9][0-9]*/200  ");
    try (Progress progress = console.progress("stage.import", 200)) {
      do {
        progress.step();
        Thread.sleep(20);
      } while (!drawn.matcher(out.toString()).find());
    }
    assertThat(out.toString()).endsWith("\r" + " ".repeat(78) + "\r");
  }

  @Test
  void isClearedBeforeALineIsSaid() {
    Console console = console(new Terminal(true, false));
    try (Progress progress = console.progress("stage.import", 4)) {
      progress.step();
      console.say("stage.read");
      assertThat(out.toString())
          .contains("\r" + " ".repeat(78) + "\rreading" + System.lineSeparator());
    }
    console.say("stage.pages");
    assertThat(out.toString())
        .endsWith("\r" + console.text("stage.pages") + System.lineSeparator());
  }

  @Test
  void isNotSeenByAFileOrAnotherProgram() {
    try (Progress progress = console(Terminal.NONE).progress("stage.import", 4)) {
      progress.step();
    }
    assertThat(out.toString()).isEmpty();
  }
}
