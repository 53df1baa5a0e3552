package gangmu.search;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every piece of a paragraph between two ends of tokens finds it, and nothing else is found. */
class NothingMissedTest {
  private static final String STOP = "。";
  private static final List<String> LATIN = List.of("5g", "5", "g", "14.5", "gdp");

  /** Paragraphs as the tokens that they were made of, the ends of sentences among them. */
  @Property(tries = 60)
  void findsEveryPieceOfAParagraphAndNothingElse(
      @ForAll("paragraphs") List<List<String>> paragraphs) throws IOException {
    try (ReferenceSearch search = new ReferenceSearch(searchable(paragraphs))) {
      for (List<String> piece : pieces(paragraphs)) {
        assertThat(search.found(written(piece, "")))
            .as("%s", piece)
            .isEqualTo(holders(paragraphs, piece));
      }
    }
  }

  @Property(tries = 60)
  void takesMarksForNothing(@ForAll("paragraphs") List<List<String>> paragraphs)
      throws IOException {
    try (ReferenceSearch search = new ReferenceSearch(searchable(paragraphs))) {
      for (List<String> piece : pieces(paragraphs)) {
        assertThat(search.found(written(piece, "，“"))).isEqualTo(holders(paragraphs, piece));
      }
    }
  }

  @Provide
  Arbitrary<List<List<String>>> paragraphs() {
    List<String> tokens = new ArrayList<>(List.of("发", "展", "发", "展", "新", "一", "%", STOP));
    tokens.addAll(LATIN);
    return Arbitraries.of(tokens).list().ofMaxSize(12).list().ofMinSize(1).ofMaxSize(6);
  }

  private static List<SearchParagraph> searchable(List<List<String>> paragraphs) {
    List<SearchParagraph> searchable = new ArrayList<>();
    for (List<String> tokens : paragraphs) {
      String url = "a/2023/#p" + searchable.size();
      String text = written(tokens, searchable.size() % 2 == 0 ? "" : "、");
      searchable.add(new SearchParagraph(url, "报告", "", "云溪市", 2023, Part.REVIEW, text));
    }
    return searchable;
  }

  /** Latin runs that stand side by side are kept apart by a mark in any case. */
  private static String written(List<String> tokens, String between) {
    StringBuilder text = new StringBuilder();
    String last = "";
    for (String token : tokens) {
      text.append(LATIN.contains(last) && LATIN.contains(token) ? "、" : between).append(token);
      last = token;
    }
    return text.toString();
  }

  private static Set<List<String>> pieces(List<List<String>> paragraphs) {
    Set<List<String>> pieces = new LinkedHashSet<>();
    for (List<String> tokens : paragraphs) {
      for (int from = 0; from < tokens.size(); from++) {
        for (int to = from + 1; to <= tokens.size() && !tokens.get(to - 1).equals(STOP); to++) {
          pieces.add(List.copyOf(tokens.subList(from, to)));
        }
      }
    }
    return pieces;
  }

  private static Set<String> holders(List<List<String>> paragraphs, List<String> piece) {
    return IntStream.range(0, paragraphs.size())
        .filter(i -> Collections.indexOfSubList(paragraphs.get(i), piece) >= 0)
        .mapToObj(i -> "a/2023/#p" + i)
        .collect(Collectors.toSet());
  }
}
