package gangmu.site;

/** A page of the site, as its template sees it. */
sealed interface Page
    permits DataPage,
        HomePage,
        IndicatorListPage,
        IndicatorPage,
        IndicatorsPage,
        NotFoundPage,
        PlacePage,
        ReportPage,
        SearchPage,
        SourcePage,
        TasksPage {
  /** Where the page stands on the site. */
  String path();

  /** The template that it is rendered with, such as {@code report.html}. */
  String template();
}
