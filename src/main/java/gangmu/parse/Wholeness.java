package gangmu.parse;

import gangmu.clean.CleanLine;
import gangmu.model.Completeness;
import gangmu.model.Completeness.BreakOff;
import gangmu.model.Completeness.Manner;
import gangmu.model.Part;
import gangmu.model.Section;
import gangmu.text.Han;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a report is whole: it has the parts of a report, and ends as one ends. */
final class Wholeness {
  /** A closing calls on the deputies, and its last sentence is a call: 让我们…努力奋斗！ */
  private static final Pattern CALL = Pattern.compile("让我们|我们要|团结|奋斗|奋进|努力|贡献|篇章");

  private Wholeness() {}

  static Completeness of(List<Section> sections, List<CleanLine> lines) {
    Set<Part> present = EnumSet.noneOf(Part.class);
    for (Section section : sections) {
      section.walk().map(Section::part).filter(Objects::nonNull).forEach(present::add);
    }
    List<Part> missing = new ArrayList<>();
    for (Part part : Part.values()) {
      // Many reports set their targets at the head of the tasks.
      boolean within = part == Part.TARGETS && present.contains(Part.TASKS);
      if (!present.contains(part) && !within) {
        missing.add(part);
      }
    }
    return new Completeness(missing, breakOff(present.contains(Part.CLOSING), lines));
  }

  private static @Nullable BreakOff breakOff(boolean closing, List<CleanLine> lines) {
    CleanLine last = lines.get(lines.size() - 1);
    int line = last.source().to();
    if (!endsSentence(last.text())) {
      return new BreakOff(Manner.MID_SENTENCE, line);
    }
    boolean calls = closing && CALL.matcher(lastSentence(last.text())).find();
    return calls ? null : new BreakOff(Manner.NO_CLOSING, line);
  }

  private static boolean endsSentence(String text) {
    return Han.endsSentence(text.charAt(lastMark(text)));
  }

  private static int lastMark(String text) {
    int i = text.length() - 1;
    while (i > 0 && "”’）".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i;
  }

  private static String lastSentence(String text) {
    int start = lastMark(text);
    while (start > 0 && !Han.endsSentence(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start);
  }
}
