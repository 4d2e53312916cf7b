package no.tilsynslupe.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.tilsynslupe.outcome.Assessment;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.sak.Sak;

/** An example's cases, read once for all tests that judge them. */
final class JudgedExample {

  private static final Map<CriterionSpec.Example, JudgedExample> READ = new ConcurrentHashMap<>();

  private final List<Sak> cases = new ArrayList<>();
  private final RunSettings settings;

  /** An example as its sidecar delivers it. */
  static JudgedExample of(CriterionSpec.Example example) {
    return READ.computeIfAbsent(example, JudgedExample::read);
  }

  private static JudgedExample read(CriterionSpec.Example example) {
    try {
      Path folder = Files.createTempDirectory("eksempel");
      try {
        return new JudgedExample(new ExampleExport(example, folder));
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }

  JudgedExample(ExampleExport export) throws IOException {
    export.forEachCase(cases::add);
    settings = export.settings();
  }

  /** What one criterion says of the cases and their offices. */
  List<Assessment> by(Catalogue catalogue, String id, String language) {
    // Internal control is judged on what all the others give.
    boolean withOthers = id.equals("P5-SYSTEM");
    return by(catalogue.only(spec -> withOthers || spec.id().equals(id)), language).stream()
        .filter(assessment -> assessment.kriterium().equals(id))
        .toList();
  }

  /** What the criteria of a catalogue say of the cases and their offices. */
  List<Assessment> by(Catalogue catalogue, String language) {
    CaseChecker checker = new CaseChecker(catalogue, settings, language);
    Tallies tallies = new Tallies();
    List<Assessment> assessments = new ArrayList<>();
    Set<Office> offices = new TreeSet<>();
    for (Sak sak : cases) {
      CaseChecker.CaseResult result = checker.check(sak, tallies);
      assertThat(result.faults()).isEmpty();
      assessments.addAll(result.assessments());
      offices.add(new Office(sak.key().kommune(), sak.hode().kontor()));
    }
    assessments.addAll(checker.conclude(tallies, tallies.texts(), List.copyOf(offices)));
    return assessments;
  }
}
