package gangmu.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar that grows on a terminal while work goes on, and is gone when it is done. */
final class Progress implements AutoCloseable {
  private static final int WIDTH = 78;

  private final PrintWriter out;
  private final @Nullable ProgressBar bar;

  private Progress(PrintWriter out, @Nullable ProgressBar bar) {
    this.out = out;
    this.bar = bar;
  }

  /** One that shows nothing. */
  static Progress hidden(PrintWriter out) {
    return new Progress(out, null);
  }

  /**
   * @param total how many steps there are; -1 where that is not known
   */
  static Progress on(PrintWriter out, String task, long total) {
    return new Progress(
        out,
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(100)
            .setConsumer(new DelegatingProgressBarConsumer(text -> redraw(out, text), WIDTH))
            .build());
  }

  private static void redraw(PrintWriter out, String text) {
    out.print("\r" + text);
    out.flush();
  }

  /** Says that one more step is done; may be called by several threads. */
  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      redraw(out, " ".repeat(WIDTH) + "\r");
    }
  }
}
