package gangmu.source;

import gangmu.model.SourceFacts;
import gangmu.model.SourceLine;
import gangmu.model.SourceLine.Why;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A saved page, or a fragment of one: every visible line of it, those beside the report as
 * furniture.
 */
final class HtmlSource {
  private HtmlSource() {}

  static Content read(String html) {
    Document page = Jsoup.parse(html);
    List<HtmlLine> found = HtmlLines.of(page.body());
    HtmlBody body = new HtmlBody(found, page.body());
    List<SourceLine> lines = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      SourceLine line = found.get(i).line();
      lines.add(body.isFurniture(i) ? line.without(Why.FURNITURE) : line);
    }
    return new Content(Paragraphs.checked(Emphasis.telling(lines)), facts(page));
  }

  /** From the names that government sites in China use for it, and from those of the web. */
  private static SourceFacts facts(Document page) {
    String title = meta(page, "ArticleTitle", "og:title");
    String canonical = page.select("link[rel=canonical]").attr("href");
    return new SourceFacts(
        title != null ? title : blankToNull(page.title()),
        canonical.startsWith("http") ? canonical : meta(page, "og:url", "Url"),
        null,
        null,
        List.of());
  }

  private static @Nullable String meta(Document page, String... names) {
    for (String name : names) {
      for (Element meta : page.select("meta")) {
        boolean named =
            name.equalsIgnoreCase(meta.attr("name"))
                || name.equalsIgnoreCase(meta.attr("property"));
        if (named && !meta.attr("content").isBlank()) {
          return meta.attr("content").strip();
        }
      }
    }
    return null;
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
