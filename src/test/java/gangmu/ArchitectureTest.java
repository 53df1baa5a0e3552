package gangmu;

import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms: which package may use which, and which library is whose. */
class ArchitectureTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("gangmu");

  private static final Map<String, List<String>> MAY_USE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("model", List.of()),
              Map.entry("text", List.of()),
              Map.entry("source", List.of("model", "text")),
              Map.entry("clean", List.of("model", "text")),
              Map.entry("parse", List.of("model", "text", "clean")),
              Map.entry("files", List.of()),
              Map.entry("content", List.of("model", "text", "files")),
              Map.entry("compare", List.of("model", "text")),
              Map.entry("chart", List.of()),
              Map.entry("site", List.of("model", "content", "compare", "chart")),
              Map.entry("data", List.of("model", "site")),
              Map.entry("search", List.of("model", "text", "site")),
              Map.entry("check", List.of("model", "site", "parse")),
              Map.entry("preview", List.of("site")),
              Map.entry("publish", List.of("model", "site", "files"))));

  private static final Map<String, List<String>> OWNERS =
      Map.ofEntries(
          Map.entry("org.jsoup..", List.of("source", "clean", "check")),
          Map.entry("org.apache.pdfbox..", List.of("source")),
          Map.entry("org.apache.poi..", List.of("source")),
          Map.entry("org.mozilla.universalchardet..", List.of("source")),
          Map.entry("com.vladsch.flexmark..", List.of("content")),
          Map.entry("org.snakeyaml..", List.of("content")),
          Map.entry("org.thymeleaf..", List.of("site")),
          Map.entry("tools.jackson..", List.of("data")),
          Map.entry("org.apache.commons.csv..", List.of("data")),
          Map.entry("org.jfree..", List.of("chart")),
          Map.entry("org.apache.lucene..", List.of("search")),
          Map.entry("org.eclipse.jgit..", List.of("publish", "content")),
          Map.entry("com.sun.net.httpserver..", List.of("preview")),
          Map.entry("me.tongfei..", List.of("cli")),
          Map.entry("picocli..", List.of("cli")));

  static Iterable<String> rooms() {
    return MAY_USE.keySet();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void usesOnlyItsNeighbours(String room) {
    List<String> allowed = MAY_USE.getOrDefault(room, List.of());
    DescribedPredicate<JavaClass> foreign =
        DescribedPredicate.describe(
            "in a room that " + room + " may not use",
            type -> isOurs(type) && !room(type).equals(room) && !allowed.contains(room(type)));
    noClasses()
        .that()
        .resideInAPackage("gangmu." + room + "..")
        .should()
        .dependOnClassesThat(foreign)
        .check(PROGRAM);
  }

  @Test
  void keepsEachLibraryInItsRoom() {
    OWNERS.forEach(
        (library, rooms) ->
            noClasses()
                .that()
                .resideOutsideOfPackages(
                    rooms.stream().map(room -> "gangmu." + room + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .check(PROGRAM));
  }

  @Test
  void hasNoOtherRooms() {
    assertThat(PROGRAM.stream().map(ArchitectureTest::room).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(MAY_USE.keySet().stream(), Stream.of("cli")).toList());
  }

  @Test
  void writesToStandardStreamsInOnePlaceOnly() {
    classes()
        .that()
        .doNotHaveFullyQualifiedName("gangmu.cli.Main")
        .should(never(ACCESS_STANDARD_STREAMS))
        .check(PROGRAM);
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith("gangmu.");
  }

  private static String room(JavaClass type) {
    String[] names = type.getPackageName().split("\\.", -1);
    return names.length > 1 ? names[1] : "";
  }
}
