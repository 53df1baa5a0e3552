package gangmu.source;

import java.util.List;

/**
 * A scrape as it came: its bytes, and the lines that they hold.
 *
 * @param file as the user named it
 * @param format what kind of file it is
 * @param sha256 of the bytes, in hexadecimal
 * @param lines without their line ends; line 1 is the first
 */
// The bytes are copied beside the Markdown, never compared.
@SuppressWarnings("ArrayRecordComponent")
public record SourceDocument(
    String file, SourceFormat format, byte[] bytes, String sha256, List<String> lines) {
  public SourceDocument {
    lines = List.copyOf(lines);
  }
}
