package gangmu.search;

/**
 * A script without its comments and most of its blanks: three fifths of what a browser would load.
 * Lines stay lines. A script that holds a template literal, whose blanks may mean something, stays
 * as it is. A slash begins a regular expression where a value may begin: at the start, behind an
 * operator or an opening bracket, and behind {@code return}.
 */
final class BareScript {
  private static final String BEFORE_VALUE = "(,=:[!&|?{;>+-*%~^<";

  private final String script;
  private final StringBuilder bare = new StringBuilder();
  private int at;

  /** What was left out since the last code: nothing (0), something within a line, or its end. */
  private char gap;

  private BareScript(String script) {
    this.script = script;
  }

  static String of(String script) {
    return script.indexOf('`') >= 0 ? script : new BareScript(script).bare();
  }

  private String bare() {
    while (at < script.length()) {
      char c = script.charAt(at);
      if (Character.isWhitespace(c)) {
        leaveOut(at + 1);
      } else if (script.startsWith("//", at)) {
        leaveOut(endOf("\n") - 1);
      } else if (script.startsWith("/*", at)) {
        leaveOut(endOf("*/"));
      } else if (c == '"' || c == '\'' || (c == '/' && valueMayBegin())) {
        keep(endOfLiteral(c));
      } else {
        keep(at + 1);
      }
    }
    return gap == '\n' && bare.length() > 0 ? bare.append('\n').toString() : bare.toString();
  }

  private int endOf(String mark) {
    int found = script.indexOf(mark, at + mark.length());
    return found < 0 ? script.length() : found + mark.length();
  }

  private void leaveOut(int end) {
    int until = Math.max(at + 1, Math.min(end, script.length()));
    boolean lineEnds = gap == '\n' || script.substring(at, until).indexOf('\n') >= 0;
    gap = lineEnds ? '\n' : ' ';
    at = until;
  }

  private void keep(int end) {
    if (bare.length() > 0) {
      char last = bare.charAt(bare.length() - 1);
      if (gap == '\n' || (gap == ' ' && wouldMerge(last, script.charAt(at)))) {
        bare.append(gap);
      }
    }
    gap = 0;
    bare.append(script, at, end);
    at = end;
  }

  /** Whether two characters would be read as one sign or word if nothing stood between them. */
  private static boolean wouldMerge(char last, char next) {
    return (isWord(last) && isWord(next))
        || (last == next && (last == '+' || last == '-'))
        || (last == '<' && next == '!')
        || (Character.isDigit(last) && next == '.')
        || last == '/'
        || next == '/';
  }

  private static boolean isWord(char c) {
    return Character.isUnicodeIdentifierPart(c) || c == '$' || c == '#' || c == '\\' || c > 0x7F;
  }

  private boolean valueMayBegin() {
    int length = bare.length();
    return length == 0
        || BEFORE_VALUE.indexOf(bare.charAt(length - 1)) >= 0
        || bare.substring(Math.max(0, length - 6)).equals("return");
  }

  /** The end of a text or a regular expression, which its line ends at the latest. */
  private int endOfLiteral(char quote) {
    boolean inClass = false;
    int end = at + 1;
    for (; end < script.length() && script.charAt(end) != '\n'; end++) {
      char c = script.charAt(end);
      if (c == '\\') {
        end++;
      } else if (quote == '/' && (c == '[' || c == ']')) {
        inClass = c == '[';
      } else if (c == quote && !inClass) {
        return end + 1;
      }
    }
    return Math.min(end, script.length());
  }
}
