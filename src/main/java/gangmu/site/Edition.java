package gangmu.site;

import gangmu.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * A report as a site publishes it: with its scrape, between the years beside it, in the site's
 * language.
 *
 * @param earlier the report before it of the same place; null where there is none
 * @param later the report after it of the same place; null where there is none
 */
record Edition(
    ReportSource source, @Nullable Report earlier, @Nullable Report later, Words words) {
  Report report() {
    return source.report();
  }
}
