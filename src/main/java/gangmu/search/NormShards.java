package gangmu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.SmallFloat;

/** Writes Lucene's norms, a byte for each paragraph: its length in tokens, rounded. */
final class NormShards {
  /** Paragraphs of a shard. */
  static final int SPAN = 8192;

  private NormShards() {}

  /** Writes the shards; gives their names as JSON. A paragraph without tokens has the norm 0. */
  static String write(NumericDocValues norms, int paragraphs, Shards shards) throws IOException {
    List<String> names = new ArrayList<>();
    for (int first = 0; first < paragraphs; first += SPAN) {
      ByteSink bytes = new ByteSink();
      for (int doc = first; doc < Math.min(first + SPAN, paragraphs); doc++) {
        bytes.oneByte(norms.advanceExact(doc) ? (int) norms.longValue() : 0);
      }
      names.add(shards.add(Json.string(bytes.base64())));
    }
    return Json.strings(names);
  }

  /** The number of tokens that each norm stands for. */
  static String lengths() {
    List<Integer> lengths = new ArrayList<>();
    for (int norm = 0; norm <= 0xFF; norm++) {
      lengths.add(SmallFloat.byte4ToInt((byte) norm));
    }
    return Json.numbers(lengths);
  }
}
