package gangmu.search;

import gangmu.site.SiteFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of the search. Each is a classic script, which a browser loads from disk too, and hands
 * its payload over under its own name. The name is a fingerprint of the payload, so a directory
 * never meets a shard of another build.
 */
final class Shards {
  private static final String FOLDER = "search/";
  private static final int FINGERPRINT_BYTES = 6;

  private final Map<String, SiteFile> files = new TreeMap<>();

  /** Adds a shard with the payload, a value in JSON, and gives its name. */
  String add(String payload) {
    String name = HexFormat.of().formatHex(sha256(payload), 0, FINGERPRINT_BYTES);
    put(name, payload);
    return name;
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

  private static byte[] sha256(String payload) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(payload.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
