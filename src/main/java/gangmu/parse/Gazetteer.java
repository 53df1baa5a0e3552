package gangmu.parse;

import gangmu.model.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places of the country by their codes of GB/T 2260, as {@code divisions.tsv} has them. */
public final class Gazetteer {
  private final Divisions divisions;

  private Gazetteer(Divisions divisions) {
    this.divisions = divisions;
  }

  /** Reads the tables that come with the program. */
  public static Gazetteer load() {
    return new Gazetteer(Divisions.load());
  }

  /** The place of a code of six digits; null where it is nobody's. */
  public @Nullable Place ofCode(String code) {
    List<Division> found = divisions.named(code);
    return found.isEmpty() ? null : found.get(0).place();
  }
}
