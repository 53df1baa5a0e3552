package gangmu.site;

import gangmu.model.LineRange;
import gangmu.model.Paragraph;
import gangmu.model.Place;
import gangmu.model.Report;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where everything stands on the site. A path names a file of the site from its root; a link is
 * what a page writes to reach a path. Folders are linked to by their {@code index.html}, because a
 * folder opened from disk is a list of files.
 */
public final class Addresses {
  public static final String HOME = "index.html";
  public static final String SEARCH = "search/index.html";
  public static final String NOT_FOUND = "404.html";
  public static final String INDICATORS = "indicators/index.html";
  public static final String DATA = "data/index.html";
  public static final String DATA_PACKAGE = "data/datapackage.json";
  public static final String FEED = "feed.xml";
  public static final String SITEMAP = "sitemap.xml";
  public static final String ROBOTS = "robots.txt";

  /** Folders of the site itself, which no place may take. */
  private static final Set<String> TAKEN = Set.of("assets", "data", "indicators", "search");

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private static final Pattern FOLDER =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}-]{0,63}");

  private Addresses() {}

  /**
   * Whether a place may have this address: one folder, in lower case, not one of the site's own.
   */
  public static boolean isFolder(String address) {
    return FOLDER.matcher(address).matches()
        && address.codePoints().noneMatch(Character::isUpperCase)
        && !TAKEN.contains(address);
  }

  /** The page of a place. */
  public static String place(Place place) {
    return folder(place) + "index.html";
  }

  /** Whether an indicator may have a page: its id is the name of one folder. */
  static boolean isIndicator(String id) {
    return FOLDER.matcher(id).matches() && id.codePoints().noneMatch(Character::isUpperCase);
  }

  /** An indicator across years and places. */
  static String indicator(String id) {
    if (!isIndicator(id)) {
      throw new IllegalArgumentException("not an address of an indicator: " + id);
    }
    return "indicators/" + id + "/index.html";
  }

  /** The chart of an indicator, beside the page of its place. */
  static String chart(Place place, String indicator, String measure) {
    return folder(place) + indicator + "-" + measure + ".svg";
  }

  /** The chart above a table, beside the page of its indicator. */
  static String chart(String indicator, String table) {
    String page = indicator(indicator);
    return page.substring(0, page.length() - HOME.length()) + table + ".svg";
  }

  /** The page of a report, to read. */
  public static String report(Report report) {
    return folder(report) + "index.html";
  }

  /** The page of the report's figures. */
  public static String indicators(Report report) {
    return folder(report) + "indicators/index.html";
  }

  /** The page of the report's tasks. */
  public static String tasks(Report report) {
    return folder(report) + "tasks/index.html";
  }

  /** The page of the scrape. */
  public static String source(Report report) {
    return folder(report) + "source/index.html";
  }

  /** The report for programs. */
  public static String json(Report report) {
    return folder(report) + "report.json";
  }

  /** The report's figures as a table. */
  public static String figuresCsv(Report report) {
    return folder(report) + "indicators.csv";
  }

  /** The report's tasks as a table. */
  public static String tasksCsv(Report report) {
    return folder(report) + "tasks.csv";
  }

  /** A table of the whole site. */
  public static String csv(String table) {
    return "data/" + table + ".csv";
  }

  /** What a server calls a page, from the site's root: {@code shenyang/2023/}. */
  public static String served(String path) {
    String link = link(HOME, path);
    return link.endsWith(HOME) ? link.substring(0, link.length() - HOME.length()) : link;
  }

  /** The link to a paragraph from the site's root: {@code shenyang/2023/index.html#p12}. */
  public static String paragraph(Report report, Paragraph paragraph) {
    return link(HOME, report(report) + "#" + paragraph.id());
  }

  /** The path of a report's source with the anchor of the first of the lines. */
  static String lines(Report report, LineRange lines) {
    return source(report) + "#l" + lines.from();
  }

  /**
   * The relative link that leads from one path to another.
   *
   * @param to a path; it may end in {@code #} and an anchor
   */
  public static String link(String from, String to) {
    int common = 0;
    for (int slash = from.indexOf('/'); slash >= 0; slash = from.indexOf('/', slash + 1)) {
      if (!to.startsWith(from.substring(0, slash + 1))) {
        break;
      }
      common = slash + 1;
    }
    long up = from.substring(common).chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + encode(to.substring(common));
  }

  /** What stands before every path in the links of a page: {@code ../../}, or nothing. */
  static String root(String from) {
    return link(from, "");
  }

  /** Escapes what may not stand in a URL as it is (RFC 3986, section 2.1). */
  private static String encode(String path) {
    StringBuilder url = new StringBuilder();
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      if (octet > ' ' && octet < 0x7f && "\"%<>\\^`{|}?".indexOf(octet) < 0) {
        url.append((char) octet);
      } else {
        url.append('%').append(HEX.toHexDigits(octet));
      }
    }
    return url.toString();
  }

  private static String folder(Place place) {
    if (!isFolder(place.address())) {
      throw new IllegalArgumentException("not an address of a place: " + place.address());
    }
    return place.address() + "/";
  }

  private static String folder(Report report) {
    return folder(report.place()) + report.year() + "/";
  }
}
