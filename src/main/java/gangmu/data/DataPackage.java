package gangmu.data;

import gangmu.model.SiteSettings;
import gangmu.site.SiteFile;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * {@code datapackage.json}: the tables described after Frictionless Data Package 2.0 and Table
 * Schema.
 */
final class DataPackage {
  /** A table and the file that holds it. */
  record Resource(Table<?> table, SiteFile file) {}

  /** The columns that tell a row's report. */
  private static final List<String> OF_A_REPORT = List.of("place", "code", "report");

  private final JsonGenerator json;

  private DataPackage(JsonGenerator json) {
    this.json = json;
  }

  static SiteFile of(String path, List<Resource> resources, SiteSettings settings) {
    return new SiteFile(
        path, JsonText.pretty(json -> new DataPackage(json).write(resources, settings)));
  }

  private void write(List<Resource> resources, SiteSettings settings) {
    json.writeStartObject();
    json.writeStringProperty("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    json.writeStringProperty("name", "government-work-reports");
    json.writeStringProperty("title", settings.title());
    json.writeStringProperty("description", settings.description());
    if (settings.baseUrl() != null) {
      json.writeStringProperty("homepage", settings.baseUrl().toString());
    }
    json.writeArrayPropertyStart("resources");
    resources.forEach(this::resource);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void resource(Resource resource) {
    String path = resource.file().path();
    json.writeStartObject();
    json.writeStringProperty("name", resource.table().name());
    json.writeStringProperty("type", "table");
    json.writeStringProperty("title", resource.table().title());
    json.writeStringProperty("path", path.substring(path.lastIndexOf('/') + 1));
    json.writeStringProperty("format", "csv");
    json.writeStringProperty("mediatype", "text/csv");
    json.writeStringProperty("encoding", "utf-8");
    json.writeNumberProperty("bytes", resource.file().bytes().length);
    json.writeStringProperty("hash", "sha256:" + resource.file().sha256());
    json.writeObjectPropertyStart("dialect");
    json.writeStringProperty("delimiter", ",");
    json.writeStringProperty("lineTerminator", "\r\n");
    json.writeStringProperty("quoteChar", "\"");
    json.writeBooleanProperty("doubleQuote", true);
    json.writeBooleanProperty("header", true);
    json.writeEndObject();
    json.writeObjectPropertyStart("schema");
    json.writeArrayPropertyStart("fields");
    resource.table().columns().forEach(this::field);
    json.writeEndArray();
    json.writeArrayPropertyStart("missingValues");
    json.writeString("");
    json.writeEndArray();
    keys(resource.table());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** A report has an address of its own; the rows of the other tables belong to a report. */
  private void keys(Table<?> table) {
    if (table.equals(Tables.REPORTS)) {
      strings("primaryKey", List.of("url"));
      return;
    }
    json.writeArrayPropertyStart("foreignKeys");
    json.writeStartObject();
    strings("fields", OF_A_REPORT);
    json.writeObjectPropertyStart("reference");
    json.writeStringProperty("resource", Tables.REPORTS.name());
    strings("fields", OF_A_REPORT);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void strings(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private void field(Column<?> column) {
    json.writeStartObject();
    json.writeStringProperty("name", column.name());
    json.writeStringProperty("type", column.type());
    json.writeStringProperty("title", column.title());
    json.writeStringProperty("description", column.description());
    if (column.required() || !column.values().isEmpty()) {
      json.writeObjectPropertyStart("constraints");
      if (column.required()) {
        json.writeBooleanProperty("required", true);
      }
      if (!column.values().isEmpty()) {
        strings("enum", column.values());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
