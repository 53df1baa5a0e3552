package gangmu.search;

/** How postings are written: their number, the steps between paragraphs, the frequencies. */
final class PostingsCode {
  private static final int SIZES = 32;

  private final NumberModel counts = new NumberModel();
  private final NumberModel[] firsts = NumberModel.several(SIZES);
  private final NumberModel[] steps = NumberModel.several(SIZES);
  private final NumberModel[] freqs = NumberModel.several(SIZES);

  void write(Postings postings, BitSink sink) {
    counts.write(postings.count() - 1, sink);
    int size = 31 - Integer.numberOfLeadingZeros(postings.count());
    int last = -1;
    for (int i = 0; i < postings.count(); i++) {
      int paragraph = postings.paragraph(i);
      (i == 0 ? firsts : steps)[size].write(paragraph - last - 1, sink);
      freqs[size].write(postings.freq(i) - 1, sink);
      last = paragraph;
    }
  }
}
