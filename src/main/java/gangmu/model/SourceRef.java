package gangmu.model;

import org.jspecify.annotations.Nullable;

/**
 * The scrape that a report was read from.
 *
 * @param file its name beside the Markdown: {@code source.txt}
 * @param sha256 the digest of its bytes, in hexadecimal
 * @param format {@code text}, {@code html}, {@code pdf}, {@code word} or {@code markdown}
 * @param url where it was found, if the source says so
 */
public record SourceRef(String file, String sha256, String format, @Nullable String url) {}
