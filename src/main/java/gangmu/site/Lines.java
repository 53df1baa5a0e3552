package gangmu.site;

import gangmu.model.LineRange;
import gangmu.model.SourceRef;
import org.jspecify.annotations.Nullable;

/** Lines of a source, named and linked to; of a source with pages the pages are named. */
final class Lines {
  private Lines() {}

  /** The link to the lines, null where there are none to name. */
  static @Nullable Link link(Edition edition, String path, @Nullable LineRange lines) {
    if (lines == null) {
      return null;
    }
    SourceRef source = edition.report().source();
    String name = name(source.position(lines));
    return new Link(
        source.paged() ? edition.words().text("lines.pages", name) : name,
        edition.source().linkToLines(path, lines));
  }

  /** {@code 14–28}, or {@code 14} for one line. */
  private static String name(LineRange lines) {
    return lines.from() == lines.to()
        ? Integer.toString(lines.from())
        : lines.from() + "–" + lines.to();
  }
}
