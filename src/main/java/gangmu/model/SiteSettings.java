package gangmu.model;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a site has settled about it in {@code site.yml}. A template reads it as {@code
 * ${site.title}}.
 *
 * @param title the site's name
 * @param description what it is about, in a sentence
 * @param baseUrl where it will stand on the web, ending in {@code /}; null where that is not known.
 *     Links between pages are relative and never need it
 * @param language of what the site itself says, BCP 47: {@code zh-CN}
 * @param order places by address, name or code, in the order in which the site lists them; those
 *     not named follow in the order of their codes
 * @param accent the one colour beside paper and ink, {@code #rrggbb}; null for the templates' own
 */
public record SiteSettings(
    String title,
    String description,
    @Nullable URI baseUrl,
    String language,
    List<String> order,
    @Nullable String accent) {
  /** What holds where {@code site.yml} says nothing, or is not there. */
  public static final SiteSettings DEFAULT =
      new SiteSettings("纲目", "政府工作报告：原文、数字与任务，逐字可查。", null, "zh-CN", List.of(), null);

  public SiteSettings {
    order = List.copyOf(order);
  }

  /** These settings with another base URL. */
  public SiteSettings at(URI url) {
    return new SiteSettings(title, description, url, language, order, accent);
  }

  /** Where the place comes in the order: from 0; those that are not named come last, all alike. */
  public int rank(Place place) {
    int rank = 0;
    for (String name : order) {
      if (place.isCalled(name)) {
        return rank;
      }
      rank++;
    }
    return rank;
  }

  /** The absolute address of a path of the site; null where the base URL is not known. */
  public @Nullable String absolute(String path) {
    return baseUrl == null ? null : baseUrl.resolve(path).toString();
  }
}
