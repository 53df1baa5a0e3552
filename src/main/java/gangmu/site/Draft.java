package gangmu.site;

import java.util.function.Supplier;

/**
 * A page that is made when it is rendered.
 *
 * @param template the template that it is rendered with
 */
record Draft(String path, String template, Supplier<Page> page) {
  /** A page that is there. */
  static Draft of(Page page) {
    return new Draft(page.path(), page.template(), () -> page);
  }
}
