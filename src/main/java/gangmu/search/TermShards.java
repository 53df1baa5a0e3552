package gangmu.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes the leaves of the {@link TermTree}, in its order. A sequence whose leaves are in more than
 * one shard has a head in the first of them: how many paragraphs hold it and which are the best, so
 * that a search for it loads one shard; where it goes over many, all its paragraphs stand in a list
 * besides.
 */
final class TermShards {
  private static final int SHARD_BYTES = 10_000;
  private static final int BEST = 40;

  /** Shards that a sequence may go over before it gets a list. */
  private static final int MANY = 5;

  private static final class Shard {
    String leaves = "";
    int count;
    final BitSink headSink = new BitSink();
    final NumberModel headNumbers = new NumberModel();
    final NumberModel headParagraphs = new NumberModel();
    int heads;
  }

  private final Shards files;
  private final TokenText text;
  private final Scoring scoring;
  private final List<Shard> shards = new ArrayList<>();
  private final List<Integer> firstLeaves = new ArrayList<>();
  private final KeyShards keys;
  private final ListShards lists;
  private BitSink sink = new BitSink();
  private TokenCode tokenCode;
  private PostingsCode postingsCode = new PostingsCode();
  private int leaves;
  private int[] last = new int[0];

  TermShards(TokenText text, Scoring scoring, Shards files) {
    this.files = files;
    this.text = text;
    this.scoring = scoring;
    this.keys = new KeyShards(text, files);
    this.tokenCode = new TokenCode(text);
    this.lists = new ListShards(files);
  }

  /** How many leaves there are so far. */
  int leaves() {
    return leaves;
  }

  void leaf(int[] path, int depth, Postings postings) {
    int common = TokenCode.common(last, path, depth);
    if (shards.isEmpty() || sink.size() >= SHARD_BYTES) {
      open(path, common + 1);
    }
    boolean first = shards.get(shards.size() - 1).count == 0;
    tokenCode.write(last, first ? 0 : last.length, path, depth, first ? 0 : common, sink);
    postingsCode.write(postings, sink);
    last = Arrays.copyOf(path, depth);
    shards.get(shards.size() - 1).count++;
    leaves++;
  }

  /** Whether the leaves from one on are in more than one shard. */
  boolean parted(int first) {
    return shardOf(first) != shards.size() - 1;
  }

  /** Adds the head of a sequence to the shard of its first leaf. */
  void head(int first, int[] path, int depth, Postings postings) {
    Shard shard = shards.get(shardOf(first));
    BitSink to = shard.headSink;
    shard.heads++;
    shard.headNumbers.write(depth, to);
    shard.headNumbers.write(postings.count(), to);
    Postings best = postings.best(scoring.phrase(text, path, depth), BEST);
    shard.headNumbers.write(best.count(), to);
    for (int i = 0; i < best.count(); i++) {
      shard.headParagraphs.write(best.paragraph(i), to);
      shard.headNumbers.write(best.freq(i), to);
    }
    boolean many = shards.size() - shardOf(first) > MANY;
    shard.headNumbers.write(many ? lists.add(postings) : 0, to);
  }

  /** Writes the shards; gives as JSON what the directory says of their keys. */
  String write() {
    close();
    for (Shard shard : shards) {
      String payload =
          Json.array(
              List.of(
                  String.valueOf(shard.count),
                  Json.string(shard.leaves),
                  String.valueOf(shard.heads),
                  Json.string(shard.headSink.text())));
      files.add("t", payload);
    }
    lists.finish();
    return keys.write();
  }

  private void open(int[] path, int depth) {
    close();
    keys.add(path, depth);
    shards.add(new Shard());
    firstLeaves.add(leaves);
  }

  private void close() {
    if (!shards.isEmpty()) {
      shards.get(shards.size() - 1).leaves = sink.text();
    }
    sink = new BitSink();
    tokenCode = new TokenCode(text);
    postingsCode = new PostingsCode();
  }

  private int shardOf(int leaf) {
    int at = shards.size() - 1;
    while (firstLeaves.get(at) > leaf) {
      at--;
    }
    return at;
  }
}
