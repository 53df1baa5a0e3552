package gangmu.source;

import gangmu.model.SourceLine.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Where on a page the report stands: in the smallest element that holds nearly all of the running
 * text. What the page says a second time does not count.
 */
final class HtmlBody {
  private static final double NEARLY_ALL = 0.85;

  /** Pieces of a page that are not what it is about, whatever they say. */
  private static final Set<String> CHROME =
      Set.of("nav", "footer", "aside", "form", "button", "label", "fieldset");

  private static final Pattern CHROME_CLASS =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:share|comments?|related|recommend|copyright|footer|foot|nav|menu|breadcrumbs?"
              + "|sidebar|toolbar|print|pager?|pagination|qrcode|ewm|editor|hot|tags?|login)(?:[\\s_-]|$)");

  /** A title may stand above the element that holds the text. */
  private static final Pattern TITLE = Pattern.compile(".{0,40}工 ?作 ?报 ?告.{0,30}");

  private final List<HtmlLine> lines;
  private final Map<Element, Integer> prose = new HashMap<>();
  private final Element body;
  private final int first;
  private final Map<Element, Boolean> chrome = new HashMap<>();

  HtmlBody(List<HtmlLine> lines, Element root) {
    this.lines = lines;
    Set<String> said = new HashSet<>();
    for (HtmlLine line : lines) {
      if (line.isProse() && said.add(line.text())) {
        for (Element at = line.owner(); at != null; at = at.parent()) {
          prose.merge(at, line.text().length(), Integer::sum);
        }
      }
    }
    body = smallest(root);
    first = firstInside();
  }

  private int prose(Element element) {
    return prose.getOrDefault(element, 0);
  }

  private Element smallest(Element root) {
    Element at = root;
    while (true) {
      int all = prose(at);
      Element next = null;
      for (Element child : at.children()) {
        if (all > 0 && prose(child) >= all * NEARLY_ALL) {
          next = child;
        }
      }
      // a single paragraph is no body: what stands beside it belongs to it
      if (next == null || isParagraph(next)) {
        return at;
      }
      at = next;
    }
  }

  private static boolean isParagraph(Element element) {
    return element.nameIs("p") || element.nameIs("li") || (!element.isBlock() && !isCell(element));
  }

  private static boolean isCell(Element element) {
    return switch (element.normalName()) {
      case "td", "tr", "tbody", "article", "section", "main" -> true;
      default -> false;
    };
  }

  /** Whether the line is the page's and not the report's. */
  boolean isFurniture(int index) {
    HtmlLine line = lines.get(index);
    if (!isUnder(line.owner())) {
      return !(index < first && isTitle(line));
    }
    return (line.isLink() && !line.isProse()) || inChrome(line.owner());
  }

  private static boolean isTitle(HtmlLine line) {
    boolean heading = line.kind() == Kind.HEADING && line.level() > 0 && line.level() <= 3;
    return !line.isLink() && (heading || TITLE.matcher(line.text()).matches());
  }

  private int firstInside() {
    int index = 0;
    while (index < lines.size() && !isUnder(lines.get(index).owner())) {
      index++;
    }
    return index;
  }

  private boolean isUnder(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.equals(body)) {
        return true;
      }
    }
    return false;
  }

  /** A piece of chrome inside the body; what holds much of the text is none. */
  private boolean inChrome(Element element) {
    for (Element at = element; at != null && !at.equals(body); at = at.parent()) {
      if (chrome.computeIfAbsent(at, this::isChrome)) {
        return true;
      }
    }
    return false;
  }

  private boolean isChrome(Element element) {
    boolean named =
        CHROME.contains(element.normalName())
            || CHROME_CLASS.matcher(element.className()).find()
            || CHROME_CLASS.matcher(element.id()).find();
    return named && proseOfAlike(element) * 5 < prose(body);
  }

  /** What all elements of the name say: a report may be cut into pages {@code class="page"}. */
  private int proseOfAlike(Element element) {
    String name = name(element);
    return prose.entrySet().stream()
        .filter(each -> name(each.getKey()).equals(name))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** With the class and the identifier, digits apart: page-1, page-2. */
  private static String name(Element element) {
    return (element.normalName() + ' ' + element.className() + '#' + element.id())
        .replaceAll("\\d+", "");
  }
}
