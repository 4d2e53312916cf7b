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
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.Audience;
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
   * The figures of earlier shared runs of the job.
   *
   * @param judged the period that is judged now
   * @param unread takes the names of runs whose figures can't be read
   */
  static List<PublishedFigures> before(
      RunRecord record, Periode judged, Path target, List<String> unread) throws IOException {
    @Nullable RunJob job = record.jobb();
    @Nullable Path place = target.getParent();
    if (!is(record.parametre()) || job == null || place == null || !Files.isDirectory(place)) {
      return List.of();
    }
    List<PublishedFigures> found = new ArrayList<>();
    try (Stream<Path> folders = Files.list(place)) {
      for (Path folder : folders.sorted().toList()) {
        if (!folder.equals(target)
            && Files.isRegularFile(RunRecord.file(folder), LinkOption.NOFOLLOW_LINKS)
            && !String.valueOf(folder.getFileName()).endsWith(RunFolder.PARTIAL)) {
          add(folder, record, job, judged, found, unread);
        }
      }
    }
    return found;
  }

  private static void add(
      Path folder,
      RunRecord now,
      RunJob job,
      Periode judged,
      List<PublishedFigures> found,
      List<String> unread) {
    try {
      RunRecord then = RunRecord.read(folder);
      if (!then.isWhole()
          || !is(then.parametre())
          || then.jobb() == null
          || !then.jobb().navn().equals(job.navn())) {
        return;
      }
      Periode period = Objects.requireNonNull(then.periode());
      boolean sameData =
          period.equals(judged)
              && then.regelsett().equals(now.regelsett())
              && sums(then.filer()).equals(sums(now.filer()));
      found.add(
          PublishedFigures.read(folder, period, then.parametre().form().threshold(), sameData));
    } catch (IOException | UserError e) {
      unread.add(EarlierRuns.name(folder));
    }
  }

  private static Set<String> sums(List<InputFile> files) {
    return files.stream().map(InputFile::sha256).collect(Collectors.toSet());
  }

  /** What to tell whoever is about to share the folder. */
  static List<String> remarks(RunRecord record, Periode judged, Path work, Path target)
      throws IOException {
    if (!is(record.parametre())) {
      return List.of();
    }
    Prose prose = Prose.of(SharedEdition.class, "shared.yaml", Language.current());
    List<String> unread = new ArrayList<>();
    int before = before(record, judged, target, unread).size();
    PublishedFigures now =
        PublishedFigures.read(work, judged, record.parametre().form().threshold(), false);
    List<String> remarks = new ArrayList<>();
    remarks.add(prose.say("skjult", "n", now.hidden(), "av", now.hidden() + now.shown()));
    remarks.add(prose.say("se_over"));
    if (record.jobb() == null) {
      remarks.add(prose.say("uten_jobb"));
    } else {
      remarks.add(prose.say("tidligere", "n", (long) before));
    }
    unread.forEach(name -> remarks.add(prose.say("ulest", "navn", name)));
    return remarks;
  }
}
