package gangmu.search;

import gangmu.site.SiteFile;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of the search. Each is a classic script, which a browser loads from disk too, and hands
 * its payload over under its own name. All names end in one fingerprint of all the payloads, so a
 * directory never meets a shard of another build.
 */
final class Shards {
  private static final String FOLDER = "search/";

  /** Digits of base 32 in the fingerprint. */
  private static final int FINGERPRINT = 10;

  /** By name, without the fingerprint. */
  private final Map<String, byte[]> payloads = new LinkedHashMap<>();

  private final Map<String, Integer> counts = new HashMap<>();
  private final MessageDigest digest;

  Shards() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Adds a shard with the payload, a value in JSON. Its name is the kind and its number among its
   * kind.
   */
  void add(String kind, String payload) {
    int number = counts.merge(kind, 1, Integer::sum) - 1;
    byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
    digest.update(bytes);
    payloads.put(kind + number, bytes);
  }

  /**
   * Gives all files by path, and the directory as {@code directory.js}, whose name stays from build
   * to build.
   *
   * @param directory its members, as JSON; the fingerprint of the shards joins them as {@code
   *     build}
   */
  List<SiteFile> files(Map<String, String> directory) {
    directory.values().forEach(value -> digest.update(value.getBytes(StandardCharsets.UTF_8)));
    String build = fingerprint();
    directory.put("build", Json.string(build));
    List<SiteFile> files = new ArrayList<>(payloads.size() + 1);
    payloads.forEach((name, payload) -> files.add(file(name + "-" + build, payload)));
    files.add(file("directory", Json.object(directory).getBytes(StandardCharsets.UTF_8)));
    files.sort(Comparator.comparing(SiteFile::path));
    return files;
  }

  /** Put together when it is asked for, so that no payload is in memory twice. */
  private static SiteFile file(String name, byte[] payload) {
    return new SiteFile(FOLDER + name + ".js", () -> script(name, payload));
  }

  private static byte[] script(String name, byte[] payload) {
    ByteArrayOutputStream script = new ByteArrayOutputStream(payload.length + 40);
    script.writeBytes(("gangmu.shard(\"" + name + "\",").getBytes(StandardCharsets.US_ASCII));
    script.writeBytes(payload);
    script.writeBytes(");\n".getBytes(StandardCharsets.US_ASCII));
    return script.toByteArray();
  }

  private String fingerprint() {
    BigInteger number = new BigInteger(1, Arrays.copyOf(digest.digest(), 8));
    String digits = "0".repeat(13) + number.toString(32);
    return digits.substring(digits.length() - FINGERPRINT);
  }
}
