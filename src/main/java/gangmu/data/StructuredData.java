package gangmu.data;

import gangmu.model.Report;
import gangmu.model.SiteSettings;
import gangmu.site.Addresses;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What pages say about themselves to search engines: JSON-LD with the words of schema.org. */
public final class StructuredData {
  private StructuredData() {}

  /** The JSON of each page that has some, by the page's path; none of it can end a script. */
  public static Map<String, String> of(List<Report> reports, SiteSettings settings) {
    Map<String, String> byPage = new HashMap<>();
    for (Report report : reports) {
      if (!Addresses.isFolder(report.place().address())) {
        continue; // an error that the pages' stage tells
      }
      byPage.put(Addresses.report(report), compact(json -> report(json, report, settings)));
    }
    byPage.put(Addresses.DATA, compact(json -> dataset(json, reports, settings)));
    return byPage;
  }

  private static String compact(Consumer<JsonGenerator> writer) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("@context", "https://schema.org");
      writer.accept(json);
      json.writeEndObject();
    }
    return text.toString().replace("<", "\\u003c");
  }

  private static void report(JsonGenerator json, Report report, SiteSettings settings) {
    json.writeStringProperty("@type", "Report");
    json.writeStringProperty("name", report.fullTitle());
    json.writeStringProperty("inLanguage", "zh-CN");
    json.writeStringProperty(
        "datePublished", report.date() == null ? String.valueOf(report.year()) : report.date());
    json.writeObjectPropertyStart("author");
    json.writeStringProperty("@type", "GovernmentOrganization");
    json.writeStringProperty("name", report.place().government());
    json.writeEndObject();
    json.writeObjectPropertyStart("spatialCoverage");
    json.writeStringProperty("@type", "AdministrativeArea");
    json.writeStringProperty("name", report.place().name());
    json.writeStringProperty("identifier", report.place().code());
    json.writeEndObject();
    String address = settings.absolute(Addresses.served(Addresses.report(report)));
    if (address != null) {
      json.writeStringProperty("url", address);
    }
    json.writeArrayPropertyStart("encoding");
    file(json, "MediaObject", "application/json", "report.json");
    file(json, "MediaObject", "text/csv", "indicators.csv");
    file(json, "MediaObject", "text/csv", "tasks.csv");
    json.writeEndArray();
  }

  private static void dataset(JsonGenerator json, List<Report> reports, SiteSettings settings) {
    json.writeStringProperty("@type", "Dataset");
    json.writeStringProperty("name", settings.title());
    json.writeStringProperty("description", settings.description());
    json.writeBooleanProperty("isAccessibleForFree", true);
    if (!reports.isEmpty()) {
      IntSummaryStatistics years = reports.stream().mapToInt(Report::year).summaryStatistics();
      json.writeStringProperty("temporalCoverage", years.getMin() + "/" + years.getMax());
    }
    json.writeArrayPropertyStart("distribution");
    file(json, "DataDownload", "text/csv", "reports.csv");
    file(json, "DataDownload", "text/csv", "indicators.csv");
    file(json, "DataDownload", "text/csv", "tasks.csv");
    json.writeEndArray();
  }

  /** A file beside the page: its address is relative to that of the page. */
  private static void file(JsonGenerator json, String type, String format, String name) {
    json.writeStartObject();
    json.writeStringProperty("@type", type);
    json.writeStringProperty("encodingFormat", format);
    json.writeStringProperty("contentUrl", name);
    json.writeEndObject();
  }
}
