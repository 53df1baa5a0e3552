package gangmu.search;

/** Writes lists of all paragraphs of the most frequent sequences. */
final class ListShards {
  private static final int SHARD_BYTES = 12_000;

  private final Shards files;
  private BitSink sink = new BitSink();
  private PostingsCode code = new PostingsCode();
  private int inShard;
  private int shard;

  ListShards(Shards files) {
    this.files = files;
  }

  /** Adds a list; gives 1 + 64 × the number of its shard + its place there. */
  int add(Postings postings) {
    if (inShard > 0 && (inShard == 64 || sink.size() > SHARD_BYTES)) {
      close();
    }
    code.write(postings, sink);
    return 1 + 64 * shard + inShard++;
  }

  /** Writes the last shard. */
  void finish() {
    if (inShard > 0) {
      close();
    }
  }

  private void close() {
    files.add("l", Json.string(sink.text()));
    sink = new BitSink();
    code = new PostingsCode();
    inShard = 0;
    shard++;
  }
}
