package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsynslupe.job.hash.Sha256;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.Audience;
import no.tilsynslupe.report.Edition;
import no.tilsynslupe.report.Format;
import no.tilsynslupe.report.disclosure.PublishedFigures;
import no.tilsynslupe.report.model.InputFile;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;

/**
 * A run whose report may be shared: what was shared before of the same job, and what to tell
 * whoever is about to share this.
 */
final class SharedEdition {

  private SharedEdition() {}

  static boolean is(CheckOptions options) {
    return options.form().audience() == Audience.SHARED;
  }

  /**
   * Makes sure that what is asked for can be made without cases.
   *
   * @throws UserError when a file or an edition is asked for that is of cases
   */
  static void check(CheckOptions options, Set<Format> formats) {
    if (!is(options)) {
      return;
    }
    List<String> asked = options.formats().isEmpty() ? List.of() : codes(formats);
    List<String> ofCases = codes(Format.OF_CASES).stream().filter(asked::contains).toList();
    if (!ofCases.isEmpty()) {
      throw wrong("delt_format", "format", ofCases);
    }
    List<Edition> editions = options.form().editions();
    if (!editions.equals(List.of(Edition.TILSYN))) {
      throw wrong("delt_utgave");
    }
  }

  private static List<String> codes(Set<Format> formats) {
    return formats.stream().map(Format::code).toList();
  }

  private static UserError wrong(String key, Object... values) {
    return new UserError(UserError.Kind.WRONG_USE, JobTexts.ERRORS.say(key, values));
  }

  /**
   * The figures of earlier shared runs of the job; of no job, those of the run that this one
   * replaces.
   *
   * @param judged the period that is judged now
   * @throws UserError when those of one can't be read: what it told can't be taken into account
   */
  static List<PublishedFigures> before(RunRecord record, Periode judged, Path target)
      throws IOException {
    if (!is(record.parametre())) {
      return List.of();
    }
    List<PublishedFigures> found = new ArrayList<>();
    for (Path folder : places(record.jobb(), target)) {
      if (Files.isRegularFile(RunRecord.file(folder), LinkOption.NOFOLLOW_LINKS)
          && !String.valueOf(folder.getFileName()).endsWith(RunFolder.PARTIAL)) {
        add(folder, record, judged, found);
      }
    }
    return found;
  }

  private static List<Path> places(@Nullable RunJob job, Path target) throws IOException {
    @Nullable Path place = target.getParent();
    if (job == null || place == null || !Files.isDirectory(place)) {
      return List.of(target);
    }
    try (Stream<Path> folders = Files.list(place)) {
      return folders.sorted().toList();
    }
  }

  private static void add(
      Path folder, RunRecord now, Periode judged, List<PublishedFigures> found) {
    try {
      RunRecord then = RunRecord.read(folder);
      if (!then.isWhole() || !is(then.parametre()) || !isOfSameJob(then, now)) {
        return;
      }
      Periode period = Objects.requireNonNull(then.periode());
      boolean sameData =
          period.equals(judged)
              && then.regelsett().equals(now.regelsett())
              && then.filer().stream()
                  .allMatch(file -> file.sha256().equals(fingerprint(now.filer())));
      found.add(
          PublishedFigures.read(folder, period, then.parametre().form().threshold(), sameData));
    } catch (IOException | UserError e) {
      throw wrong("delt_ulest", "navn", EarlierRuns.name(folder));
    }
  }

  private static boolean isOfSameJob(RunRecord then, RunRecord now) {
    @Nullable RunJob job = now.jobb();
    return job == null || (then.jobb() != null && then.jobb().navn().equals(job.navn()));
  }

  /**
   * One fingerprint of all files: of a small file by itself somebody could guess the content and
   * try whether it fits.
   */
  static String fingerprint(List<InputFile> files) {
    return Sha256.of(
        files.stream().map(InputFile::sha256).sorted().collect(Collectors.joining("\n")));
  }

  /** What to tell whoever is about to share the folder. */
  static List<String> remarks(RunRecord record, Periode judged, Path work, Path target)
      throws IOException {
    if (!is(record.parametre())) {
      return List.of();
    }
    Prose prose = Prose.of(SharedEdition.class, "shared.yaml", Language.current());
    int before = before(record, judged, target).size();
    PublishedFigures now =
        PublishedFigures.read(work, judged, record.parametre().form().threshold(), false);
    List<String> remarks = new ArrayList<>();
    remarks.add(prose.say("skjult", "n", now.hidden(), "av", now.hidden() + now.shown()));
    remarks.add(prose.say("se_over"));
    if (before > 0 || record.jobb() != null) {
      remarks.add(prose.say("tidligere", "n", (long) before));
    } else {
      remarks.add(prose.say("uten_jobb"));
    }
    return remarks;
  }
}
