package gangmu.data;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Report;
import gangmu.model.SiteSettings;
import gangmu.site.Addresses;
import gangmu.site.SiteFile;
import gangmu.site.Yunxi;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules of Data Package and Table Schema, of both versions, against the files described. */
class DataPackageTest {
  private static final List<Report> REPORTS =
      List.of(Yunxi.whole().report(), Yunxi.piece().report());
  private static final Map<String, byte[]> FILES =
      SiteData.of(
              REPORTS,
              List.of(),
              SiteSettings.DEFAULT.at(URI.create("https://example.invalid/some/site/")))
          .stream()
          .collect(Collectors.toMap(SiteFile::path, SiteFile::bytes));
  private static final JsonNode PACKAGE = new JsonMapper().readTree(bytes(Addresses.DATA_PACKAGE));

  private static byte[] bytes(String path) {
    byte[] bytes = FILES.get(path);
    assertThat(bytes).as(path).isNotNull();
    return bytes == null ? new byte[0] : bytes;
  }

  static Stream<JsonNode> resources() {
    return PACKAGE.get("resources").valueStream();
  }

  private static String path(JsonNode resource) {
    return "data/" + resource.get("path").asString();
  }

  @Test
  void namesItselfAndItsResourcesAsTheSpecificationDemands() {
    assertThat(PACKAGE.get("$schema").asString())
        .isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
    assertThat(PACKAGE.get("name").asString()).matches("[a-z0-9._-]+");
    assertThat(URI.create(PACKAGE.get("homepage").asString()).isAbsolute()).isTrue();
    assertThat(resources().map(one -> one.get("name").asString()))
        .containsExactly("reports", "indicators", "tasks")
        .allMatch(name -> name.matches("[a-z0-9._-]+"));
  }

  @Test
  void describesEveryTableBesideIt() {
    assertThat(resources().map(DataPackageTest::path))
        .containsExactlyInAnyOrderElementsOf(
            FILES.keySet().stream().filter(path -> path.matches("data/[^/]+\\.csv")).toList());
  }

  @ParameterizedTest
  @MethodSource("resources")
  void leadsToAFileThatIsAsItSays(JsonNode resource) throws Exception {
    String path = resource.get("path").asString();
    assertThat(URI.create(path).isAbsolute()).isFalse();
    assertThat(path).doesNotStartWith("/").doesNotContain("..", "\\");
    byte[] bytes = bytes(path(resource));
    assertThat(resource.get("type").asString()).isEqualTo("table");
    assertThat(resource.get("format").asString()).isEqualTo("csv");
    assertThat(resource.get("mediatype").asString()).isEqualTo("text/csv");
    assertThat(resource.get("bytes").asInt()).isEqualTo(bytes.length);
    assertThat(resource.get("hash").asString())
        .isEqualTo(
            "sha256:"
                + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
  }

  @ParameterizedTest
  @MethodSource("resources")
  void namesTheColumnsOfTheHeadInTheirOrder(JsonNode resource) {
    assertThat(names(resource)).doesNotHaveDuplicates().isEqualTo(head(resource));
  }

  @ParameterizedTest
  @MethodSource("resources")
  void givesTypesThatEachCellCanBeReadAs(JsonNode resource) {
    List<CSVRecord> rows = rows(resource);
    assertThat(rows).isNotEmpty();
    for (JsonNode field : resource.get("schema").get("fields")) {
      for (CSVRecord row : rows) {
        check(row.get(field.get("name").asString()), field);
      }
    }
  }

  private static void check(String cell, JsonNode field) {
    JsonNode constraints = field.path("constraints");
    if (cell.isEmpty()) {
      assertThat(constraints.path("required").asBoolean(false)).as(field.toString()).isFalse();
      return;
    }
    assertThat(readable(cell, field.get("type").asString())).as(cell + " " + field).isTrue();
    if (constraints.has("enum")) {
      assertThat(constraints.get("enum").valueStream().map(JsonNode::asString)).contains(cell);
    }
  }

  /** What Table Schema takes for a value of a type, where nothing more is said of it. */
  private static boolean readable(String cell, String type) {
    return switch (type) {
      case "string" -> true;
      case "integer" -> cell.matches("-?\\d+");
      case "number" -> cell.matches("-?\\d+(\\.\\d+)?");
      case "year" -> cell.matches("\\d{4}");
      case "boolean" -> Set.of("true", "false").contains(cell);
      default -> throw new IllegalArgumentException(type);
    };
  }

  @ParameterizedTest
  @MethodSource("resources")
  void holdsItsKeys(JsonNode resource) {
    JsonNode schema = resource.get("schema");
    if (schema.has("primaryKey")) {
      List<List<String>> keys = cells(resource, strings(schema.get("primaryKey")));
      assertThat(keys).doesNotHaveDuplicates().allMatch(key -> !key.contains(""));
    }
    for (JsonNode key : schema.path("foreignKeys")) {
      JsonNode reference = key.get("reference");
      JsonNode target =
          resources()
              .filter(one -> one.get("name").equals(reference.get("resource")))
              .findFirst()
              .orElseThrow();
      assertThat(new HashSet<>(cells(target, strings(reference.get("fields")))))
          .containsAll(cells(resource, strings(key.get("fields"))));
    }
  }

  @Test
  void tiesFiguresAndTasksToTheirReports() {
    Map<String, List<String>> keys = new TreeMap<>();
    resources()
        .forEach(
            one ->
                one.get("schema")
                    .path("foreignKeys")
                    .forEach(
                        key -> keys.put(one.get("name").asString(), strings(key.get("fields")))));
    assertThat(keys)
        .isEqualTo(
            Map.of(
                "indicators",
                List.of("place", "code", "report"),
                "tasks",
                List.of("place", "code", "report")));
    assertThat(resources().findFirst().orElseThrow().get("schema").has("primaryKey")).isTrue();
  }

  private static List<String> names(JsonNode resource) {
    return resource
        .get("schema")
        .get("fields")
        .valueStream()
        .map(field -> field.get("name").asString())
        .toList();
  }

  private static List<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  private static List<List<String>> cells(JsonNode resource, List<String> names) {
    return rows(resource).stream().map(row -> names.stream().map(row::get).toList()).toList();
  }

  private static List<String> head(JsonNode resource) {
    return List.of(records(resource).get(0).values());
  }

  private static List<CSVRecord> rows(JsonNode resource) {
    List<String> names = head(resource);
    return records(resource, names.toArray(String[]::new)).stream().skip(1).toList();
  }

  /** The records as whoever goes by the description alone reads them. */
  private static List<CSVRecord> records(JsonNode resource, String... names) {
    JsonNode dialect = resource.get("dialect");
    assertThat(dialect.get("header").asBoolean()).isTrue();
    assertThat(dialect.get("doubleQuote").asBoolean()).isTrue();
    assertThat(resource.get("encoding").asString()).isEqualTo("utf-8");
    CSVFormat.Builder format =
        CSVFormat.Builder.create()
            .setDelimiter(dialect.get("delimiter").asString())
            .setRecordSeparator(dialect.get("lineTerminator").asString())
            .setQuote(dialect.get("quoteChar").asString().charAt(0));
    if (names.length > 0) {
      format.setHeader(names);
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes(path(resource))))
              .toString();
      assertThat(text).startsWith("\ufeff").endsWith(dialect.get("lineTerminator").asString());
      return format.get().parse(new StringReader(text.substring(1))).getRecords();
    } catch (CharacterCodingException e) {
      throw new AssertionError("not UTF-8", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
