package gangmu.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a stage made of its input, and what it found wrong on the way.
 *
 * @param value null only where an error among the diagnostics says why there is none
 */
public record Parsed<T>(@Nullable T value, List<Diagnostic> diagnostics) {
  public Parsed {
    diagnostics = List.copyOf(diagnostics);
  }

  /** A value without a complaint. */
  public static <T> Parsed<T> of(T value) {
    return new Parsed<>(value, List.of());
  }

  /** No value, and the error that says why. */
  public static <T> Parsed<T> failed(Diagnostic error) {
    return new Parsed<>(null, List.of(error));
  }

  /** Hands the value, if there is one, to the next stage and gathers the diagnostics of both. */
  public <U> Parsed<U> then(Function<? super T, Parsed<U>> next) {
    if (value == null) {
      return new Parsed<>(null, diagnostics);
    }
    Parsed<U> result = next.apply(value);
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(result.diagnostics);
    return new Parsed<>(result.value, all);
  }
}
