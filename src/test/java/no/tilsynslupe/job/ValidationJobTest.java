package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsynslupe.job.validation.Answerability;
import no.tilsynslupe.job.validation.Answerability.State;
import no.tilsynslupe.job.validation.Remedy;
import no.tilsynslupe.job.validation.RemedyOrder.Step;
import no.tilsynslupe.job.validation.Validation;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What small deliveries can answer, and that nothing of them is left behind. */
class ValidationJobTest {
  private static final String UTTREKK =
      "formatversjon;kommune;periode_fra;periode_til;uttrekk_dato\n"
          + "1;9901;2024-01-01;2024-12-31;2025-01-15\n";
  private static final String CASES = "sak_id;kontor\nS1;Nord\nS2;Nord\n";
  private static final String DECISIONS =
      "vedtak_id;sak_id;vedtak_dato;hjemmel;formal;utfall;oppstart_dato\n"
          + "V1;S1;2024-03-01;17;råd;INNVILGET;2024-03-15\n"
          + "V2;S2;2024-04-01;19;møbler;AVSLATT;\n";

  @TempDir private Path temp;
  private Path export;
  private Path place;

  @BeforeEach
  void folders() throws IOException {
    export = Files.createDirectory(temp.resolve("uttrekk"));
    place = Files.createDirectory(temp.resolve("midlertidig"));
    file("uttrekk.csv", UTTREKK);
    file("saker.csv", CASES);
    file("vedtak.csv", DECISIONS);
  }

  private void file(String name, String content) throws IOException {
    Files.writeString(export.resolve(name), content);
  }

  private Validation validate(String... only) throws Exception {
    return validate(export, place, only);
  }

  private static Validation validate(Path export, Path place, String... only) throws Exception {
    CheckOptions options =
        new CheckOptions(
            List.of(export),
            null,
            null,
            null,
            List.of(only),
            null,
            List.of(),
            false,
            false,
            List.of(),
            null,
            2);
    return new ValidationJob("1", place, Progress.SILENT).run(options);
  }

