package gangmu.data;

import gangmu.data.DataPackage.Resource;
import gangmu.data.Tables.FigureOf;
import gangmu.data.Tables.TaskOf;
import gangmu.model.Report;
import gangmu.model.SiteSettings;
import gangmu.site.Addresses;
import gangmu.site.SiteFile;
import java.util.ArrayList;
import java.util.List;

/** What programs and spreadsheets read of a site. */
public final class SiteData {
  private SiteData() {}

  /**
   * The files of the whole site in {@code data/}, those of each report, {@code feed.xml}, {@code
   * robots.txt} and, where the base URL is known, {@code sitemap.xml}.
   *
   * @param reports in the order of the site
   * @param pages the paths of the site's pages
   */
  public static List<SiteFile> of(List<Report> reports, List<String> pages, SiteSettings settings) {
    List<SiteFile> files = new ArrayList<>();
    for (Report report : reports) {
      files.add(ReportJson.of(report));
      files.add(
          new SiteFile(
              Addresses.figuresCsv(report),
              () -> Tables.FIGURES_OF_A_REPORT.bytes(FigureOf.in(report).toList())));
      files.add(
          new SiteFile(
              Addresses.tasksCsv(report),
              () -> Tables.TASKS_OF_A_REPORT.bytes(TaskOf.in(report).toList())));
    }
    List<Resource> resources = whole(reports);
    resources.forEach(resource -> files.add(resource.file()));
    files.add(DataPackage.of(Addresses.DATA_PACKAGE, resources, settings));
    files.add(Feed.of(reports, settings));
    files.addAll(Sitemap.of(pages, settings));
    return files;
  }

  private static List<Resource> whole(List<Report> reports) {
    return List.of(
        resource(Tables.REPORTS, reports),
        resource(Tables.INDICATORS, reports.stream().flatMap(FigureOf::in).toList()),
        resource(Tables.TASKS, reports.stream().flatMap(TaskOf::in).toList()));
  }

  private static <T> Resource resource(Table<T> table, List<T> things) {
    return new Resource(table, new SiteFile(Addresses.csv(table.name()), table.bytes(things)));
  }
}
