package no.tilsynslupe;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may use which: the rooms of the program and the doors between them. */
class ArchitectureTest {
  private static final String ROOT = "no.tilsynslupe.";

  /** What people read: any room may speak to them. */
  private static final String PROSE = "prose";

  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry(PROSE, List.of()),
          Map.entry("sak", List.of()),
          Map.entry("language", List.of()),
          Map.entry("privacy", List.of()),
          Map.entry("statistics", List.of()),
          Map.entry("outcome", List.of("sak")),
          Map.entry("table", List.of("sak")),
          Map.entry("criterion", List.of("sak", "outcome", "language")),
          Map.entry("intake", List.of("table", "privacy", "sak")),
          Map.entry("workbook", List.of()),
          Map.entry("export", List.of("table", "privacy", "sak", "intake", "workbook")),
          Map.entry("store", List.of("outcome", "sak")),
          Map.entry(
              "report",
              List.of("store", "outcome", "criterion", "statistics", "intake", "sak", "workbook")),
          Map.entry(
              "job",
              List.of(
                  "sak",
                  "outcome",
                  "language",
                  "criterion",
                  "privacy",
                  "table",
                  "intake",
                  "store",
                  "statistics",
                  "report",
                  "export",
                  "workbook")),
          Map.entry(
              "cli",
              List.of(
                  "sak",
                  "outcome",
                  "language",
                  "criterion",
                  "privacy",
                  "table",
                  "intake",
                  "store",
                  "statistics",
                  "report",
                  "export",
                  "workbook",
                  "job")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("no.tilsynslupe");

  static Stream<String> packages() {
    return MAY_USE.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageUsesOnlyWhatItMay(String name) {
    String[] allowed =
        Stream.concat(Stream.of(name, PROSE), MAY_USE.getOrDefault(name, List.of()).stream())
            .map(other -> ROOT + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ROOT + name + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("no.tilsynslupe..").and(not(resideInAnyPackage(allowed))))
        .check(CLASSES);
  }

  @Test
  void everyClassLivesInOneOfThePackagesOfTheTable() {
    assertThat(CLASSES)
        .isNotEmpty()
        .allSatisfy(type -> assertThat(MAY_USE).containsKey(type.getPackageName().split("\\.")[2]));
  }

  @Test
  void onlyStoreAndJobKnowTheBatchEngineAndTheDatabase() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "store..", ROOT + "job..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "org.h2..", "java.sql..")
        .check(CLASSES);
  }
}
