package gangmu.site;

import gangmu.model.Report;

/**
 * A report as a row of a list.
 *
 * @param link the title, leading to the report
 * @param complete whether the scrape holds the whole report
 * @param missing the names of the parts that it lacks; empty where only its end is lost
 * @param length in characters
 */
record ReportRow(
    int year,
    String place,
    Link link,
    boolean complete,
    String missing,
    int length,
    long paragraphs,
    Link figures,
    Link tasks) {

  static ReportRow of(Report report, String path, Words words) {
    return new ReportRow(
        report.year(),
        report.place().name(),
        new Link(report.fullTitle(), Addresses.link(path, Addresses.report(report))),
        report.completeness().complete(),
        words.of(report.completeness().missing()),
        Words.length(report),
        report.paragraphs().count(),
        new Link(
            Integer.toString(report.figures().size()),
            Addresses.link(path, Addresses.indicators(report))),
        new Link(
            Integer.toString(report.tasks().size()),
            Addresses.link(path, Addresses.tasks(report))));
  }

  boolean missesParts() {
    return !missing.isEmpty();
  }
}
