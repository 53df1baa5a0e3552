package gangmu.search;

import gangmu.site.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the search of the corpus into a folder, to be measured: {@code IndexCorpus FOLDER STEP}.
 */
final class IndexCorpus {
  private IndexCorpus() {}

  public static void main(String[] args) throws IOException {
    List<SearchParagraph> paragraphs = Corpus.paragraphs(Integer.parseInt(args[1]));
    long start = System.nanoTime();
    List<SiteFile> files = SearchIndex.build(paragraphs);
    System.out.printf(
        "%d paragraphs, %.1f s%n", paragraphs.size(), (System.nanoTime() - start) / 1e9);
    for (SiteFile file : files) {
      Path path = Path.of(args[0]).resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes());
    }
  }
}
