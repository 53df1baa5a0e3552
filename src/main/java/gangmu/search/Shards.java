package gangmu.search;

import gangmu.site.SiteFile;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of the search. Each is a classic script, which a browser loads from disk too, and hands
 * its payload over under its own name. The name ends in a fingerprint of the payload, so a
 * directory never meets a shard of another build.
 */
final class Shards {
  private static final String FOLDER = "search/";

  /** Digits of base 32 in a fingerprint. */
  static final int FINGERPRINT = 5;

  private final Map<String, SiteFile> files = new TreeMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /**
   * Adds a shard with the payload, a value in JSON.
   *
   * @param kind what the name begins with; the number of the shard among its kind follows
   * @return the fingerprint at the end of the name
   */
  String add(String kind, String payload) {
    int number = counts.merge(kind, 1, Integer::sum) - 1;
    String fingerprint = fingerprint(payload);
    put(kind + number + "-" + fingerprint, payload);
    return fingerprint;
  }

  /** Adds a shard under a name that does not change from build to build. */
  void put(String name, String payload) {
    String script = "gangmu.shard(" + Json.string(name) + "," + payload + ");\n";
    String path = FOLDER + name + ".js";
    files.put(path, new SiteFile(path, script.getBytes(StandardCharsets.UTF_8)));
  }

  /** All of them, by path. */
  List<SiteFile> files() {
    return List.copyOf(files.values());
  }

  private static String fingerprint(String payload) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(payload.getBytes(StandardCharsets.UTF_8));
      BigInteger number = new BigInteger(1, Arrays.copyOf(digest, 8));
      String digits = "0".repeat(13) + number.toString(32);
      return digits.substring(digits.length() - FINGERPRINT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
