package gangmu.parse;

import gangmu.model.Level;
import gangmu.model.Place;
import gangmu.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The administrative divisions of {@code divisions.tsv}, which {@code divisions.mjs} makes, and
 * those of {@code former-names.tsv} under the names that they had before.
 */
final class Divisions {
  private static final int LONGEST_NAME = 15;

  private final Map<String, List<Division>> byName = new HashMap<>();
  private final Map<String, Division> byCode = new HashMap<>();
  private final Map<String, List<Division>> byFormerName = new HashMap<>();

  private Divisions() {}

  static Divisions load() {
    Divisions divisions = of(ResourceLines.of(Divisions.class, "divisions.tsv").stream());
    ResourceLines.of(Divisions.class, "former-names.tsv").stream()
        .filter(row -> !row.startsWith("#"))
        .forEach(divisions::addFormer);
    return divisions;
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
    Division division = new Division(new Place(cells[1], level, cells[0], cells[4]), cells[5]);
    byCode.put(cells[0], division);
    byName.put(cells[0], List.of(division));
    byName.computeIfAbsent(cells[1], name -> new ArrayList<>()).add(division);
    if (!cells[2].equals(cells[1])) {
      byName.computeIfAbsent(cells[2], name -> new ArrayList<>()).add(division);
    }
  }

  private void addFormer(String row) {
    String[] cells = row.split("\t", -1);
    byFormerName.put(cells[0], List.of(Objects.requireNonNull(byCode.get(cells[1]))));
  }

  /**
   * The divisions of that full or short name, or of that code; several share a name (鼓楼区). Where
   * none has it now, the one that had it before (襄樊市).
   */
  List<Division> named(String name) {
    List<Division> now = byName.getOrDefault(name, List.of());
    return now.isEmpty() ? byFormerName.getOrDefault(name, List.of()) : now;
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
      String name = longestAt(text, i);
      found.addAll(ofFullName(name));
      i += Math.max(1, name.length());
    }
    return found;
  }

  /** The longest full name that begins there, empty where none does. */
  private String longestAt(String text, int start) {
    for (int end = Math.min(text.length(), start + LONGEST_NAME); end > start + 1; end--) {
      String name = text.substring(start, end);
      if (!ofFullName(name).isEmpty()) {
        return name;
      }
    }
    return "";
  }

  private List<Division> ofFullName(String name) {
    return named(name).stream()
        .filter(division -> division.place().name().equals(name) || byFormerName.containsKey(name))
        .toList();
  }
}
