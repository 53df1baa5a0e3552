package gangmu.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import gangmu.browser.FolderServer;
import gangmu.site.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A site of nothing but search, in a folder. */
final class SearchSite {
  private static final Path TEMPLATES = Path.of("templates");
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="zh-CN"><head><meta charset="utf-8"><title>检索</title>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src %1$s; style-src %1$s">
      <link rel="stylesheet" href="../assets/search.css">
      <script defer src="../assets/search.js"></script></head>
      <body><form class="search" role="search" action="../search/index.html">
      <input type="search" name="q" aria-label="检索"></form>
      %2$s</body></html>
      """;

  private final Path folder;

  SearchSite(Path folder, List<SearchParagraph> paragraphs) throws IOException {
    this.folder = folder;
    List<SiteFile> files = new ArrayList<>(SearchIndex.build(paragraphs));
    files.addAll(SearchScript.join(assets()));
    for (SiteFile file : files) {
      write(file.path(), file.bytes());
    }
    String results = "<div class=\"search-results\" aria-live=\"polite\"></div>";
    write("search/index.html", PAGE.formatted("'self' file:", results).getBytes(UTF_8));
    write("elsewhere/index.html", PAGE.formatted("'self' file:", "").getBytes(UTF_8));
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

  private void write(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
