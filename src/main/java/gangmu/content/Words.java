package gangmu.content;

import gangmu.model.Bound;
import gangmu.model.Level;
import gangmu.model.Measure;
import gangmu.model.Part;
import gangmu.model.Status;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words that stand in Markdown for the model's constants, and back; null for any other word.
 */
final class Words {
  private Words() {}

  static @Nullable Part part(String word) {
    return find(Part.values(), Part::id, word);
  }

  static @Nullable Level level(String word) {
    return find(Level.values(), Level::id, word);
  }

  static String of(Status status) {
    return switch (status) {
      case ACTUAL -> "实绩";
      case ESTIMATE -> "预计";
      case TARGET -> "目标";
    };
  }

  static @Nullable Status status(String word) {
    return find(Status.values(), Words::of, word);
  }

  static String of(Measure measure) {
    return switch (measure) {
      case LEVEL -> "总量";
      case GROWTH -> "增速";
      case AVERAGE_GROWTH -> "年均增速";
      case CHANGE -> "增减";
      case COUNT -> "数量";
      case RANK -> "位次";
    };
  }

  static @Nullable Measure measure(String word) {
    return find(Measure.values(), Words::of, word);
  }

  static String of(Bound bound) {
    return switch (bound) {
      case EXACT -> "等于";
      case ABOUT -> "左右";
      case AT_LEAST -> "以上";
      case MORE_THAN -> "超过";
      case AT_MOST -> "以内";
      case NEARLY -> "接近";
      case RANGE -> "区间";
    };
  }

  static @Nullable Bound bound(String word) {
    return find(Bound.values(), Words::of, word);
  }

  private static <E> @Nullable E find(E[] values, Function<E, String> word, String wanted) {
    for (E value : values) {
      if (word.apply(value).equals(wanted)) {
        return value;
      }
    }
    return null;
  }
}
