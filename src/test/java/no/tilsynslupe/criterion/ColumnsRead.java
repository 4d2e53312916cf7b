package no.tilsynslupe.criterion;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsynslupe.sak.Botilbud;
import no.tilsynslupe.sak.Dokumentkrav;
import no.tilsynslupe.sak.Hendelse;
import no.tilsynslupe.sak.Klage;
import no.tilsynslupe.sak.Kvp;
import no.tilsynslupe.sak.Plan;
import no.tilsynslupe.sak.Sakshode;
import no.tilsynslupe.sak.Soknad;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Utbetaling;
import no.tilsynslupe.sak.Vedtakslinje;
import no.tilsynslupe.sak.Vilkar;
import no.tilsynslupe.sak.Ytelse;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ExportFormat;

/**
 * The columns that a criterion can come to read: what its code calls, and what that calls in turn.
 */
final class ColumnsRead {
  private static final Map<String, Tabell> ROWS =
      Map.ofEntries(
          Map.entry(Sakshode.class.getName(), Tabell.SAKER),
          Map.entry(Ytelse.class.getName(), Tabell.YTELSER),
          Map.entry(Soknad.class.getName(), Tabell.SOKNADER),
          Map.entry(Vedtakslinje.class.getName(), Tabell.VEDTAK),
          Map.entry(Vilkar.class.getName(), Tabell.VILKAR),
          Map.entry(Hendelse.class.getName(), Tabell.OPPFOLGING),
          Map.entry(Botilbud.class.getName(), Tabell.BOTILBUD),
          Map.entry(Kvp.class.getName(), Tabell.KVP),
          Map.entry(Utbetaling.class.getName(), Tabell.UTBETALINGER),
          Map.entry(Dokumentkrav.class.getName(), Tabell.DOKUMENTKRAV),
          Map.entry(Plan.class.getName(), Tabell.PLANER),
          Map.entry(Klage.class.getName(), Tabell.KLAGER));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("no.tilsynslupe.criterion", "no.tilsynslupe.sak");

  private final Set<String> visited = new HashSet<>();
  private final Set<String> columns = new TreeSet<>();

  private ColumnsRead() {}

  static Set<String> by(Class<?> criterion) {
    ColumnsRead read = new ColumnsRead();
    read.from(CLASSES.get(criterion));
    if (read.columns.contains("saker.antall_barn")) {
      // Reading the export takes a blank number of children with ENSLIG or PAR for none.
      read.columns.add("saker.husstand");
    }
    if (read.columns.contains("vilkar.konsekvens")) {
      // A blank consequence is none, but not of a condition that was breached.
      read.columns.add("vilkar.brutt_dato");
    }
    return read.columns;
  }

  private void from(JavaClass criterion) {
    Deque<JavaCodeUnit> todo = new ArrayDeque<>(criterion.getCodeUnits());
    // What it inherits from an interface that several criteria share is its code too.
    Set<String> own =
        criterion.getMethods().stream().map(JavaMethod::getName).collect(Collectors.toSet());
    criterion.getAllMethods().stream()
        .filter(method -> !own.contains(method.getName()))
        .forEach(todo::add);
    while (!todo.isEmpty()) {
      JavaCodeUnit unit = todo.pop();
      if (!visited.add(unit.getFullName())) {
        continue;
      }
      // What a class keeps to work things out with is set up there.
      unit.getOwner().getStaticInitializer().ifPresent(todo::push);
      Stream.<JavaAccess<?>>concat(
              unit.getAccessesFromSelf().stream(),
              Stream.concat(
                  unit.getMethodReferencesFromSelf().stream(),
                  unit.getConstructorReferencesFromSelf().stream()))
          .forEach(access -> follow(access, todo));
    }
  }

  private void follow(JavaAccess<?> access, Deque<JavaCodeUnit> todo) {
    String owner = access.getTargetOwner().getName();
    Tabell table = ROWS.get(owner);
    if (table != null) {
      String name = access.getTarget().getName();
      ExportFormat.get().table(table).columns().stream()
          .map(ColumnDef::name)
          .filter(column -> column.replace("_", "").equalsIgnoreCase(name))
          .forEach(column -> columns.add(table.navn() + "." + column));
    } else if (CLASSES.contain(owner)) {
      todo.addAll(
          CLASSES.get(owner).getCodeUnits().stream()
              .filter(unit -> unit.getName().equals(access.getTarget().getName()))
              .collect(Collectors.toSet()));
    }
  }
}
