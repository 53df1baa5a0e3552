package gangmu.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * The paragraphs as Lucene holds them: one segment in memory, whose document numbers are the
 * paragraphs' places in the list.
 */
final class LuceneIndex implements Closeable {
  static final String TEXT = "text";
  static final String PLACE = "place";
  static final String YEAR = "year";
  static final String PART = "part";

  // Lucene logs hints about the JVM that would reach the user. A logger lives as long as its
  // holder.
  private static final Logger LUCENE_LOG = Logger.getLogger("org.apache.lucene");

  private static final double BUFFER_MEGABYTES = 256;

  private final Directory directory;
  private final DirectoryReader reader;

  private LuceneIndex(Directory directory) throws IOException {
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
  }

  static LuceneIndex of(List<SearchParagraph> paragraphs) throws IOException {
    LUCENE_LOG.setLevel(Level.OFF);
    Directory directory = new ByteBuffersDirectory();
    // Neither threads nor merges of segments that are not neighbours: both would shuffle documents.
    // Without compound files the one segment of a small site is not written twice.
    MergePolicy neighbours = new LogDocMergePolicy();
    neighbours.setNoCFSRatio(0);
    IndexWriterConfig config =
        new IndexWriterConfig(new SearchAnalyzer())
            .setMergeScheduler(new SerialMergeScheduler())
            .setMergePolicy(neighbours)
            .setUseCompoundFile(false)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (SearchParagraph paragraph : paragraphs) {
        writer.addDocument(document(paragraph));
      }
      writer.forceMerge(1);
    }
    return new LuceneIndex(directory);
  }

  DirectoryReader reader() {
    return reader;
  }

  /** The segments: one, or none where there are no paragraphs. */
  List<LeafReader> segments() {
    return reader.leaves().stream().map(leaf -> leaf.reader()).toList();
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }

  private static Document document(SearchParagraph paragraph) {
    Document document = new Document();
    document.add(new Field(TEXT, paragraph.text(), textType()));
    document.add(new StringField(PLACE, paragraph.place(), Field.Store.NO));
    document.add(new StringField(YEAR, String.valueOf(paragraph.year()), Field.Store.NO));
    document.add(new StringField(PART, paragraph.part().id(), Field.Store.NO));
    return document;
  }

  private static FieldType textType() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setTokenized(true);
    type.freeze();
    return type;
  }
}
