package gangmu.data;

import gangmu.model.SiteSettings;
import gangmu.site.Addresses;
import gangmu.site.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code robots.txt}, and {@code sitemap.xml} after sitemaps.org where the base URL is known: a
 * sitemap has to name absolute addresses. The pages of the scrapes, and what a server shows for a
 * missing page, are not for finding.
 */
final class Sitemap {
  private Sitemap() {}

  private static boolean finds(String page) {
    return page.endsWith(".html")
        && !page.equals(Addresses.NOT_FOUND)
        && !page.endsWith("/source/index.html");
  }

  /**
   * @param pages the paths of the site's files
   */
  static List<SiteFile> of(List<String> pages, SiteSettings settings) {
    List<SiteFile> files = new ArrayList<>();
    String robots = "User-agent: *\nAllow: /\n";
    String sitemap = settings.absolute(Addresses.SITEMAP);
    if (sitemap != null) {
      robots += "Sitemap: " + sitemap + "\n";
      files.add(new SiteFile(Addresses.SITEMAP, map(pages, settings)));
    }
    files.add(new SiteFile(Addresses.ROBOTS, robots.getBytes(StandardCharsets.UTF_8)));
    return files;
  }

  private static byte[] map(List<String> pages, SiteSettings settings) {
    return Xml.document(
        "urlset",
        "http://www.sitemaps.org/schemas/sitemap/0.9",
        xml -> {
          for (String path : pages.stream().filter(Sitemap::finds).sorted().toList()) {
            String url = settings.absolute(Addresses.served(path));
            xml.group("url", entry -> entry.element("loc", String.valueOf(url)));
          }
        });
  }
}
