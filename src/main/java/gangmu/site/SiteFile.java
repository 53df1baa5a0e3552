package gangmu.site;

import java.util.function.Supplier;

/**
 * A file of the site. Most are made when they are asked for, so that a site need not be in memory
 * as a whole.
 *
 * @param path relative to the site's root, with {@code /} between folders and none before the first
 * @param content gives what the file holds, the same each time; any thread may ask
 */
public record SiteFile(String path, Supplier<byte[]> content) {
  /** A file whose content is there. */
  public SiteFile(String path, byte[] bytes) {
    this(path, () -> bytes);
  }

  /**
   * What the file holds.
   *
   * @throws BrokenPageException if it is a page that cannot be rendered
   */
  public byte[] bytes() {
    return content.get();
  }
}
