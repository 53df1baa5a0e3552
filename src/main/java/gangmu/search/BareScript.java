package gangmu.search;

import java.util.stream.Collectors;

/**
 * A script without its comments and the blanks that its lines begin with: a third of what a browser
 * would load. Only comments that begin a line go, and a script that holds a template literal, whose
 * blanks may mean something, stays as it is.
 */
final class BareScript {
  private boolean inComment;

  private BareScript() {}

  static String of(String script) {
    if (script.indexOf('`') >= 0) {
      return script;
    }
    BareScript bare = new BareScript();
    return script
        .lines()
        .map(String::strip)
        .filter(bare::isCode)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private boolean isCode(String line) {
    boolean comment = inComment || line.startsWith("/*");
    if (!comment) {
      return !line.isEmpty() && !line.startsWith("//");
    }
    int end = line.indexOf("*/");
    if (!inComment && end >= 0 && end < line.length() - 2) {
      return true;
    }
    inComment = end < 0;
    return false;
  }
}
