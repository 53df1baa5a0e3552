package gangmu.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An indicator that is followed across years and places, as {@code indicators.tsv} lists it; its
 * head describes the columns.
 *
 * @param ids one id; several where the names stand for several indicators at once
 * @param title the name to show
 * @param names as texts word it
 * @param exclusions words beside which a name means something else
 */
public record TrackedIndicator(
    List<String> ids, String title, List<String> names, List<String> exclusions) {
  private static final int COLUMNS = 3;

  /** Those that come with the program. */
  public static List<TrackedIndicator> all() {
    InputStream table =
        Objects.requireNonNull(TrackedIndicator.class.getResourceAsStream("indicators.tsv"));
    List<TrackedIndicator> indicators = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          indicators.add(of(line.split("\t", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return indicators;
  }

  private static TrackedIndicator of(String[] columns) {
    List<String> exclusions =
        columns.length > COLUMNS && !columns[COLUMNS].isBlank()
            ? words(columns[COLUMNS])
            : List.of();
    return new TrackedIndicator(
        List.of(columns[0].split("\\+", -1)), columns[1], words(columns[2]), exclusions);
  }

  private static List<String> words(String column) {
    return List.of(column.strip().split(" +", -1));
  }
}
