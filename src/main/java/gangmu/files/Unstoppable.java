package gangmu.files;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** A stretch of work that a request to stop the process waits for. */
final class Unstoppable {
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = new Thread(this::await, "unfinished-files");

  private Unstoppable() {}

  /**
   * Begins it.
   *
   * @throws IOException if the process is being stopped already
   */
  static Unstoppable begin() throws IOException {
    Unstoppable work = new Unstoppable();
    try {
      Runtime.getRuntime().addShutdownHook(work.hook);
    } catch (IllegalStateException e) {
      throw new IOException("stopped", e);
    }
    return work;
  }

  private void await() {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void end() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the process is being stopped, and the hook has let it
    }
  }
}
