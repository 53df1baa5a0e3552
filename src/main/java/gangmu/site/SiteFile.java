package gangmu.site;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

  /**
   * The SHA-256 of what the file holds, in hexadecimal.
   *
   * @throws BrokenPageException as {@link #bytes}
   */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
