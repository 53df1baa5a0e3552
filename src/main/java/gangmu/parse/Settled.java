package gangmu.parse;

import org.jspecify.annotations.Nullable;

/**
 * What the user says of a report, against which the text's own words do not count.
 *
 * @param place a full or short name, or null
 * @param year of delivery, or null
 */
public record Settled(@Nullable String place, @Nullable Integer year) {
  /** Nothing is settled. */
  public static final Settled NOTHING = new Settled(null, null);
}
