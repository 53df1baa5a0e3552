package gangmu.search;

import java.util.Arrays;
import java.util.List;

/**
 * Writes where the shards of terms begin: the first path of each, in shards of their own, so that
 * the directory holds no more than the first path of each of these.
 */
final class KeyShards {
  private static final String KIND = "k";
  private static final int KEYS = 64;

  /** Paths, each coded against the one before. */
  private static final class Paths {
    private final BitSink sink = new BitSink();
    private final TokenCode code;
    private int[] last = new int[0];

    Paths(TokenText text) {
      this.code = new TokenCode(text);
    }

    void add(int[] path) {
      // The last token is written even where all of them are shared.
      int common = Math.min(TokenCode.common(last, path, path.length), path.length - 1);
      code.write(last, last.length, path, path.length, common, sink);
      last = path;
    }
  }

  private final TokenText text;
  private final Shards files;
  private final Paths firsts;
  private Paths keys;
  private int count;

  KeyShards(TokenText text, Shards files) {
    this.text = text;
    this.files = files;
    this.firsts = new Paths(text);
    this.keys = new Paths(text);
  }

  /** Adds the first path of the next shard of terms, as far as it is needed to tell it apart. */
  void add(int[] path, int depth) {
    int[] key = Arrays.copyOf(path, depth);
    if (count % KEYS == 0) {
      flush();
      firsts.add(key);
    }
    keys.add(key);
    count++;
  }

  /**
   * Writes the last shard; gives as JSON how many keys there are and, coded, the first of each
   * shard.
   */
  String write() {
    flush();
    return Json.array(List.of(String.valueOf(count), Json.string(firsts.sink.text())));
  }

  private void flush() {
    if (count > 0) {
      files.add(KIND, Json.string(keys.sink.text()));
      keys = new Paths(text);
    }
  }
}
