package gangmu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Writes Lucene's terms and postings, in Lucene's order. A shard holds the terms, a line each, and
 * in bytes for each term: the number of its documents, the length of the rest, then each document
 * as the step from the one before, doubled, plus one where the term occurs once; the frequency
 * where it is another; and for a pair the positions, as steps. Positions of single tokens are left
 * out, as a query of one token needs none.
 */
final class TermShards {
  private static final int SHARD_BYTES = 40 * 1024;

  private final Shards shards;
  private final List<String> firstTerms = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> pending = new ArrayList<>();
  private ByteSink pendingPostings = new ByteSink();
  private int pendingBytes;
  private @Nullable PostingsEnum reused;

  private TermShards(Shards shards) {
    this.shards = shards;
  }

  /** Writes the shards; gives as JSON the first terms and the names. */
  static String write(Terms terms, Shards shards) throws IOException {
    TermShards writer = new TermShards(shards);
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      writer.add(term.utf8ToString(), each);
    }
    writer.flush();
    return Json.array(List.of(Json.strings(writer.firstTerms), Json.strings(writer.names)));
  }

  private void add(String term, TermsEnum entry) throws IOException {
    ByteSink postings = postings(entry, term.indexOf(' ') >= 0);
    // Base64 makes four bytes of three.
    int size = entry.term().length + postings.size() * 4 / 3;
    if (!pending.isEmpty() && pendingBytes + size > SHARD_BYTES) {
      flush();
    }
    pending.add(term);
    pendingPostings.number(entry.docFreq());
    pendingPostings.number(postings.size());
    pendingPostings.append(postings);
    pendingBytes += size;
  }

  private ByteSink postings(TermsEnum entry, boolean withPositions) throws IOException {
    ByteSink bytes = new ByteSink();
    // Lucene fills the last reader anew where it can; most terms occur once, so that counts.
    int flags = withPositions ? PostingsEnum.POSITIONS : PostingsEnum.FREQS;
    PostingsEnum postings = entry.postings(reused, flags);
    reused = postings;
    int last = 0;
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      int freq = postings.freq();
      bytes.number((doc - last) * 2 + (freq == 1 ? 1 : 0));
      if (freq > 1) {
        bytes.number(freq);
      }
      if (withPositions) {
        positions(postings, freq, bytes);
      }
      last = doc;
    }
    return bytes;
  }

  private static void positions(PostingsEnum postings, int freq, ByteSink bytes)
      throws IOException {
    int last = 0;
    for (int i = 0; i < freq; i++) {
      int position = postings.nextPosition();
      bytes.number(position - last);
      last = position;
    }
  }

  private void flush() {
    if (pending.isEmpty()) {
      return;
    }
    firstTerms.add(pending.get(0));
    names.add(
        shards.add(Json.strings(List.of(String.join("\n", pending), pendingPostings.base64()))));
    pending.clear();
    pendingPostings = new ByteSink();
    pendingBytes = 0;
  }
}