  private static Answerability answer(Validation validation, String id) {
    return validation.kriterier().stream()
        .filter(one -> one.kriterium().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCriterionWhoseUnitsAreAllDecidedCanBeDecided() throws Exception {
    Answerability start = answer(validate("P17-START"), "P17-START");
    assertThat(start.tilstand()).isEqualTo(State.KAN);
    assertThat(start.avgjort()).isEqualTo(1);
    assertThat(start.mangler()).isEmpty();
  }

  @Test
  void aColumnThatIsNotDeliveredLeavesItUndecidedAndIsNamedAsWhatHelps() throws Exception {
    file("vedtak.csv", without("oppstart_dato"));
    Validation validation = validate("P17-START");
    assertThat(answer(validation, "P17-START").tilstand()).isEqualTo(State.IKKE);
    assertThat(validation.hjelper())
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step.remedies())
                  .containsExactly(new Remedy(Remedy.Kind.KOLONNE, Tabell.VEDTAK, "oppstart_dato"));
              assertThat(step.kriterier()).containsExactly("P17-START");
              assertThat(step.enheter()).isEqualTo(1);
            });
  }

  @Test
  void whatIsPromisedOfAColumnHoldsWhenTheColumnIsDelivered() throws Exception {
    Validation whole = validate();
    file("vedtak.csv", without("oppstart_dato"));
    Validation less = validate();
    Step step =
        less.hjelper().stream()
            .filter(
                one ->
                    one.remedies().stream()
                        .map(Remedy::hva)
                        .toList()
                        .equals(List.of("oppstart_dato")))
            .findFirst()
            .orElseThrow();
    List<String> decidedNow = decided(whole);
    assertThat(decidedNow).containsAll(decided(less)).containsAll(step.kriterier());
    assertThat(decidedNow).hasSize(decided(less).size() + step.kriterier().size());
  }

  private static List<String> decided(Validation validation) {
    return validation.kriterier().stream()
        .filter(one -> one.tilstand() == State.KAN)
        .map(Answerability::kriterium)
        .toList();
  }

  private static String without(String column) {
    List<List<String>> rows =
        DECISIONS.lines().map(line -> Arrays.asList(line.split(";", -1))).toList();
    int place = rows.get(0).indexOf(column);
    return rows.stream()
        .map(
            row -> {
              List<String> kept = new ArrayList<>(row);
              kept.remove(place);
              return String.join(";", kept);
            })
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void aTableThatIsNotDeliveredIsNamed() throws Exception {
    Validation validation = validate("P29-START", "P27-3MND");
    assertThat(validation.antall(State.IKKE)).isEqualTo(2);
    assertThat(validation.hjelper())
        .flatExtracting(Step::remedies)
        .containsExactlyInAnyOrder(
            new Remedy(Remedy.Kind.TABELL, Tabell.BOTILBUD, ""),
            new Remedy(Remedy.Kind.TABELL, Tabell.KVP, ""));
    assertThat(validation.hjelper()).allMatch(Step::bringsTable);
  }

  @Test
  void nothingToDecideIsAStateOfItsOwn() throws Exception {
    file("kvp.csv", "kvp_id;sak_id;soknad_dato;utfall;start_dato;slutt_dato\n");
    Validation validation = validate("P29-START");
    assertThat(answer(validation, "P29-START").tilstand()).isEqualTo(State.INGEN);
    assertThat(validation.antall(State.KAN)).isZero();
    assertThat(validation.hjelper()).isEmpty();
  }

  @Test
  void rowsThatCannotBeUsedAreCountedWithTheirReason() throws Exception {
    file("vedtak.csv", DECISIONS + "V3;S1;;17;råd;INNVILGET;\nV4;S1;;17;råd;INNVILGET;\n");
    assertThat(validate("P17-START").avvist())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.fil()).isEqualTo("vedtak.csv");
              assertThat(one.antall()).isEqualTo(2);
              assertThat(one.forsteLinje()).isEqualTo(4);
              assertThat(one.arsak()).contains("vedtak_dato må være fylt ut");
            });
  }

  @Test
  void nothingIsLeftBehindWhateverHappens() throws Exception {
    validate("P17-START");
    assertThat(left()).isEmpty();
    file("saker.csv", "sak_id;kontor\n");
    assertThatThrownBy(() -> validate("P17-START")).isInstanceOf(UserError.class);
    assertThat(left()).isEmpty();
    file("saker.csv", "sak_id;kontor\n01010750160;Nord\n");
    assertThatThrownBy(() -> validate("P17-START"))
        .isInstanceOf(UserError.class)
        .hasMessageNotContaining("01010750160")
        .extracting(error -> ((UserError) error).kind())
        .isEqualTo(UserError.Kind.PRIVACY_GATE);
    assertThat(left()).isEmpty();
  }

  /** A validation in a process of its own. */
  static final class Validating {
    private Validating() {}

    public static void main(String[] args) throws Exception {
      validate(Path.of(args[0]), Path.of(args[1]));
    }
  }

  @Test
  void whatAKilledProcessLeftIsRemovedByTheNext() throws Exception {
    Path log = temp.resolve("log");
    int code =
        KilledProcess.run(
            log, "tallies.before:1", Validating.class, export.toString(), place.toString());
    assertThat(code).as(Files.readString(log)).isEqualTo(137);
    assertThat(left()).singleElement().satisfies(ValidationJobTest::holdsCases);
    validate("P17-START");
    assertThat(left()).isEmpty();
  }

  private static void holdsCases(Path folder) throws IOException {
    try (Stream<Path> content = Files.walk(folder)) {
      assertThat(content).anyMatch(path -> path.endsWith("kjoring.mv.db"));
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void foldersOfALivingProcessOrSomebodyElsesStay() throws Exception {
    Path living = folder("tilsynslupe-1", "rwx------");
    Path open = folder("tilsynslupe-2", "rwxr-x---");
    Path named = folder("tilsynslupe-mine", "rwx------");
    Path lockless = folder("tilsynslupe-3", "rwx------");
    Files.delete(RunLock.file(lockless));
    Path dead = folder("tilsynslupe-4", "rwx------");
    try (RunLock lock = RunLock.take(living)) {
      assertThat(lock).isNotNull();
      validate("P17-START");
    }
    assertThat(left()).containsExactlyInAnyOrder(living, open, named, lockless);
    assertThat(dead).doesNotExist();
  }

  private Path folder(String name, String permissions) throws IOException {
    Path folder = Files.createDirectory(place.resolve(name));
    Files.createFile(RunLock.file(folder));
    return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> content = Files.list(place)) {
      return content.toList();
    }
  }
}
