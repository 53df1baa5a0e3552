package gangmu.site;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Bound;
import gangmu.model.Figure;
import gangmu.model.Measure;
import gangmu.model.Status;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class MarkedTextTest {
  private static final String TEXT = "甲乙丙丁戊己庚辛壬癸";

  @Property
  void runsReadInOrderAreTheText(
      @ForAll @Size(max = 6) List<@IntRange(min = -2, max = 12) Integer> starts,
      @ForAll @Size(6) List<@IntRange(min = 0, max = 5) Integer> lengths,
      @ForAll @IntRange(min = 0, max = 10) int cut) {
    List<Figure> figures =
        java.util.stream.IntStream.range(0, starts.size())
            .mapToObj(i -> figure("i" + i, starts.get(i), lengths.get(i)))
            .toList();
    MarkedText marked = new MarkedText(TEXT, figures, "rows", new Words("zh-CN"));
    assertThat(words(marked.runs(0, cut)) + words(marked.runs(cut, TEXT.length()))).isEqualTo(TEXT);
  }

  @Property
  void everyFigureThatStandsInTheTextHasOneAnchor(
      @ForAll @Size(max = 6) List<@IntRange(min = -2, max = 12) Integer> starts,
      @ForAll @Size(6) List<@IntRange(min = 0, max = 5) Integer> lengths,
      @ForAll @IntRange(min = 0, max = 10) int cut) {
    List<Figure> figures =
        java.util.stream.IntStream.range(0, starts.size())
            .mapToObj(i -> figure("i" + i, starts.get(i), lengths.get(i)))
            .toList();
    MarkedText marked = new MarkedText(TEXT, figures, "rows", new Words("zh-CN"));
    List<Run> runs = new java.util.ArrayList<>(marked.runs(0, cut));
    runs.addAll(marked.runs(cut, TEXT.length()));
    List<String> anchors =
        runs.stream()
            .map(Run::mark)
            .filter(java.util.Objects::nonNull)
            .flatMap(
                mark ->
                    java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(mark.id()), mark.otherIds().stream()))
            .toList();
    assertThat(anchors)
        .containsExactlyInAnyOrderElementsOf(
            figures.stream()
                .filter(figure -> MarkedText.isMarked(figure, TEXT))
                .map(Figure::id)
                .toList());
  }

  private static String words(List<Run> runs) {
    return runs.stream().map(Run::text).collect(joining());
  }

  /** A figure at a place that may lie outside the text. */
  private static Figure figure(String id, int start, int length) {
    int from = Math.max(0, Math.min(start, TEXT.length()));
    String words = TEXT.substring(from, Math.min(from + length, TEXT.length()));
    return new Figure(
        id,
        null,
        "某",
        Status.ACTUAL,
        2024,
        null,
        Measure.COUNT,
        null,
        null,
        "",
        Bound.EXACT,
        null,
        null,
        words,
        "p1",
        start,
        words,
        null);
  }
}
