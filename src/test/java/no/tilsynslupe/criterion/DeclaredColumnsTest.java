package no.tilsynslupe.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ExportFormat;
import no.tilsynslupe.table.TableDef;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tables and columns that a sidecar says a criterion needs are those that it asks for: data are
 * ordered by them. Held against every boundary example, delivered with more or fewer columns.
 */
class DeclaredColumnsTest {
  private static final Catalogue CATALOGUE = Catalogue.load();

  @TempDir private Path temp;
  private int runs;

  static Stream<Catalogue.Entry> entries() {
    // One criterion or family alone while it is being written: -Dkriterium=P27
    return CATALOGUE.entries().stream().filter(entry -> ChosenCriteria.chosen(entry.spec().id()));
  }

  static Stream<CriterionSpec> specs() {
    return entries().map(Catalogue.Entry::spec);
  }

  @ParameterizedTest
  @MethodSource("specs")
  void theDeclaredColumnsDecideEveryExampleAsAllColumnsWould(CriterionSpec spec)
      throws IOException {
    for (CriterionSpec.Example example : spec.examples()) {
      assertThat(judge(spec, example, declared(spec)))
          .as("%s with nothing but the declared columns: %s", spec.id(), example.name())
          .isEqualTo(words(spec, JudgedExample.of(example)));
    }
  }

  @ParameterizedTest
  @MethodSource("entries")
  void theDeclaredColumnsAreThoseThatTheCodeReads(Catalogue.Entry entry) {
    CriterionSpec spec = entry.spec();
    Set<String> read = new TreeSet<>(ColumnsRead.by(entry.criterion().getClass()));
    read.removeIf(column -> !optional(column));
    assertThat(new TreeSet<>(spec.columns())).as(spec.id()).isEqualTo(read);
  }

  @ParameterizedTest
  @MethodSource("specs")
  void everyDeclaredColumnIsOneOfADeclaredTableThatARowMayLeaveBlank(CriterionSpec spec) {
    assertThat(spec.columns())
        .doesNotHaveDuplicates()
        .allMatch(DeclaredColumnsTest::optional)
        .allMatch(column -> tables(spec).contains(table(column)));
  }

  private static Predicate<String> declared(CriterionSpec spec) {
    Set<Tabell> tables = tables(spec);
    return place -> {
      Tabell table = table(place);
      boolean column = place.indexOf('.') > 0;
      return table == Tabell.UTTREKK
          || (tables.contains(table)
              && (!column || !optional(place) || spec.columns().contains(place)));
    };
  }

  private static Set<Tabell> tables(CriterionSpec spec) {
    Set<Tabell> tables = EnumSet.of(Tabell.SAKER, spec.unitsFrom());
    tables.addAll(spec.looksIn());
    return tables;
  }

  private static Tabell table(String place) {
    String name = place.indexOf('.') < 0 ? place : place.substring(0, place.indexOf('.'));
    TableDef table = ExportFormat.get().findTable(name);
    assertThat(table).as(place).isNotNull();
    return table.id();
  }

  /** A column of the format that neither every row nor the table's key must have. */
  private static boolean optional(String place) {
    TableDef table = ExportFormat.get().table(table(place));
    int index = table.indexOf(place.substring(place.indexOf('.') + 1));
    ColumnDef column = index < 0 ? null : table.columns().get(index);
    return column != null && !column.columnRequired() && !table.key().contains(index);
  }

  private Set<String> judge(
      CriterionSpec spec, CriterionSpec.Example example, Predicate<String> delivered)
      throws IOException {
    runs++;
    Path folder = Files.createDirectory(temp.resolve("e" + runs));
    return words(spec, new JudgedExample(new ExampleExport(example, folder, delivered)));
  }

  /** The outcomes in words. */
  private static Set<String> words(CriterionSpec spec, JudgedExample example) {
    return example.by(CATALOGUE.only(other -> other.id().equals(spec.id())), "nb").stream()
        .map(a -> "%s %s %s %s %s".formatted(a.enhet(), a.code(), a.alvor(), a.dato(), a.tekst()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
