package gangmu.content;

import gangmu.model.Bound;
import gangmu.model.Completeness.Manner;
import gangmu.model.Level;
import gangmu.model.Measure;
import gangmu.model.Part;
import gangmu.model.Status;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words that stand in Markdown for the constants of a type, and back.
 *
 * @param word of each constant, which no other has
 */
record Words<E>(List<E> constants, Function<E, String> word) {
  static final Words<Part> PARTS = of(Part.values(), Part::id);
  static final Words<Level> LEVELS = of(Level.values(), Level::id);
  static final Words<Manner> MANNERS = of(Manner.values(), Manner::id);
  static final Words<Status> STATUSES = of(Status.values(), Words::status);
  static final Words<Measure> MEASURES = of(Measure.values(), Words::measure);
  static final Words<Bound> BOUNDS = of(Bound.values(), Words::bound);

  private static <E> Words<E> of(E[] constants, Function<E, String> word) {
    return new Words<>(List.of(constants), word);
  }

  String write(E constant) {
    return word.apply(constant);
  }

  /** The constant that a word stands for; null for a word that is none of these. */
  @Nullable E read(String written) {
    return constants.stream().filter(each -> write(each).equals(written)).findFirst().orElse(null);
  }

  /** All of the words, for whoever has written another. */
  String all() {
    return constants.stream().map(word).collect(Collectors.joining(" / "));
  }

  private static String status(Status status) {
    return switch (status) {
      case ACTUAL -> "实绩";
      case ESTIMATE -> "预计";
      case TARGET -> "目标";
    };
  }

  private static String measure(Measure measure) {
    return switch (measure) {
      case LEVEL -> "总量";
      case GROWTH -> "增速";
      case AVERAGE_GROWTH -> "年均增速";
      case CHANGE -> "增减";
      case COUNT -> "数量";
      case RANK -> "位次";
    };
  }

  private static String bound(Bound bound) {
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
}
