package gangmu.site;

/**
 * A file of the site.
 *
 * @param path relative to the site's root, with {@code /} between folders and none before the first
 */
// The array is handed from its maker to the writer and never compared.
@SuppressWarnings("ArrayRecordComponent")
public record SiteFile(String path, byte[] bytes) {}
