package gangmu.parse;

import gangmu.clean.CleanLine;
import gangmu.text.HeadingNumber;
import gangmu.text.HeadingNumber.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parts lines in which a heading stands behind the paragraph before it, as scrapes have them that
 * lost a line end. So stand
 *
 * <ul>
 *   <li>the title of a part at the very end: …提出意见。|一、2030年工作回顾
 *   <li>sections whose numbers follow each other: …如下。|（一）扩大内需。…|（二）…
 *   <li>the first of a series that goes on in the next line: …三件事。|一是抓项目。… before 二是
 * </ul>
 */
final class GluedHeadings {
  private static final String ENDS = "。！？";
  private static final int LONGEST_TITLE = 40;

  /** A section that is parted off has more than a title. */
  private static final int SHORTEST_SECTION = 60;

  private GluedHeadings() {}

  /** The lines, each heading at the beginning of one. */
  static List<CleanLine> part(List<CleanLine> lines) {
    List<CleanLine> parted = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      CleanLine line = lines.get(i);
      String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
      int start = 0;
      for (int at : cuts(line.text(), next)) {
        parted.add(line.slice(start, at));
        start = at;
      }
      parted.add(start == 0 ? line : line.slice(start, line.text().length()));
    }
    return parted;
  }

  private static List<Integer> cuts(String line, String next) {
    int title = title(line);
    if (title > 0) {
      return List.of(title);
    }
    List<Integer> sections = sections(line);
    if (sections.size() > 1) {
      return sections;
    }
    int first = firstOf(line, HeadingNumber.of(next).orElse(null));
    return first > 0 ? List.of(first) : List.of();
  }

  /** Where the title of a part begins that ends the line; 0 where none does. */
  private static int title(String line) {
    for (int at = Math.max(1, line.length() - LONGEST_TITLE); at < line.length(); at++) {
      if (ENDS.indexOf(line.charAt(at - 1)) >= 0) {
        String rest = line.substring(at);
        Optional<HeadingNumber> number = HeadingNumber.of(rest);
        boolean named = number.isPresent() && number.get().kind() == Kind.HAN && isWords(rest);
        if (named && PartTitles.namesPart(rest)) {
          return at;
        }
      }
    }
    return 0;
  }

  private static boolean isWords(String title) {
    return title.chars().noneMatch(c -> "。！？；：，".indexOf(c) >= 0);
  }

  /** Where sections begin that （一） and the numbers after it head. */
  private static List<Integer> sections(String line) {
    List<Integer> found = new ArrayList<>();
    int last = 0;
    for (int at = line.indexOf('（', 1); at > 0; at = line.indexOf('（', at + 1)) {
      boolean opens = ENDS.indexOf(line.charAt(at - 1)) >= 0;
      HeadingNumber number = opens ? number(line, at) : null;
      boolean follows = number != null && (last == 0 || number.value() == last + 1);
      if (number != null && number.kind() == Kind.HAN_IN_BRACKETS && follows) {
        boolean whole = found.isEmpty() || at - found.get(found.size() - 1) > SHORTEST_SECTION;
        if (!whole) {
          return List.of();
        }
        found.add(at);
        last = number.value();
      }
    }
    return found;
  }

  /** Where 一是 begins that 二是 at the head of the next line goes on from; 0 where none does. */
  private static int firstOf(String line, @Nullable HeadingNumber second) {
    boolean series = second != null && second.value() == 2 && second.kind() != Kind.HAN;
    if (!series || second == null) {
      return 0;
    }
    for (int at = line.length() - SHORTEST_SECTION; at > 0; at--) {
      HeadingNumber number = ENDS.indexOf(line.charAt(at - 1)) >= 0 ? number(line, at) : null;
      if (number != null && number.kind() == second.kind() && number.value() <= 2) {
        return number.value() == 1 && Heading.of(line.substring(at)).isPresent() ? at : 0;
      }
    }
    return 0;
  }

  private static @Nullable HeadingNumber number(String line, int at) {
    return HeadingNumber.of(line.substring(at, Math.min(line.length(), at + LONGEST_TITLE)))
        .orElse(null);
  }
}
