package gangmu.parse.figures;

import gangmu.model.LineRange;
import org.jspecify.annotations.Nullable;

/** Knows which lines of the source a stretch of a paragraph was read from. */
@FunctionalInterface
public interface SourceLines {
  /**
   * The lines of the characters from {@code start} (counted from 0) to {@code end}, exclusive; null
   * where the paragraph has no source.
   */
  @Nullable LineRange of(String paragraphId, int start, int end);
}
