package gangmu.content;

import gangmu.model.Completeness;
import gangmu.model.Completeness.BreakOff;
import gangmu.model.Part;
import gangmu.model.Report;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes the front matter of {@code index.md}: what is known of a report besides its text. */
final class FrontMatter {
  private FrontMatter() {}

  static String write(Report report) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("title", report.title());
    fields.put("place", report.place().name());
    fields.put("level", report.place().level().id());
    fields.put("code", report.place().code());
    fields.put("year", report.year());
    put(fields, "date", report.date());
    put(fields, "session", report.session());
    put(fields, "speaker", report.speaker());
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("file", report.source().file());
    source.put("sha256", report.source().sha256());
    source.put("format", report.source().format());
    put(source, "url", report.source().url());
    if (report.source().paged()) {
      source.put(
          "pages",
          report.source().pageStarts().stream()
              .map(String::valueOf)
              .collect(Collectors.joining(" ")));
    }
    fields.put("source", source);
    Completeness completeness = report.completeness();
    if (!completeness.complete()) {
      fields.put("incomplete", incomplete(completeness));
    }
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setWidth(Integer.MAX_VALUE)
            .setSplitLines(false)
            .build();
    return "---\n" + new Dump(settings).dumpToString(fields) + "---\n";
  }

  private static Map<String, Object> incomplete(Completeness completeness) {
    Map<String, Object> incomplete = new LinkedHashMap<>();
    incomplete.put("missing", completeness.missing().stream().map(Part::id).toList());
    BreakOff breakOff = completeness.breakOff();
    if (breakOff != null) {
      incomplete.put("breaks-off", breakOff.manner().id());
      incomplete.put("line", breakOff.line());
    }
    return incomplete;
  }

  private static void put(Map<String, Object> fields, String key, @Nullable Object value) {
    if (value != null) {
      fields.put(key, value);
    }
  }
}
