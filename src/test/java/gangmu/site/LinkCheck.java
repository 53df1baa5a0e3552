package gangmu.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every link of a site, as a browser would that has opened it from disk. */
public final class LinkCheck {
  private static final String PREFIX = "/some/prefix/";
  private static final String ROOT = "http://host.invalid" + PREFIX;

  private final Map<String, Set<String>> anchors = new HashMap<>();
  private final Map<String, Document> pages = new HashMap<>();
  private final List<String> broken = new ArrayList<>();

  private LinkCheck(List<SiteFile> files) {
    for (SiteFile file : files) {
      Set<String> ids = new HashSet<>();
      if (file.path().endsWith(".html")) {
        Document page = Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8));
        pages.put(file.path(), page);
        for (Element element : page.select("[id]")) {
          if (!ids.add(element.id())) {
            broken.add(file.path() + ": two elements are #" + element.id());
          }
        }
      }
      anchors.put(file.path(), ids);
    }
  }

  /**
   * What is wrong: links and anchors that lead nowhere, links that are not relative, ids that stand
   * twice on a page.
   *
   * @param elsewhere paths that exist although they are not among the files
   */
  public static List<String> broken(List<SiteFile> files, Set<String> elsewhere) {
    LinkCheck check = new LinkCheck(files);
    elsewhere.forEach(path -> check.anchors.put(path, Set.of()));
    check.pages.forEach(check::follow);
    return check.broken.stream().sorted().toList();
  }

  private void follow(String path, Document page) {
    for (Element element : page.select("[href], [src], [action]")) {
      String link = element.attr("href") + element.attr("src") + element.attr("action");
      boolean leavesOnPurpose = element.attr("rel").equals("noreferrer");
      if (!leavesOnPurpose && !exists(path, link)) {
        broken.add(path + ": " + link);
      }
    }
  }

  private boolean exists(String path, String link) {
    URI page = URI.create(ROOT + Addresses.link(Addresses.HOME, path));
    URI target = page.resolve(link);
    if (!target.toString().startsWith(ROOT)) {
      return false;
    }
    Set<String> ids = anchors.get(target.getPath().substring(PREFIX.length()));
    return ids != null && (target.getFragment() == null || ids.contains(target.getFragment()));
  }
}
