package gangmu.content;

import gangmu.model.LineRange;
import gangmu.model.Part;
import java.util.ArrayList;
import java.util.Arrays;
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
    Mark mark = NONE;
    for (String word : words(comment)) {
      mark = mark.with(word);
      if (mark == null) {
        return Optional.empty();
      }
    }
    return Optional.of(mark);
  }

  /**
   * The first word that no mark has, in a comment that begins with an id as marks do: the mark is
   * mistyped, most likely.
   */
  static Optional<String> mistyped(String comment) {
    String[] words = words(comment);
    boolean meant = SECTION.matcher(words[0]).matches() || PARAGRAPH.matcher(words[0]).matches();
    return Arrays.stream(words).filter(word -> meant && NONE.with(word) == null).findFirst();
  }

  private static String[] words(String comment) {
    return comment.strip().split("\\s+", -1);
  }

  /** This mark and what a word adds to it; null for a word that no mark has. */
  private @Nullable Mark with(String word) {
    if (SECTION.matcher(word).matches()) {
      return new Mark(word, part, paragraph, lines);
    }
    if (PARAGRAPH.matcher(word).matches()) {
      return new Mark(section, part, word, lines);
    }
    Part named = Words.PARTS.read(word);
    if (named != null) {
      return new Mark(section, named, paragraph, lines);
    }
    LineRange range = lines(word);
    return range == null ? null : new Mark(section, part, paragraph, range);
  }

  private static @Nullable LineRange lines(String word) {
    Matcher range = LINES.matcher(word);
    if (!range.matches()) {
      return null;
    }
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
