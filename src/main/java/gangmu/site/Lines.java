package gangmu.site;

import gangmu.model.LineRange;
import org.jspecify.annotations.Nullable;

/** Lines of a source, named and linked to. */
final class Lines {
  private Lines() {}

  /** The link to the lines, null where there are none to name. */
  static @Nullable Link link(ReportSource source, String path, @Nullable LineRange lines) {
    return lines == null ? null : new Link(name(lines), source.linkToLines(path, lines));
  }

  /** {@code 14–28}, or {@code 14} for one line. */
  private static String name(LineRange lines) {
    return lines.from() == lines.to()
        ? Integer.toString(lines.from())
        : lines.from() + "–" + lines.to();
  }
}
