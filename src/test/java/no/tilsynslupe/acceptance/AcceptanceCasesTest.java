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
  private static final AcceptanceSetup SETUP = AcceptanceSetup.load();

  /** Right and asked, by criterion. */
  private static final Map<String, int[]> TOTALS = new TreeMap<>();

  @TempDir static Path folder;

  private final Map<String, List<AcceptanceCase>> files = new LinkedHashMap<>();
  private final Map<String, ExportOutcomes> judged = new HashMap<>();

  AcceptanceCasesTest() {
    AcceptanceSetup.CRITERIA.forEach(
        criterion -> files.put(criterion, AcceptanceSetup.cases(criterion)));
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
    ExportOutcomes export = judged.computeIfAbsent(one.eksport(), this::judge);
    List<String> faults = new ArrayList<>();
    for (Expected expected : one.venter()) {
      int[] total = TOTALS.computeIfAbsent(expected.kriterium(), id -> new int[2]);
      total[1]++;
      export.fault(one, expected).ifPresentOrElse(faults::add, () -> total[0]++);
    }
    assertThat(faults).as(one.navn()).isEmpty();
  }

  private ExportOutcomes judge(String name) {
    List<AcceptanceCase> cases = all().filter(one -> one.eksport().equals(name)).toList();
    try {
      return JudgedExport.by(
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
