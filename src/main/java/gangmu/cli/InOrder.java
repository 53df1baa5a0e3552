package gangmu.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on all cores whose results come in the order of the input, few of them at a time in memory.
 */
final class InOrder {
  private static final int AHEAD = 3;

  private InOrder() {}

  /**
   * @param work done in any order, by several threads
   * @param take called by this thread alone, in the order of the input
   * @param failed called in place of it where the work has thrown
   */
  static <T, R> void run(
      Iterable<T> input, Function<T, R> work, Consumer<R> take, BiConsumer<T, Throwable> failed) {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Queue<Pending<T, R>> pending = new ArrayDeque<>();
      Iterator<T> next = input.iterator();
      while (next.hasNext() || !pending.isEmpty()) {
        while (next.hasNext() && pending.size() < threads * AHEAD) {
          T item = next.next();
          pending.add(new Pending<>(item, workers.submit(() -> work.apply(item))));
        }
        pending.remove().settle(take, failed);
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private record Pending<T, R>(T item, Future<R> result) {
    void settle(Consumer<R> take, BiConsumer<T, Throwable> failed) {
      R value;
      try {
        value = result.get();
      } catch (ExecutionException e) {
        failed.accept(item, e.getCause() == null ? e : e.getCause());
        return;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        failed.accept(item, e);
        return;
      }
      take.accept(value);
    }
  }
}
