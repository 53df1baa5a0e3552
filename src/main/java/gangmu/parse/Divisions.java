package gangmu.parse;

import gangmu.model.Level;
import gangmu.model.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The administrative divisions of {@code divisions.tsv}, which {@code divisions.mjs} makes. */
final class Divisions {
  private static final int LONGEST_NAME = 15;

  private final Map<String, List<Division>> byName = new HashMap<>();
  private final Map<String, Division> byCode = new HashMap<>();

  private Divisions() {}

  static Divisions load() {
    InputStream table =
        Objects.requireNonNull(Divisions.class.getResourceAsStream("/gangmu/parse/divisions.tsv"));
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return of(in.lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The divisions of rows written as those of {@code divisions.tsv} are. */
  static Divisions of(Stream<String> rows) {
    Divisions divisions = new Divisions();
    rows.filter(row -> !row.startsWith("#")).forEach(divisions::add);
    return divisions;
  }

  private void add(String row) {
    String[] cells = row.split("\t", -1);
    Level level = Level.valueOf(cells[3].toUpperCase(Locale.ROOT));
    Division division =
        new Division(new Place(cells[1], level, cells[0], cells[4]), cells[2], cells[5]);
    byCode.put(cells[0], division);
    byName.put(cells[0], List.of(division));
    byName.computeIfAbsent(cells[1], name -> new ArrayList<>()).add(division);
    if (!cells[2].equals(cells[1])) {
      byName.computeIfAbsent(cells[2], name -> new ArrayList<>()).add(division);
    }
  }

  /** The divisions of that full or short name, or of that code; several share a name (鼓楼区). */
  List<Division> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** The division above, or null. */
  @Nullable Division parent(Division division) {
    return byCode.get(division.parentCode());
  }

  /** The divisions whose full names stand in the text, the longest name at each place. */
  List<Division> in(String text) {
    List<Division> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      List<Division> here = longestAt(text, i);
      found.addAll(here);
      i += here.isEmpty() ? 1 : here.get(0).place().name().length();
    }
    return found;
  }

  private List<Division> longestAt(String text, int start) {
    for (int end = Math.min(text.length(), start + LONGEST_NAME); end > start + 1; end--) {
      String name = text.substring(start, end);
      List<Division> found =
          named(name).stream().filter(division -> division.place().name().equals(name)).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }
}
