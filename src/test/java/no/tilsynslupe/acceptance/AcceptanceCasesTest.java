package no.tilsynslupe.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.tilsynslupe.acceptance.AcceptanceCase.Expected;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small cases at the limits of each criterion, written from the contract by someone who had not
 * seen the code. Cases with the same settings are one export, and each export is one run of the
 * whole job. A unit that isn't among the outcomes counts as IKKE_AKTUELT.
 */
class AcceptanceCasesTest {
  private static final List<String> CRITERIA =
      List.of(
          "kl-omgjort",
          "kl-oversendt",
          "p11a-forelopig",
          "p11a-tid",
          "p14a-passiv",
          "p14a-revurd",
          "p17-henvist",
          "p17-langtid",
          "p17-oppf",
          "p17-rett-tid",
          "p17-start",
          "p17-vedtak",
          "p18-19-gjeld",
          "p18-19-innbo",
          "p18-19-nodv",
          "p18-barn-fritid",
          "p18-barn-kart",
          "p18-barn-vurd",
          "p18-barneinnt",
          "p18-barnetrygd",
          "p18-begr",
          "p18-dok-avslag",
          "p18-en-mnd",
          "p18-forskudd",
          "p18-frekvens",
          "p18-hjemmebesok",
          "p18-indiv",
          "p18-nod-tid",
          "p18-norm-avslag",
          "p18-stdtekst",
          "p18-stdtekst-k",
          "p18-tidl-utb",
          "p18-under-norm",
          "p19-subs",
          "p20-dok",
          "p20-info",
          "p20-jobblogg",
          "p20-nod",
          "p20-sanksjon",
          "p20-standard",
          "p20-stopp",
          "p20-utbet",
          "p20a-dok",
          "p20a-mangler",
          "p20a-unntak",
          "p21-lan",
          "p27-3mnd",
          "p27-3mnd-barn",
          "p27-barn",
          "p27-fengsel",
          "p27-kvalitet",
          "p27-sammedag",
          "p27-varig",
          "p27-vedtak",
          "p28-tilbud",
          "p28-vedtak",
          "p29-aev",
          "p29-alder",
          "p29-avbrudd",
          "p29-avslag",
          "p29-dekning",
          "p29-eval",
          "p29-forleng",
          "p29-fulltid",
          "p29-oppf",
          "p29-start",
          "p29-underbruk",
          "p29-varighet",
          "p33-kvp-ip",
          "p41-hjemmel",
          "p41-klageinfo",
          "p42-medv",
          "p43-gjentatt",
          "p43-konto",
          "p5-system");

  private static final AcceptanceSetup SETUP = AcceptanceSetup.load();

  /** Right and asked, by criterion. */
  private static final Map<String, int[]> TOTALS = new TreeMap<>();

  @TempDir static Path folder;

  private final Map<String, List<AcceptanceCase>> files = new LinkedHashMap<>();
  private final Map<String, JudgedExport> judged = new HashMap<>();

  AcceptanceCasesTest() {
    CRITERIA.forEach(criterion -> files.put(criterion, AcceptanceSetup.cases(criterion)));
  }

  @TestFactory
  Stream<DynamicNode> cases() {
    return files.entrySet().stream()
        .map(
            file ->
                dynamicContainer(
                    file.getKey(),
                    file.getValue().stream()
                        .filter(one -> !one.venter().isEmpty())
                        .map(one -> dynamicTest(one.navn(), () -> comesOutAsExpected(one)))));
  }

  @Test
  void everyExportHasCasesAndNoCaseIsWithoutEffect() {
    assertThat(all().map(AcceptanceCase::eksport)).containsAll(SETUP.eksporter().keySet());
    assertThat(all().map(AcceptanceCase::navn)).doesNotHaveDuplicates();
    assertThat(all().filter(one -> one.antall() > 1 && !one.venter().isEmpty())).isEmpty();
  }

  @AfterAll
  static void printTotals() {
    TOTALS.forEach((id, n) -> System.out.printf("%-14s %3d av %3d%n", id, n[0], n[1]));
  }

  private void comesOutAsExpected(AcceptanceCase one) {
    JudgedExport export = judged.computeIfAbsent(one.eksport(), this::judge);
    List<String> faults = new ArrayList<>();
    for (Expected expected : one.venter()) {
      int[] total = TOTALS.computeIfAbsent(expected.kriterium(), id -> new int[2]);
      total[1]++;
      export.fault(one, expected).ifPresentOrElse(faults::add, () -> total[0]++);
    }
    assertThat(faults).as(one.navn()).isEmpty();
  }

  private JudgedExport judge(String name) {
    List<AcceptanceCase> cases = all().filter(one -> one.eksport().equals(name)).toList();
    try {
      return new JudgedExport(
          new AcceptanceExport(SETUP, name, cases),
          SETUP.eksporter().get(name).parametre(),
          folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<AcceptanceCase> all() {
    return files.values().stream().flatMap(List::stream);
  }
}
