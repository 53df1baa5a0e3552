package gangmu.source;

import gangmu.model.SourceLine;
import gangmu.model.SourceLine.Change;
import gangmu.model.SourceLine.Kind;
import gangmu.model.SourceLine.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * A line of Markdown, taken apart.
 *
 * @param changes that take its marks away
 * @param level of an ATX heading; 0 where it is none
 * @param bold where its bold beginning ends
 * @param comment whether a comment is still open at its end
 */
record MarkdownLine(String text, List<Change> changes, int level, int bold, boolean comment) {
  /** Where a link leads; brackets inside are escaped or in pairs. */
  private static final String TARGET = "\\((?:[^()\\\\]|\\\\.|\\([^()]*\\))*+\\)";

  private static final String IMAGE = "!\\[[^\\]]*\\]" + TARGET;

  /** Pandoc's, behind a heading or a span: {#tasks .title}. */
  private static final String ATTRIBUTES = "\\{[#.][^{}]*\\}";

  /** The definition of a footnote: [^1]: text. */
  private static final Pattern NOTE = Pattern.compile("\\s*\\[\\^([^\\]\\s]{1,20})\\][:：][ \\t]*");

  private static final Pattern TOKEN =
      Pattern.compile(
          String.join(
              "|",
              "(?<comment><!--.*?(?:-->|$))",
              "(?<bold>\\*\\*|__)",
              "(?<image>" + IMAGE + "|\\[\\s*" + IMAGE + "\\s*\\]" + TARGET + ")",
              "(?<note>\\[\\^[^\\]\\s]{1,20}\\])",
              "(?<link>\\[(?<words>[^\\]]*)\\](?:" + TARGET + "|" + ATTRIBUTES + "))",
              "(?<tag></?(?:a|article|b|big|blockquote|br|center|div|em|figure|font|h[1-6]|hr|i|img|p"
                  + "|section|small|span|strong|sub|sup|u)\\b[^<>]*>)",
              "(?<entity>&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});)",
              "(?<escape>\\\\(?=[!-/:-@\\[-`{-~]|$))"));

  /** A line without one of these has no token: most lines. */
  private static final String TOKEN_STARTS = "<*_![&\\";

  /** What begins a block: the marks of a heading, of a quotation, of a list. */
  private static final Pattern OPENING =
      Pattern.compile("\\s*(?:(?<heading>#{1,6})[ \\t]+|>[ \\t]?|[-*+][ \\t]+)");

  private static final Pattern CLOSING =
      Pattern.compile("(?:[ \\t]+#+)?[ \\t]*(?:" + ATTRIBUTES + ")?[ \\t]*$");
  private static final Pattern DELIMITERS =
      Pattern.compile("\\s*\\|?(?:\\s*:?-+:?\\s*\\|)+[\\s:-]*");
  private static final Pattern NUMBER =
      Pattern.compile("[\\s*_]*[（(]?[一二三四五六七八九十百\\d]{0,4}[）)、.．]{0,2}[\\s*_]*");
  private static final String COMMENT_END = "-->";

  static MarkdownLine of(String text, boolean inComment) {
    List<Change> changes = new ArrayList<>();
    int start = 0;
    if (inComment) {
      int end = text.indexOf(COMMENT_END);
      start = end < 0 ? text.length() : end + COMMENT_END.length();
      remove(0, start, changes);
      if (end < 0) {
        return new MarkdownLine(text, changes, 0, 0, true);
      }
    }
    Matcher note = NOTE.matcher(text).region(start, text.length());
    if (note.lookingAt()) {
      changes.add(new Change(start, note.end(), "[" + note.group(1) + "]", Why.MARKUP));
      return new Tokens(text, changes).read(note.end(), 0);
    }
    Matcher opening = OPENING.matcher(text).region(start, text.length());
    int level = 0;
    while (level == 0 && opening.lookingAt()) {
      remove(start, opening.end(), changes);
      start = opening.end();
      String heading = opening.group("heading");
      level = heading == null ? 0 : heading.length();
      opening.region(start, text.length());
    }
    return new Tokens(text, changes).read(start, level);
  }

  private static void remove(int start, int end, List<Change> changes) {
    if (end > start) {
      changes.add(Change.remove(start, end, Why.MARKUP));
    }
  }

  /** The marks inside a line. */
  private static final class Tokens {
    private final String text;
    private final List<Change> changes;
    private int boldStart = -1;
    private int boldEnd;
    private boolean commentOpen;

    Tokens(String text, List<Change> changes) {
      this.text = text;
      this.changes = changes;
    }

    MarkdownLine read(int start, int level) {
      if (text.chars().anyMatch(c -> TOKEN_STARTS.indexOf(c) >= 0)) {
        Matcher token = TOKEN.matcher(text).region(start, text.length());
        while (token.find()) {
          take(token, start);
        }
      }
      if (level > 0) {
        Matcher closing = CLOSING.matcher(text);
        if (closing.find(start)) {
          remove(closing.start(), text.length(), changes);
        }
      }
      if (boldStart >= 0 && boldEnd == 0) {
        boldEnd = text.length();
      }
      return new MarkdownLine(text, changes, level, boldEnd, commentOpen);
    }

    private void take(Matcher token, int start) {
      String entity = token.group("entity");
      if (entity != null) {
        String character = Parser.unescapeEntities(entity, false);
        if (!character.equals(entity)) {
          changes.add(new Change(token.start(), token.end(), character, Why.MARKUP));
        }
        return;
      }
      if (token.group("link") != null) {
        remove(token.start(), token.start("words"), changes);
        remove(token.end("words"), token.end(), changes);
        return;
      }
      if (token.group("bold") != null) {
        bold(token, start);
      }
      String comment = token.group("comment");
      commentOpen = comment != null && !comment.endsWith(COMMENT_END);
      remove(token.start(), token.end(), changes);
    }

    /** A bold beginning may leave out the number, or a part of it. */
    private void bold(Matcher token, int start) {
      if (boldStart < 0) {
        boolean beginning = NUMBER.matcher(text.substring(start, token.start())).matches();
        boldStart = beginning ? token.end() : Integer.MAX_VALUE;
        boldEnd = beginning ? 0 : -1;
      } else if (boldEnd == 0) {
        boldEnd = token.end();
      }
    }
  }

  boolean isBlank() {
    return text.isBlank();
  }

  SourceLine line(Kind fallback) {
    if (DELIMITERS.matcher(text).matches() && text.contains("|")) {
      return SourceLine.of(text).without(Why.MARKUP);
    }
    int begins = Math.max(bold, 0);
    return new SourceLine(text, 0, kind(fallback), level, begins, changes);
  }

  private Kind kind(Kind fallback) {
    if (level > 0 || (bold > 0 && text.substring(bold).isBlank())) {
      return Kind.HEADING;
    }
    if (NOTE.matcher(text).lookingAt()) {
      return Kind.NOTE;
    }
    String row = text.strip();
    return row.length() > 2 && row.startsWith("|") && row.endsWith("|") ? Kind.ROW : fallback;
  }
}
