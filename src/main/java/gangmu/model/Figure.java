package gangmu.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the text that measures something, and the words that it was read from.
 *
 * @param id {@code i1}, {@code i2} … in reading order
 * @param indicator the id of the tracked indicator, or null
 * @param name the thing measured, in the words of the text
 * @param year the year that the figure speaks of; of a period, its last
 * @param period the period as worded (“十三五”时期, 五年), where the figure speaks of one
 * @param value as written, a fall negative; null where the goal is words (与经济增长同步)
 * @param upper the upper end of a range, null where there is none
 * @param unit as written after the number; empty where there is none
 * @param scope a condition of the comparison (同口径, 可比价), where the text names one
 * @param deadline the words that say until when (年底前), where the text names one
 * @param wording the number as the text words it, with its unit and bound (4%左右); a part of the
 *     quote
 * @param paragraph the id of the paragraph
 * @param start where the quote begins in the paragraph's text, counted from 0
 * @param quote the words that the figure was read from: a slice of the paragraph's text
 * @param source the lines of the source that the quote was read from; null where a person has added
 *     the paragraph
 */
public record Figure(
    String id,
    @Nullable String indicator,
    String name,
    Status status,
    int year,
    @Nullable String period,
    Measure measure,
    @Nullable BigDecimal value,
    @Nullable BigDecimal upper,
    String unit,
    Bound bound,
    @Nullable String scope,
    @Nullable String deadline,
    String wording,
    String paragraph,
    int start,
    String quote,
    @Nullable LineRange source) {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[,，]\\d{3})*+(?:\\.\\d+)?");

  /** The same under another id. */
  public Figure withId(String other) {
    return new Figure(
        other, indicator, name, status, year, period, measure, value, upper, unit, bound, scope,
        deadline, wording, paragraph, start, quote, source);
  }

  /**
   * Whether the wording gives numbers in digits, but not this one, whatever 万 or % is behind: then
   * a person has corrected the number.
   */
  public boolean isWordedOtherwise(BigDecimal number) {
    List<String> numbers = NUMBER.matcher(wording).results().map(MatchResult::group).toList();
    return !numbers.isEmpty()
        && numbers.stream()
            .map(worded -> digits(new BigDecimal(worded.replaceAll("[,，]", ""))))
            .noneMatch(digits(number)::equals);
  }

  /** What is left of a number without its sign and its order of magnitude. */
  private static BigInteger digits(BigDecimal number) {
    return number.stripTrailingZeros().unscaledValue().abs();
  }

  /** Where the quote ends in the paragraph's text, exclusive. */
  public int end() {
    return start + quote.length();
  }

  /** Where the wording begins in the paragraph's text. */
  public int wordingStart() {
    int within =
        quote.endsWith(wording) ? quote.length() - wording.length() : quote.indexOf(wording);
    return start + Math.max(within, 0);
  }
}
