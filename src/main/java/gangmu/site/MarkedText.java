package gangmu.site;

import gangmu.model.Figure;
import gangmu.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of a paragraph, with the words of its figures marked. The runs, read in order, are the
 * text.
 */
final class MarkedText {
  private final String text;
  private final List<Span> spans = new ArrayList<>();
  private final String rows;
  private final Words words;

  /**
   * @param figures the figures of this paragraph
   * @param rows the link to the page that has a row for each figure
   */
  MarkedText(String text, List<Figure> figures, String rows, Words words) {
    this.text = text;
    this.rows = rows;
    this.words = words;
    figures.stream()
        .filter(figure -> isMarked(figure, text))
        .sorted(Comparator.comparingInt(Figure::wordingStart))
        .forEach(this::add);
  }

  /** Whether a figure's wording stands where the figure says, so that the text has its anchor. */
  static boolean isMarked(Figure figure, String text) {
    return !figure.wording().isEmpty() && text.startsWith(figure.wording(), figure.wordingStart());
  }

  private void add(Figure figure) {
    int start = figure.wordingStart();
    int end = start + figure.wording().length();
    Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
    if (last != null && start < last.end) {
      last.figures.add(figure);
      last.end = Math.max(last.end, end);
    } else {
      spans.add(new Span(figure, start, end));
    }
  }

  /** The runs from one position to another; a mark that begins before them is cut off. */
  List<Run> runs(int from, int to) {
    List<Run> runs = new ArrayList<>();
    int done = from;
    for (Span span : spans) {
      if (span.start < from || span.start >= to) {
        continue;
      }
      if (span.start > done) {
        runs.add(new Run(text.substring(done, span.start), null));
      }
      done = Math.min(span.end, to);
      String shown = text.substring(span.start, done);
      runs.add(new Run(shown, mark(span, shown)));
    }
    if (done < to) {
      runs.add(new Run(text.substring(done, to), null));
    }
    return runs;
  }

  private Run.Mark mark(Span span, String shown) {
    Figure first = span.figures.get(0);
    return new Run.Mark(
        first.id(),
        span.figures.stream().skip(1).map(Figure::id).toList(),
        first.status() == Status.ACTUAL ? null : first.status().id(),
        rows + "#" + first.id(),
        span.figures.stream()
            .map(figure -> words.summary(figure, shown, first.status()))
            .collect(Collectors.joining("；")));
  }

  /** Figures whose wordings overlap, and the stretch that they cover together. */
  private static final class Span {
    final List<Figure> figures = new ArrayList<>();
    final int start;
    int end;

    Span(Figure figure, int start, int end) {
      figures.add(figure);
      this.start = start;
      this.end = end;
    }
  }
}
