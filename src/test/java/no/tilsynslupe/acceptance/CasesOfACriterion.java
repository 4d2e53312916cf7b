package no.tilsynslupe.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.tilsynslupe.acceptance.AcceptanceCase.Expected;
import no.tilsynslupe.criterion.Catalogue;
import no.tilsynslupe.criterion.ChosenCriteria;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of a file in one test, judged in memory. They are the same as in {@link
 * AcceptanceCasesTest}, which runs the whole job, so the build leaves them out (its name doesn't
 * end in {@code Test}); mutation testing, which judges them a thousand times over, needs few and
 * quick tests.
 */
class CasesOfACriterion {
  private static final Catalogue CATALOGUE = ChosenCriteria.catalogue();
  private static final AcceptanceSetup SETUP = AcceptanceSetup.load();
  private static final Map<String, List<AcceptanceCase>> FILES = new LinkedHashMap<>();
  private static final Map<String, ReadExport> READ = new HashMap<>();

  static {
    // All of them, whichever are asked: an export is judged by what it holds as a whole.
    AcceptanceSetup.CRITERIA.forEach(file -> FILES.put(file, AcceptanceSetup.cases(file)));
  }

  @TempDir static Path folder;

  static Stream<String> files() {
    return FILES.keySet().stream()
        .filter(file -> ChosenCriteria.chosen(file.toUpperCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void theCasesComeOutAsExpected(String file) {
    Map<String, ExportOutcomes> judged = new HashMap<>();
    List<String> faults = new ArrayList<>();
    for (AcceptanceCase one : FILES.get(file)) {
      for (Expected expected : one.venter()) {
        if (!ChosenCriteria.chosen(expected.kriterium())) {
          continue;
        }
        judged
            .computeIfAbsent(
                one.eksport() + " " + expected.kriterium(),
                key -> read(one.eksport()).by(asked(expected.kriterium())))
            .fault(one, expected)
            .ifPresent(fault -> faults.add(one.navn() + ": " + fault));
      }
    }
    assertThat(faults).isEmpty();
  }

  private static Catalogue asked(String id) {
    // Internal control is judged on what all the others give.
    return CATALOGUE.only(spec -> id.equals("P5-SYSTEM") || spec.id().equals(id));
  }

  private static ReadExport read(String name) {
    return READ.computeIfAbsent(
        name,
        export -> {
          List<AcceptanceCase> cases =
              FILES.values().stream()
                  .flatMap(List::stream)
                  .filter(one -> one.eksport().equals(export))
                  .toList();
          try {
            return new ReadExport(
                new AcceptanceExport(SETUP, export, cases),
                SETUP.eksporter().get(export).parametre(),
                folder.resolve(export));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
