package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Catalogue;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.outcome.Evidence;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A criterion that fails in one case: the case's other outcomes and all other cases stand. */
@Timeout(120)
class CaseTimeBudgetTest {

  private static final int CASES = 120;

  /** The case it goes wrong in; neither first nor last. */
  private static final String BAD = "S077";

  @TempDir Path folder;
  private Path export;

  /** Ends the loops of a test when it is over. */
  private static volatile boolean over;

  @BeforeEach
  void anExport() throws IOException {
    over = false;
    System.setProperty(TimeBudget.PROPERTY, "1");
    export = Files.createDirectory(folder.resolve("uttrekk"));
    Files.writeString(
        export.resolve("uttrekk.csv"),
        """
        formatversjon;kommune;periode_fra;periode_til;uttrekk_dato
        1;9901;2024-01-01;2024-12-31;2025-01-15
        """);
    StringBuilder cases = new StringBuilder("sak_id;kontor\n");
    StringBuilder decisions =
        new StringBuilder("vedtak_id;sak_id;vedtak_dato;hjemmel;utfall;oppstart_dato\n");
    for (int i = 0; i < CASES; i++) {
      cases.append("S%03d;Nord\n".formatted(i));
      // A column that is never filled would be unknown.
      String start = i == 0 ? "2024-03-02" : "";
      decisions.append("V%03d;S%03d;2024-03-01;17;INNVILGET;%s\n".formatted(i, i, start));
    }
    Files.writeString(export.resolve("saker.csv"), cases);
    Files.writeString(export.resolve("vedtak.csv"), decisions);
  }

  @AfterEach
  void endTheLoops() {
    over = true;
    System.clearProperty(TimeBudget.PROPERTY);
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"THROWS", "RECURSES", "SLEEPS", "SPINS"})
  void theRestOfTheCaseAndAllOtherCasesAreJudged(Fault fault) throws IOException {
    RunSummary summary = run(fault, sak -> sak.key().sakId().equals(BAD));

    assertThat(summary.figures().programfeil()).isEqualTo(1);
    // P17-START finds one in every case but the first; P18-19-INNBO is the one that goes wrong.
    assertThat(summary.figures().avvik()).isEqualTo(CASES - 1 + CASES - 1);
    assertThat(Files.readString(summary.folder().resolve("funn.csv")))
        .contains(";P17-START;1;9901;Nord;" + BAD + ";")
        .doesNotContain(";P18-19-INNBO;1;9901;Nord;" + BAD + ";");
    assertThat(Files.readString(summary.folder().resolve("resultat.json")))
        .contains(BAD, fault.told)
        .contains("Programmet feilet 1\u00a0gang mens det vurderte saker.");
  }

  @Test
  void aCriterionWithoutEndInSeveralCasesIsLeftOutOfTheRest() throws IOException {
    RunSummary summary = run(Fault.SLEEPS, sak -> true);

    assertThat(summary.figures().programfeil()).isEqualTo(CASES);
    assertThat(summary.figures().avvik()).isEqualTo(CASES - 1);
    assertThat(Files.readString(summary.folder().resolve("resultat.json")))
        .contains("ikke kjørt: brukte mer enn 1 sekund i 3 saker");
  }

  private RunSummary run(Fault fault, Predicate<Sak> where) throws IOException {
    CheckOptions options =
        new CheckOptions(
            List.of(export),
            null,
            null,
            null,
            List.of(),
            null,
            List.of(),
            false,
            false,
            List.of("csv", "json"),
            null,
            2);
    Catalogue.Entry start = Catalogue.find("P17-START").orElseThrow();
    CriterionSpec spec = Catalogue.find("P18-19-INNBO").orElseThrow().spec();
    List<Catalogue.Entry> entries = new ArrayList<>();
    entries.add(start);
    entries.add(new Catalogue.Entry(new FailingCriterion(fault, where), spec));
    InputFiles files = InputFiles.of(options.exports());
    CriterionChoice criteria = new CriterionChoice(Catalogue.of(entries), List.of(), null);
    try (RunFolder run = RunFolder.create(folder.resolve("ut"), false)) {
      RunRecord record =
          RunRecord.begun(
              "test",
              CriterionSpec.KATALOG,
              "regelsett",
              Instant.parse("2025-02-01T10:00:00Z"),
              null,
              options,
              files.fingerprints(1),
              null);
      CheckPlan plan = new CheckPlan(run, record, criteria, files, false, Progress.SILENT);
      return new Run(run, () -> Instant.parse("2025-02-01T10:00:00Z"), Progress.SILENT, null)
          .complete(record, plan);
    }
  }

  private enum Fault {
    THROWS("IllegalStateException i "),
    RECURSES("StackOverflowError i "),
    SLEEPS("brukte mer enn 1 sekund"),
    SPINS("brukte mer enn 1 sekund");

    private final String told;

    Fault(String told) {
      this.told = told;
    }

    int happen(int depth) {
      return switch (this) {
        case THROWS -> throw new IllegalStateException("skal ikke vises");
        case RECURSES -> happen(depth + 1) + 1;
        case SLEEPS -> sleep();
        case SPINS -> spin();
      };
    }

    private static int sleep() {
      try {
        Thread.sleep(100_000);
        return 0;
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    private static int spin() {
      int turns = 0;
      while (!over) {
        turns++;
      }
      return turns;
    }
  }

  private record FailingCriterion(Fault fault, Predicate<Sak> where) implements CaseCriterion<Sak> {

    @Override
    public String id() {
      return "P18-19-INNBO";
    }

    @Override
    public List<Sak> units(Sak sak, RuleParameters parameters) {
      return List.of(sak);
    }

    @Override
    public UnitRef ref(Sak unit) {
      return new UnitRef(UnitKind.SAK, unit.key().sakId());
    }

    @Override
    public Ruling test(Sak unit, Inquiry ask) {
      if (where.test(unit)) {
        fault.happen(0);
      }
      return Ruling.avvik(ask.periode().til(), "avslag_ikke_vurdert")
          .with("dato", ask.periode().til())
          .with("formal", "«seng»")
          .with("utfall", "avslått")
          .evidence(new Evidence.Count("saker", 1))
          .ruling();
    }
  }
}
