import gangmu.clean.Cleaner;
import gangmu.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads and cleans every text under the folders, on all cores, in rounds of one process:
 *
 * <pre>java -cp target/gangmu.jar src/bench/ReadingSpeed.java ../shared/corpus</pre>
 *
 * Prints megabytes of source a second: the median of nine rounds after three that do not count.
 */
final class ReadingSpeed {
  private static final int WARM = 3;
  private static final int ROUNDS = 9;

  public static void main(String[] folders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> walk = Files.walk(Path.of(folder))) {
        walk.filter(path -> path.toString().matches(".*\\.(?:txt|md|html)")).forEach(files::add);
      }
    }
    Cleaner cleaner = new Cleaner();
    double[] speeds = new double[ROUNDS];
    for (int round = -WARM; round < ROUNDS; round++) {
      long start = System.nanoTime();
      long bytes =
          files.parallelStream()
              .map(path -> SourceReader.read(path).value())
              .filter(document -> document != null)
              .mapToLong(
                  document -> {
                    cleaner.clean(document.file(), document.lines());
                    return document.bytes().length;
                  })
              .sum();
      if (round >= 0) {
        speeds[round] = bytes / 1e6 / ((System.nanoTime() - start) / 1e9);
      }
    }
    Arrays.sort(speeds);
    System.out.printf("%d files: %.1f MB/s (%.1f to %.1f)%n",
        files.size(), speeds[ROUNDS / 2], speeds[0], speeds[ROUNDS - 1]);
  }
}
