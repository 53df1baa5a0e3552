package gangmu.data;

import gangmu.model.Report;
import gangmu.model.SiteSettings;
import gangmu.site.Addresses;
import gangmu.site.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * {@code feed.xml}: the latest reports, after RFC 4287. An entry keeps its id wherever the site
 * moves. Its date is that of the report; where the report has none, the first day of its year.
 */
final class Feed {
  private static final int ENTRIES = 30;
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final SiteSettings settings;

  private Feed(SiteSettings settings) {
    this.settings = settings;
  }

  static SiteFile of(List<Report> reports, SiteSettings settings) {
    List<Report> newest =
        reports.stream()
            .sorted(Comparator.comparing(Feed::updated, Comparator.reverseOrder()))
            .limit(ENTRIES)
            .toList();
    byte[] bytes =
        Xml.document(
            "feed", "http://www.w3.org/2005/Atom", xml -> new Feed(settings).write(xml, newest));
    return new SiteFile(Addresses.FEED, bytes);
  }

  private void write(Xml xml, List<Report> newest) throws XMLStreamException {
    xml.element("title", settings.title());
    xml.element("subtitle", settings.description());
    xml.element("id", id("feed " + settings.title()));
    xml.element("updated", newest.isEmpty() ? "1970-01-01T00:00:00Z" : updated(newest.get(0)));
    xml.element("link", "", "rel", "alternate", "href", href(Addresses.HOME));
    xml.element("link", "", "rel", "self", "href", href(Addresses.FEED));
    for (Report report : newest) {
      xml.group("entry", entry -> entry(entry, report));
    }
  }

  private void entry(Xml xml, Report report) throws XMLStreamException {
    xml.element("title", report.fullTitle());
    xml.element("id", id(report.place().code() + " " + report.year()));
    xml.element("updated", updated(report));
    xml.group("author", author -> author.element("name", report.place().government()));
    xml.element("link", "", "rel", "alternate", "href", href(Addresses.report(report)));
    xml.element("category", "", "term", report.place().name());
  }

  private String href(String path) {
    String absolute = settings.absolute(Addresses.link(Addresses.HOME, path));
    return absolute == null ? Addresses.link(Addresses.HOME, path) : absolute;
  }

  private static String id(String name) {
    byte[] bytes = ("gangmu " + name).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
  }

  private static String updated(Report report) {
    String date = report.date();
    return (date != null && DATE.matcher(date).matches() ? date : report.year() + "-01-01")
        + "T00:00:00Z";
  }
}
