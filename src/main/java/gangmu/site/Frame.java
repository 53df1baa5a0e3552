package gangmu.site;

import gangmu.model.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param title the title of the window
 * @param root what stands before a path of the site in the links of this page
 * @param trail the way from the home page to this one, both left out
 * @param here the name of the page, at the end of the trail; null on the home page
 * @param searchInHead whether the search form stands in the head of the page, not in its middle
 * @param styles style sheets of {@code assets/} that the page has beside the one of every page
 * @param scripts files of {@code assets/} that the page runs beside those that every page does
 */
record Frame(
    String title,
    String root,
    List<Link> trail,
    @Nullable String here,
    boolean searchInHead,
    List<String> styles,
    List<String> scripts) {
  private static final List<String> SEARCHES = List.of("search.css");
  private static final List<String> RESULTS = List.of("results.js");
  private static final List<String> COMPARES = List.of("compare.css");

  Frame {
    trail = List.copyOf(trail);
    styles = List.copyOf(styles);
    scripts = List.copyOf(scripts);
  }

  static Frame home(String title) {
    return new Frame(title, "", List.of(), null, false, SEARCHES, RESULTS);
  }

  static Frame search(String title) {
    return new Frame(
        title, Addresses.root(Addresses.SEARCH), List.of(), title, false, SEARCHES, RESULTS);
  }

  static Frame place(String path, String name) {
    return new Frame(name, Addresses.root(path), List.of(), name, true, COMPARES, List.of());
  }

  /**
   * A page across places.
   *
   * @param above the page above it; null where that is the home page
   */
  static Frame below(String path, @Nullable Link above, String name) {
    return new Frame(
        name,
        Addresses.root(path),
        above == null ? List.of() : List.of(above),
        name,
        true,
        COMPARES,
        List.of());
  }

  static Frame report(String path, Edition edition) {
    Report report = edition.report();
    return new Frame(
        report.fullTitle(),
        Addresses.root(path),
        List.of(toPlace(path, report)),
        edition.words().year(report.year()),
        true,
        List.of(),
        List.of("report.js"));
  }

  /** A page beside the report: its indicators, tasks or source. */
  static Frame beside(String path, Edition edition, String name, String... scripts) {
    Report report = edition.report();
    Link toReport =
        new Link(
            edition.words().year(report.year()), Addresses.link(path, Addresses.report(report)));
    return new Frame(
        report.fullTitle() + " · " + name,
        Addresses.root(path),
        List.of(toPlace(path, report), toReport),
        name,
        true,
        List.of(),
        List.of(scripts));
  }

  private static Link toPlace(String path, Report report) {
    return new Link(report.place().name(), Addresses.link(path, Addresses.place(report.place())));
  }
}
