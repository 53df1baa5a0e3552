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
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

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
    XWPFStyle style = number == null ? numbered(paragraph.getStyle()) : null;
    if (style != null) {
      CTNumPr told = style.getCTStyle().getPPr().getNumPr();
      number = told.getNumId().getVal();
      depth = depth == null ? depth(style, number, told) : depth;
    }
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

  /** The style with a list that a paragraph of a style has its number from, or null. */
  private @Nullable XWPFStyle numbered(@Nullable String id) {
    String at = id;
    for (int depth = 0; at != null && document.getStyles() != null && depth < LEVELS; depth++) {
      XWPFStyle style = document.getStyles().getStyle(at);
      CTPPrGeneral set = style == null ? null : style.getCTStyle().getPPr();
      if (set != null && set.getNumPr() != null && set.getNumPr().getNumId() != null) {
        return style;
      }
      at = style == null ? null : style.getBasisStyleID();
    }
    return null;
  }

  /** The level that is the style's, as the list or the style says. */
  private @Nullable BigInteger depth(XWPFStyle style, BigInteger number, CTNumPr told) {
    XWPFAbstractNum list = document.getNumbering() == null ? null : list(number);
    if (list != null) {
      for (CTLvl shape : list.getCTAbstractNum().getLvlList()) {
        if (shape.getPStyle() != null && style.getStyleId().equals(shape.getPStyle().getVal())) {
          return shape.getIlvl();
        }
      }
    }
    return told.getIlvl() == null ? null : told.getIlvl().getVal();
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
