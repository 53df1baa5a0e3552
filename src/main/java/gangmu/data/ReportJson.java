package gangmu.data;

import gangmu.model.Annex;
import gangmu.model.Completeness;
import gangmu.model.Figure;
import gangmu.model.LineRange;
import gangmu.model.Measure;
import gangmu.model.Paragraph;
import gangmu.model.Report;
import gangmu.model.Section;
import gangmu.model.SourceRef;
import gangmu.model.Task;
import gangmu.site.Addresses;
import gangmu.site.SiteFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes a report as JSON, after the schema {@code gangmu/report@1}. */
public final class ReportJson {
  private static final String SCHEMA = "gangmu/report@1";

  private final JsonGenerator json;
  private final SourceRef source;

  /** The lines of each paragraph. */
  private final Map<String, LineRange> lines = new HashMap<>();

  private ReportJson(JsonGenerator json, SourceRef source) {
    this.json = json;
    this.source = source;
  }

  /** The file {@code report.json} of a report: UTF-8, lines end with a line feed on any system. */
  public static SiteFile of(Report report) {
    return new SiteFile(
        Addresses.json(report),
        () -> JsonText.dense(json -> new ReportJson(json, report.source()).write(report)));
  }

  private void write(Report report) {
    json.writeStartObject();
    json.writeStringProperty("schema", SCHEMA);
    json.writeStringProperty("title", report.title());
    json.writeObjectPropertyStart("place");
    json.writeStringProperty("name", report.place().name());
    json.writeStringProperty("level", report.place().level().id());
    json.writeStringProperty("code", report.place().code());
    json.writeEndObject();
    json.writeNumberProperty("year", report.year());
    json.writeStringProperty("date", report.date());
    json.writeStringProperty("session", report.session());
    json.writeStringProperty("speaker", report.speaker());
    completeness(report.completeness());
    json.writeObjectPropertyStart("source");
    json.writeStringProperty("file", source.file());
    json.writeStringProperty("sha256", source.sha256());
    json.writeStringProperty("format", source.format());
    json.writeStringProperty("url", source.url());
    json.writeEndObject();
    sections(report.sections());
    figures("indicators", report.figures(), false);
    if (report.figures().stream().anyMatch(figure -> figure.measure() == Measure.RANK)) {
      figures("ranks", report.figures(), true);
    }
    json.writeArrayPropertyStart("annexes");
    report.annexes().forEach(this::annex);
    json.writeEndArray();
    json.writeArrayPropertyStart("tasks");
    report.tasks().forEach(this::task);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void completeness(Completeness completeness) {
    json.writeBooleanProperty("complete", completeness.complete());
    json.writeObjectPropertyStart("completeness");
    strings("missing", completeness.missing().stream().map(part -> part.id()).toList());
    json.writeStringProperty("reason", reason(completeness));
    json.writeEndObject();
  }

  /** Why a text is not called complete, null where it is. */
  private @Nullable String reason(Completeness completeness) {
    if (completeness.complete()) {
      return null;
    }
    Completeness.BreakOff breakOff = completeness.breakOff();
    if (breakOff == null) {
      return "the text lacks parts of a report";
    }
    String at =
        source.paged()
            ? "source page " + source.page(breakOff.line())
            : "source line " + breakOff.line();
    return switch (breakOff.manner()) {
      case MID_SENTENCE -> "the text breaks off in mid-sentence at " + at;
      case ABRIDGED -> "the text says that something was left out, at " + at;
      case NO_CLOSING -> "the text ends without a closing at " + at;
    };
  }

  private void sections(List<Section> sections) {
    json.writeArrayPropertyStart("sections");
    sections.forEach(this::section);
    json.writeEndArray();
  }

  private void section(Section section) {
    json.writeStartObject();
    json.writeStringProperty("id", section.id());
    if (section.part() != null) {
      json.writeStringProperty("part", section.part().id());
    }
    json.writeNumberProperty("level", section.level());
    json.writeStringProperty("number", section.number());
    json.writeStringProperty("title", section.title());
    json.writeBooleanProperty("runIn", section.runIn());
    json.writeArrayPropertyStart("paragraphs");
    section.paragraphs().forEach(this::paragraph);
    json.writeEndArray();
    sections(section.sections());
    json.writeEndObject();
  }

  private void paragraph(Paragraph paragraph) {
    json.writeStartObject();
    json.writeStringProperty("id", paragraph.id());
    json.writeStringProperty("text", paragraph.text());
    if (paragraph.source() != null) {
      lines.put(paragraph.id(), paragraph.source());
    }
    position(paragraph.source());
    json.writeEndObject();
  }

  private void annex(Annex annex) {
    json.writeStartObject();
    json.writeStringProperty("id", annex.id());
    json.writeStringProperty("title", annex.title());
    json.writeArrayPropertyStart("paragraphs");
    annex.paragraphs().forEach(this::paragraph);
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Ranks measure nothing: they have an array of their own. */
  private void figures(String property, List<Figure> figures, boolean ranks) {
    json.writeArrayPropertyStart(property);
    figures.stream()
        .filter(figure -> (figure.measure() == Measure.RANK) == ranks)
        .forEach(this::figure);
    json.writeEndArray();
  }

  private void figure(Figure figure) {
    json.writeStartObject();
    json.writeStringProperty("id", figure.id());
    json.writeStringProperty("indicator", figure.indicator());
    json.writeStringProperty("name", figure.name());
    json.writeStringProperty("status", figure.status().id());
    json.writeNumberProperty("year", figure.year());
    optional("period", figure.period());
    json.writeStringProperty("measure", figure.measure().id());
    json.writeNumberProperty("value", figure.value());
    if (figure.upper() != null) {
      json.writeNumberProperty("upper", figure.upper());
    }
    json.writeStringProperty("unit", figure.unit());
    json.writeStringProperty("bound", figure.bound().id());
    optional("scope", figure.scope());
    optional("deadline", figure.deadline());
    if (!figure.wording().equals(plain(figure))) {
      json.writeStringProperty("wording", figure.wording());
    }
    json.writeStringProperty("paragraph", figure.paragraph());
    json.writeNumberProperty("start", figure.start());
    json.writeNumberProperty("end", figure.end());
    json.writeStringProperty("quote", figure.quote());
    if (!Objects.equals(figure.source(), lines.get(figure.paragraph()))) {
      position(figure.source());
    }
    json.writeEndObject();
  }

  /** The number and its unit, as most figures are worded: 1.3%. */
  private static String plain(Figure figure) {
    return figure.value() == null ? "" : figure.value().toPlainString() + figure.unit();
  }

  private void task(Task task) {
    json.writeStartObject();
    json.writeStringProperty("id", task.id());
    json.writeStringProperty("section", task.section());
    json.writeStringProperty("title", task.title());
    json.writeStringProperty("paragraph", task.paragraph());
    json.writeNumberProperty("year", task.year());
    strings("deliverables", task.deliverables());
    if (!task.deadlines().isEmpty()) {
      strings("deadlines", task.deadlines());
    }
    if (!task.leaders().isEmpty()) {
      strings("leaders", task.leaders());
    }
    if (task.livelihood()) {
      json.writeBooleanProperty("livelihood", true);
    }
    json.writeEndObject();
  }

  private void position(@Nullable LineRange lines) {
    if (lines != null) {
      LineRange position = source.position(lines);
      json.writeObjectPropertyStart("source");
      json.writeNumberProperty("from", position.from());
      json.writeNumberProperty("to", position.to());
      json.writeEndObject();
    }
  }

  private void strings(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private void optional(String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
  }
}
