package gangmu.parse;

import gangmu.model.Diagnostic;
import gangmu.model.Place;
import gangmu.model.SourceFacts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whose report it is and of which year. What the user has settled counts; else what the text says;
 * where it says nothing or several things, what the source says of itself: its title, front matter
 * and path.
 */
final class Identity {
  private final PlaceFinder places;
  private final String file;
  private final SourceFacts facts;
  private final Settled settled;
  private final List<Diagnostic> diagnostics;

  Identity(
      PlaceFinder places,
      String file,
      SourceFacts facts,
      Settled settled,
      List<Diagnostic> diagnostics) {
    this.places = places;
    this.file = file;
    this.facts = facts;
    this.settled = settled;
    this.diagnostics = diagnostics;
  }

  /** The place, or null, with an error that says why there is none. */
  @Nullable Place place(List<String> head, List<String> opening) {
    String given = settled.place();
    if (given != null) {
      return only(places.named(given), given);
    }
    List<Place> found = places.find(head, opening);
    Set<Place> hinted = hintedPlaces();
    if (found.size() != 1) {
      List<Place> agreed = found.stream().filter(hinted::contains).toList();
      found =
          agreed.isEmpty() && found.isEmpty()
              ? List.copyOf(hinted)
              : agreed.isEmpty() ? found : agreed;
    } else if (!hinted.isEmpty() && !hinted.contains(found.get(0))) {
      warn("parse.place-disagrees", found.get(0).name(), names(hinted));
    }
    return only(found, null);
  }

  private @Nullable Place only(List<Place> found, @Nullable String given) {
    if (found.size() == 1) {
      return found.get(0);
    }
    if (!found.isEmpty()) {
      diagnostics.add(Diagnostic.error(file, "parse.place-ambiguous", names(found)));
    } else if (given == null) {
      diagnostics.add(Diagnostic.error(file, "parse.place-unknown"));
    } else {
      diagnostics.add(Diagnostic.error(file, "parse.place-not-listed", given));
    }
    return null;
  }

  /** What front matter and folders name; a county's folder may stand in that of its city. */
  private Set<Place> hintedPlaces() {
    String named = facts.place();
    if (named != null) {
      return new LinkedHashSet<>(places.named(named));
    }
    for (String name : facts.path()) {
      List<Place> here = places.hinted(name);
      if (!here.isEmpty()) {
        return new LinkedHashSet<>(here);
      }
    }
    return Set.of();
  }

  /** The year of delivery, or null, with an error that says that there is none. */
  @Nullable Integer year(List<String> head, List<String> headings) {
    if (settled.year() != null) {
      return settled.year();
    }
    List<Integer> hinted = hintedYears();
    List<Integer> found = YearFinder.find(head, headings, hinted);
    if (found.isEmpty()) {
      found = hinted;
    }
    if (found.isEmpty()) {
      diagnostics.add(Diagnostic.error(file, "parse.year-unknown"));
      return null;
    }
    if (found.size() > 1) {
      String years = found.stream().map(String::valueOf).collect(Collectors.joining(", "));
      warn("parse.year-disagrees", years);
    } else if (!hinted.isEmpty() && !hinted.contains(found.get(0))) {
      warn("parse.year-differs", String.valueOf(found.get(0)), String.valueOf(hinted.get(0)));
    }
    return found.get(0);
  }

  private List<Integer> hintedYears() {
    List<Integer> years = new ArrayList<>();
    Integer named = facts.year();
    if (named != null) {
      years.add(named);
    }
    for (String name : facts.path()) {
      YearFinder.ofName(name).ifPresent(years::add);
    }
    return years.stream().distinct().toList();
  }

  private void warn(String code, String... arguments) {
    diagnostics.add(Diagnostic.warning(file, code, arguments));
  }

  private static String names(Iterable<Place> places) {
    List<String> names = new ArrayList<>();
    places.forEach(place -> names.add(place.name() + " " + place.code()));
    return String.join(", ", names);
  }
}
