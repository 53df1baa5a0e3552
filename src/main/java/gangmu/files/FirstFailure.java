package gangmu.files;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong first in work that several threads share. What they begin after that is left out,
 * what they have begun is waited for: nobody writes any more when the failure is dealt with.
 */
final class FirstFailure {
  private final AtomicReference<@Nullable Throwable> first = new AtomicReference<>();

  /** A part of the work. */
  interface Part<T> {
    T done() throws IOException;
  }

  /** Does a part; gives nothing where it or another has failed. */
  <T> Optional<T> guard(Part<T> part) {
    if (first.get() != null) {
      return Optional.empty();
    }
    try {
      return Optional.of(part.done());
    } catch (IOException | RuntimeException | Error e) {
      first.compareAndSet(null, e);
      return Optional.empty();
    }
  }

  /** Throws what has gone wrong, if anything has. */
  void rethrow() throws IOException {
    Throwable failure = first.get();
    if (failure instanceof IOException e) {
      throw e;
    } else if (failure instanceof RuntimeException e) {
      throw e;
    } else if (failure instanceof Error e) {
      throw e;
    }
  }
}
