package gangmu.check;

import gangmu.model.Diagnostic;
import gangmu.site.SiteFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/** Follows every link from page to page, below a path of some host as a browser would. */
public final class LinkCheck {
  private static final String PREFIX = "/some/path/";
  private static final String ROOT = "http://host.invalid" + PREFIX;
  private static final Pattern ELSEWHERE =
      Pattern.compile("(https?|mailto|data|javascript):.*", Pattern.DOTALL);

  private final Map<String, Set<String>> anchors = new HashMap<>();
  private final List<Found> links = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** A link as it stands on a page. */
  private record Found(String page, String link, Range.Position position) {}

  private final String root;

  private LinkCheck(String root) {
    this.root = root;
  }

  /** What was followed, and what was found. */
  public record Result(int links, List<Diagnostic> diagnostics) {
    public Result {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /** Follows the links of a site that is written nowhere yet. */
  public static Result of(List<SiteFile> files) {
    return of("", files);
  }

  /**
   * Follows the links.
   *
   * <p>Errors, with line and column in the page: {@code check.link}, a link to a file that is not
   * of the site; {@code check.anchor}, one to a place of a page that is not there; {@code
   * check.absolute}, one that holds only at the root of a host; {@code check.id-twice}, two
   * elements of one id.
   *
   * @param root what stands before the path of a page where it is named: {@code site-output/}
   */
  public static Result of(String root, List<SiteFile> files) {
    LinkCheck check = new LinkCheck(root);
    files.forEach(check::read);
    check.links.forEach(check::follow);
    return new Result(check.links.size(), check.diagnostics);
  }

  private void read(SiteFile file) {
    Set<String> ids = new HashSet<>();
    anchors.put(file.path(), ids);
    if (!file.path().endsWith(".html")) {
      return;
    }
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    String html = new String(file.bytes(), StandardCharsets.UTF_8);
    for (Element element : Jsoup.parse(html, "", parser).getAllElements()) {
      Range.Position position = element.sourceRange().start();
      if (!element.id().isEmpty() && !ids.add(element.id())) {
        complain(file.path(), position, "check.id-twice", element.id());
      }
      for (String attribute : List.of("href", "src", "action")) {
        String link = element.attr(attribute);
        if (element.hasAttr(attribute) && !ELSEWHERE.matcher(link).matches()) {
          links.add(new Found(file.path(), link, position));
        }
      }
    }
  }

  private void follow(Found found) {
    URI target;
    try {
      String page = ROOT + found.page().replace(" ", "%20");
      // resolve() follows RFC 2396, where a query alone leaves the page
      target =
          found.link().startsWith("?")
              ? new URI(page + found.link())
              : new URI(page).resolve(new URI(found.link()));
    } catch (URISyntaxException e) {
      complain(found.page(), found.position(), "check.link", found.link());
      return;
    }
    if (!target.toString().startsWith(ROOT)) {
      complain(found.page(), found.position(), "check.absolute", found.link());
      return;
    }
    String path = target.getPath().substring(PREFIX.length());
    Set<String> ids =
        anchors.get(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    if (ids == null) {
      complain(found.page(), found.position(), "check.link", found.link());
    } else if (target.getFragment() != null
        && !target.getFragment().isEmpty()
        && !ids.contains(target.getFragment())) {
      complain(found.page(), found.position(), "check.anchor", found.link());
    }
  }

  private void complain(String page, Range.Position position, String code, String what) {
    diagnostics.add(
        Diagnostic.error(
            root + page,
            Math.max(position.lineNumber(), 0),
            Math.max(position.columnNumber(), 0),
            null,
            code,
            what));
  }
}
