package gangmu.content;

import gangmu.model.LineRange;
import gangmu.model.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a comment says of the block that follows it: {@code <!-- s1-1 p5 L36-L50 -->} before a
 * paragraph with a run-in heading, {@code <!-- s1 review L13 -->} before a heading, {@code <!-- p1
 * L10 -->} before a paragraph, {@code <!-- a1 L90 -->} before the title of an annex. A forge does
 * not show it, and a person may leave it out.
 *
 * @param section the id of the section or annex that begins here, or null
 * @param part of that section, or null
 * @param paragraph the id of the paragraph, or null
 * @param lines of the source, or null
 */
record Mark(
    @Nullable String section,
    @Nullable Part part,
    @Nullable String paragraph,
    @Nullable LineRange lines) {
  static final Mark NONE = new Mark(null, null, null, null);

  private static final Pattern SECTION = Pattern.compile("(?:s\\d+(?:-\\d+)*|a\\d+)");
  private static final Pattern PARAGRAPH = Pattern.compile("p\\d+(?:-\\d+)*");
  private static final Pattern LINES = Pattern.compile("L(\\d{1,9})(?:-L(\\d{1,9}))?");

  /** Reads the inside of a comment; empty where it is a comment of another kind. */
  static Optional<Mark> of(String comment) {
    String section = null;
    Part part = null;
    String paragraph = null;
    LineRange lines = null;
    for (String word : comment.strip().split("\\s+", -1)) {
      Matcher range = LINES.matcher(word);
      if (SECTION.matcher(word).matches()) {
        section = word;
      } else if (PARAGRAPH.matcher(word).matches()) {
        paragraph = word;
      } else if (range.matches()) {
        lines = lines(range);
      } else {
        part = Words.PARTS.read(word);
        if (part == null) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(new Mark(section, part, paragraph, lines));
  }

  private static @Nullable LineRange lines(Matcher range) {
    int from = Integer.parseInt(range.group(1));
    int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
    return from < 1 || to < from ? null : new LineRange(from, to);
  }

  /** The comment. */
  String write() {
    List<String> words = new ArrayList<>();
    if (section != null) {
      words.add(section);
    }
    if (part != null) {
      words.add(part.id());
    }
    if (paragraph != null) {
      words.add(paragraph);
    }
    if (lines != null) {
      words.add(
          lines.from() == lines.to() ? "L" + lines.from() : "L" + lines.from() + "-L" + lines.to());
    }
    return "<!-- " + String.join(" ", words) + " -->";
  }
}
