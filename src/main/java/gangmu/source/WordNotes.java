package gangmu.source;

import gangmu.model.SourceLine;
import gangmu.model.SourceLine.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * The footnotes and endnotes of a docx, numbered in the order in which the text refers to them: a
 * mark {@code [1]} in the text, and the note with the same mark behind it.
 */
final class WordNotes {
  /** What POI puts in the place of a reference. */
  private static final Pattern REFERENCE = Pattern.compile("\\[([fe])(?:oot|nd)noteRef:(-?\\d+)]");

  private final Map<String, XWPFAbstractFootnoteEndnote> notes = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  WordNotes(XWPFDocument document) {
    document.getFootnotes().forEach(note -> notes.put("f" + note.getId(), note));
    document.getEndnotes().forEach(note -> notes.put("e" + note.getId(), note));
  }

  /**
   * The words of a run, with the marks of the notes that it refers to.
   *
   * @param start where the words will stand
   * @param marks where marks stand; those of this run are added
   */
  String marked(XWPFRun run, int start, BitSet marks) {
    String words = run.text();
    if (run.getCTR().sizeOfFootnoteReferenceArray() + run.getCTR().sizeOfEndnoteReferenceArray()
        == 0) {
      return words;
    }
    StringBuilder marked = new StringBuilder();
    Matcher reference = REFERENCE.matcher(words);
    while (reference.find()) {
      reference.appendReplacement(marked, "");
      int from = start + marked.length();
      marked.append(mark(reference.group(1) + reference.group(2)));
      marks.set(from, start + marked.length());
    }
    return reference.appendTail(marked).toString();
  }

  private String mark(String id) {
    return "[" + numbers.computeIfAbsent(id, missing -> numbers.size() + 1) + "]";
  }

  /** The notes that the text refers to, in the order of their marks, then the others. */
  List<SourceLine> lines() {
    List<SourceLine> lines = new ArrayList<>();
    numbers.forEach((id, number) -> add("[" + number + "]", id, lines));
    notes.keySet().stream()
        .filter(id -> !numbers.containsKey(id))
        .forEach(id -> add("", id, lines));
    return lines;
  }

  private void add(String mark, String id, List<SourceLine> lines) {
    XWPFAbstractFootnoteEndnote note = notes.get(id);
    String before = mark;
    for (XWPFParagraph paragraph : note == null ? List.<XWPFParagraph>of() : note.getParagraphs()) {
      String text =
          paragraph.getRuns().stream()
              .filter(run -> !run.isVanish())
              .map(XWPFRun::text)
              .collect(Collectors.joining())
              .strip();
      if (!text.isEmpty()) {
        lines.add(new SourceLine(before + text, 0, Kind.NOTE, 0, 0, List.of()));
        before = "";
      }
    }
  }
}
