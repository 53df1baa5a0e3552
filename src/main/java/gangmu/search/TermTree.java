package gangmu.search;

import java.util.Arrays;

/**
 * The tree of what stands behind one another in the paragraphs. A sequence of tokens that occurs
 * often is parted by the token that follows, as often as needed; one that is rare is a leaf and
 * keeps the paragraphs it occurs in. Each occurrence of each token is in one leaf.
 */
final class TermTree {
  /** Occurrences of a leaf, at most, unless it is the end of a sentence or as deep as can be. */
  private static final int LEAF = 16;

  /** Tokens of the longest sequence. */
  private static final int DEEPEST = 24;

  private final TokenText text;
  private final TermShards shards;
  private final int[] path = new int[DEEPEST + 1];

  private TermTree(TokenText text, TermShards shards) {
    this.text = text;
    this.shards = shards;
  }

  static void write(TokenText text, TermShards shards) {
    TermTree tree = new TermTree(text, shards);
    for (int token = 1; token <= text.last(); token++) {
      tree.path[0] = token;
      tree.node(text.occurrences(token), 1);
    }
  }

  /**
   * @param places where the sequence begins, ascending
   */
  private void node(int[] places, int depth) {
    if (places.length <= LEAF || depth == DEEPEST) {
      shards.leaf(path, depth, Postings.of(text, places));
      return;
    }
    long[] followed = new long[places.length];
    for (int i = 0; i < places.length; i++) {
      followed[i] = (long) text.token(places[i] + depth) << 32 | places[i];
    }
    Arrays.sort(followed);
    int first = shards.leaves();
    int start = 0;
    while (start < followed.length) {
      int next = (int) (followed[start] >>> 32);
      int end = start + 1;
      while (end < followed.length && (int) (followed[end] >>> 32) == next) {
        end++;
      }
      child(next, followed, start, end, depth);
      start = end;
    }
    if (shards.parted(first)) {
      shards.head(first, path, depth, Postings.of(text, places));
    }
  }

  private void child(int next, long[] followed, int start, int end, int depth) {
    int[] places = new int[end - start];
    for (int i = start; i < end; i++) {
      places[i - start] = (int) followed[i];
    }
    path[depth] = next;
    if (next == 0) {
      shards.leaf(path, depth + 1, Postings.of(text, places));
    } else {
      node(places, depth + 1);
    }
  }
}
