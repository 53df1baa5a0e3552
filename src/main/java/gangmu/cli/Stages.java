package gangmu.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The stages of a build: shows on a terminal which one is at work, and remembers their times. */
final class Stages {
  private final Console console;
  private final Map<String, Long> nanoseconds = new LinkedHashMap<>();
  private Progress progress;

  Stages(Console console) {
    this.console = console;
    this.progress = console.noProgress();
  }

  /** Stages that nobody sees. */
  static Stages silent() {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    return new Stages(new Console(nowhere, nowhere, new Messages(Locale.ROOT), Terminal.NONE));
  }

  /**
   * Runs a stage.
   *
   * @param name the key of its name among the messages
   * @param steps how many times it will call {@link #step}; -1 where it does not
   */
  <T> T run(String name, long steps, Supplier<T> work) {
    long start = System.nanoTime();
    try (Progress shown = console.progress(name, steps)) {
      progress = shown;
      return work.get();
    } finally {
      nanoseconds.merge(name, System.nanoTime() - start, Long::sum);
    }
  }

  /** Says that one more step of the stage is done. */
  void step() {
    progress.step();
  }

  /** All of them together, in seconds. */
  String total() {
    return seconds(nanoseconds.values().stream().mapToLong(Long::longValue).sum());
  }

  /** Each with its time, the slowest first. */
  String each() {
    return nanoseconds.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(stage -> console.text(stage.getKey()) + " " + seconds(stage.getValue()) + " s")
        .collect(Collectors.joining(", "));
  }

  private static String seconds(long nanoseconds) {
    return BigDecimal.valueOf(nanoseconds / 10_000_000, 2).toString();
  }
}
