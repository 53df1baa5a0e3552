package gangmu.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressState;
import org.jspecify.annotations.Nullable;

/** A bar that grows on a terminal while work goes on, and is gone when it is done. */
final class Progress implements AutoCloseable {
  private static final int WIDTH = 78;
  private static final int BAR = 40;
  private static final String CLEARED = "\r" + " ".repeat(WIDTH) + "\r";

  private final PrintWriter out;
  private volatile @Nullable ProgressBar bar;

  private Progress(PrintWriter out) {
    this.out = out;
  }

  /** One that shows nothing. */
  static Progress hidden(PrintWriter out) {
    return new Progress(out);
  }

  /**
   * @param total how many steps there are; -1 where that is not known
   */
  static Progress on(PrintWriter out, String task, long total) {
    Progress progress = new Progress(out);
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(total)
            // that of the library measures its text with a library for terminals
            .setRenderer((state, width) -> drawn(state))
            .setUpdateIntervalMillis(100)
            .setConsumer(new DelegatingProgressBarConsumer(progress::redraw, WIDTH))
            .build();
    progress.bar = bar;
    return progress;
  }

  /** {@code Import [=========> ] 12/30 0:04}, without bar where the end is not known. */
  private static String drawn(ProgressState state) {
    long seconds = state.getElapsedAfterStart().toSeconds();
    String time = String.format("  %d:%02d", seconds / 60, seconds % 60);
    if (state.isIndefinite() || state.getMax() <= 0) {
      return state.getTaskName() + time;
    }
    int done = (int) (BAR * Math.min(state.getCurrent(), state.getMax()) / state.getMax());
    String grown = "=".repeat(done) + (done < BAR ? ">" + " ".repeat(BAR - done - 1) : "");
    return state.getTaskName()
        + "  ["
        + grown
        + "] "
        + state.getCurrent()
        + "/"
        + state.getMax()
        + time;
  }

  private void redraw(String text) {
    out.print("\r" + text);
    out.flush();
  }

  /** What has to be said first, so that a line is not written behind the bar. */
  String cleared() {
    return bar == null ? "" : CLEARED;
  }

  /** Says that one more step is done; may be called by several threads. */
  void step() {
    ProgressBar shown = bar;
    if (shown != null) {
      shown.step();
    }
  }

  @Override
  public void close() {
    ProgressBar shown = bar;
    if (shown != null) {
      shown.close();
      bar = null;
      out.print(CLEARED);
      out.flush();
    }
  }
}
