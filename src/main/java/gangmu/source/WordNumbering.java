package gangmu.source;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;

/**
 * The numbers that Word shows before paragraphs and does not keep in their text: ECMA-376, part 1,
 * 17.9.
 */
final class WordNumbering {
  private static final int LEVELS = 9;
  private static final Pattern PLACE = Pattern.compile("%([1-9])");
  private static final String DIGITS = "零一二三四五六七八九";

  private final XWPFDocument document;
  private final Map<BigInteger, int[]> counters = new HashMap<>();

  WordNumbering(XWPFDocument document) {
    this.document = document;
  }

  /** What stands before the paragraph; empty where nothing does. Counts on. */
  String next(XWPFParagraph paragraph) {
    BigInteger number = paragraph.getNumID();
    BigInteger depth = paragraph.getNumIlvl();
    if (number == null || number.signum() == 0 || document.getNumbering() == null) {
      return "";
    }
    int level = depth == null ? 0 : Math.min(depth.intValue(), LEVELS - 1);
    XWPFAbstractNum list = list(number);
    CTLvl shape = list == null ? null : level(list, level);
    if (list == null || shape == null || shape.getLvlText() == null) {
      return "";
    }
    int[] counter =
        counters.computeIfAbsent(list.getCTAbstractNum().getAbstractNumId(), id -> new int[LEVELS]);
    counter[level]++;
    Arrays.fill(counter, level + 1, LEVELS, 0);
    return shown(list, shape.getLvlText().getVal(), counter);
  }

  private @Nullable XWPFAbstractNum list(BigInteger number) {
    XWPFNum num = document.getNumbering().getNum(number);
    return num == null
        ? null
        : document.getNumbering().getAbstractNum(num.getCTNum().getAbstractNumId().getVal());
  }

  private static @Nullable CTLvl level(XWPFAbstractNum list, int level) {
    for (CTLvl shape : list.getCTAbstractNum().getLvlList()) {
      if (shape.getIlvl() != null && shape.getIlvl().intValue() == level) {
        return shape;
      }
    }
    return null;
  }

  private static String shown(XWPFAbstractNum list, @Nullable String pattern, int[] counter) {
    StringBuilder shown = new StringBuilder();
    Matcher place = PLACE.matcher(pattern == null ? "" : pattern);
    while (place.find()) {
      int level = place.group(1).charAt(0) - '1';
      CTLvl shape = level(list, level);
      place.appendReplacement(shown, Matcher.quoteReplacement(number(shape, counter[level])));
    }
    place.appendTail(shown);
    return shown.toString();
  }

  private static String number(@Nullable CTLvl shape, int count) {
    int start =
        shape == null || shape.getStart() == null ? 1 : shape.getStart().getVal().intValue();
    int value = start + Math.max(count, 1) - 1;
    String format =
        shape == null || shape.getNumFmt() == null
            ? "decimal"
            : shape.getNumFmt().getVal().toString();
    return switch (format) {
      case "none", "bullet" -> "";
      case "chineseCounting",
          "chineseCountingThousand",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "japaneseCounting",
          "ideographDigital",
          "chineseLegalSimplified" ->
          chinese(value);
      case "upperLetter" -> String.valueOf((char) ('A' + (value - 1) % 26));
      case "lowerLetter" -> String.valueOf((char) ('a' + (value - 1) % 26));
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          value <= 20 ? String.valueOf((char) ('①' + value - 1)) : String.valueOf(value);
      default -> String.valueOf(value);
    };
  }

  /** Up to 99: 二十一. */
  static String chinese(int value) {
    if (value < 1 || value > 99) {
      return String.valueOf(value);
    }
    int tens = value / 10;
    int ones = value % 10;
    return (tens > 1 ? DIGITS.substring(tens, tens + 1) : "")
        + (tens > 0 ? "十" : "")
        + (ones > 0 ? DIGITS.substring(ones, ones + 1) : "");
  }
}
