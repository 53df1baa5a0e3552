package gangmu.search;

import gangmu.browser.FolderServer;
import gangmu.site.SiteFile;
import gangmu.site.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A site whose search finds some paragraphs, in a folder. */
final class SearchSite {
  private static final Path TEMPLATES = Path.of("templates");
  private final Path folder;

  /** The search of the paragraphs, on the pages of a site without reports. */
  SearchSite(Path folder, List<SearchParagraph> paragraphs) throws IOException {
    this(folder, TestSite.of(), paragraphs);
  }

  SearchSite(Path folder, TestSite pages, List<SearchParagraph> paragraphs) throws IOException {
    this.folder = folder;
    List<SiteFile> files = new ArrayList<>(SearchIndex.build(paragraphs));
    files.addAll(SearchScript.join(pages.files()));
    for (SiteFile file : files) {
      Path path = file(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes());
    }
  }

  /** The assets of the templates, with the script of the search in its parts. */
  static List<SiteFile> assets() throws IOException {
    List<SiteFile> assets = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(TEMPLATES.resolve("assets"))) {
      for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
        String name = TEMPLATES.relativize(path).toString().replace('\\', '/');
        assets.add(new SiteFile(name, Files.readAllBytes(path)));
      }
    }
    return assets;
  }

  /** The address of the site's root on disk. */
  String onDisk() {
    return folder.toUri().toString();
  }

  Path file(String path) {
    return folder.resolve(path);
  }

  /** Serves the folder under a path prefix; the caller closes it. */
  FolderServer serve() throws IOException {
    return new FolderServer(folder);
  }
}
