package gangmu.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import gangmu.model.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/**
 * What a person has changed in a file of a report: each stretch of lines that differs from what
 * would be written.
 */
final class Corrections {
  private static final int LONGEST = 60;

  private final String file;
  private final List<String> there;
  private final List<String> read;
  private final List<Diagnostic> found = new ArrayList<>();

  private Corrections(String file, List<String> there, List<String> read) {
    this.file = file;
    this.there = there;
    this.read = read;
  }

  /**
   * A warning {@code import.kept} for each stretch, with its first line and what would be written.
   *
   * @param there the lines of the file
   * @param read the lines that would be written
   */
  static List<Diagnostic> of(String file, List<String> there, List<String> read) {
    Corrections corrections = new Corrections(file, there, read);
    for (Edit edit : new HistogramDiff().diff(RawTextComparator.DEFAULT, raw(there), raw(read))) {
      corrections.stretch(edit);
    }
    return corrections.found;
  }

  private static RawText raw(List<String> lines) {
    return new RawText(
        lines.stream().map(line -> line + '\n').collect(Collectors.joining()).getBytes(UTF_8));
  }

  private void stretch(Edit edit) {
    int from = edit.getBeginA();
    int line = Math.min(from + 1, Math.max(there.size(), 1));
    String excerpt = edit.getLengthA() > 0 ? there.get(from) : "";
    String instead = edit.getLengthB() > 0 ? read.get(edit.getBeginB()) : "";
    int differs = 0;
    while (differs < Math.min(excerpt.length(), instead.length())
        && excerpt.charAt(differs) == instead.charAt(differs)) {
      differs++;
    }
    found.add(
        Diagnostic.warning(
            file,
            line,
            Math.min(differs + 1, excerpt.length()),
            excerpt,
            "import.kept",
            String.valueOf(edit.getLengthA()),
            String.valueOf(edit.getLengthB()),
            around(instead, differs)));
  }

  private static String around(String line, int at) {
    int from = Math.max(0, Math.min(at, line.length()) - LONGEST / 3);
    int to = Math.min(line.length(), from + LONGEST);
    return (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
  }
}
