package gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.browser.FolderServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The site as it comes off the branch, fetched below a path of a host as GitHub Pages serves it.
 */
class PublishedSiteTest {
  @TempDir Path around = Path.of("");

  private void gangmu(String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said, true);
    assertThat(Main.run(arguments, writer, writer, Locale.ENGLISH)).as(said.toString()).isZero();
  }

  @Test
  void leadsFromItsFirstPageToEveryOther() throws Exception {
    String bare = around.resolve("bare.git").toString();
    Git.init().setBare(true).setGitDir(around.resolve("bare.git").toFile()).call().close();
    gangmu("init", around.resolve("site").toString());
    String content = around.resolve("site/content").toString();
    String templates = Files.createDirectory(around.resolve("none")).toString();
    gangmu("publish", "--content", content, "--templates", templates, "--remote", bare);
    Path there = around.resolve("there");
    Git.cloneRepository()
        .setURI(bare)
        .setBranch("gh-pages")
        .setDirectory(there.toFile())
        .call()
        .close();
    try (FolderServer server = new FolderServer(there)) {
      assertThat(fetched(server.address())).containsAll(pages(there));
    }
  }

  /** Every page of the site but the one for addresses that lead nowhere, which nothing leads to. */
  private static Set<String> pages(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .map(file -> site.relativize(file).toString())
          .filter(name -> name.endsWith(".html") && !name.equals("404.html"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** What is reached from the first page, each fetched once. */
  private static Set<String> fetched(String root) throws IOException {
    Set<String> seen = new TreeSet<>(Set.of("index.html"));
    Deque<String> next = new ArrayDeque<>(seen);
    while (!next.isEmpty()) {
      String path = next.remove();
      URI address = URI.create(root + path);
      String text = fetch(address);
      if (!path.endsWith(".html")) {
        continue;
      }
      for (Element element : Jsoup.parse(text).select("[href], [src], [action]")) {
        String link = element.attr("href") + element.attr("src") + element.attr("action");
        URI target = address.resolve(link.replaceFirst("[?#].*", ""));
        if (!link.matches("[a-z]+:.*") && !link.matches("[?#].*")) {
          assertThat(target.toString()).as(path + " " + link).startsWith(root);
          String name = target.toString().substring(root.length());
          name = name.isEmpty() || name.endsWith("/") ? name + "index.html" : name;
          if (seen.add(name)) {
            next.add(name);
          }
        }
      }
    }
    return seen;
  }

  private static String fetch(URI address) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    assertThat(connection.getResponseCode()).as(address.toString()).isEqualTo(200);
    try (InputStream in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
