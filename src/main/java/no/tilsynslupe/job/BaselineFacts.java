package no.tilsynslupe.job;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.tilsynslupe.job.baseline.Baseline;
import no.tilsynslupe.job.baseline.EarlierRun;
import no.tilsynslupe.report.model.ComparisonBasis;
import no.tilsynslupe.sak.Periode;
import org.jspecify.annotations.Nullable;

/** What the report says of the run that a run is compared with. */
final class BaselineFacts {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final int SHORT_HASH = 12;

  private BaselineFacts() {}

  /** Null when nobody asked for a comparison. */
  static @Nullable ComparisonBasis of(RunRecord record, Periode judged) {
    @Nullable Baseline baseline = record.sammenligning();
    if (baseline == null) {
      return null;
    }
    @Nullable EarlierRun earlier = baseline.kjoring();
    return new ComparisonBasis(
        earlier == null
            ? null
            : new ComparisonBasis.Earlier(
                day(earlier),
                earlier.periode(),
                earlier.katalog(),
                earlier.regelsett(),
                earlier.funn().sha256(),
                differences(record, judged, earlier)),
        baseline.merknader());
  }

  /** The day the earlier run was whole, as the calendar in Norway says. */
  static LocalDate day(EarlierRun earlier) {
    return LocalDate.ofInstant(earlier.ferdig(), OSLO);
  }

  /** Whatever but the cases may make findings differ. */
  private static List<String> differences(RunRecord now, Periode judged, EarlierRun then) {
    List<String> found = new ArrayList<>();
    if (now.katalog() != then.katalog()) {
      found.add(
          JobTexts.REMARKS.say(
              "annen_katalog",
              "versjon",
              String.valueOf(now.katalog()),
              "da",
              String.valueOf(then.katalog())));
    } else if (!now.regelsett().equals(then.regelsett())) {
      found.add(
          JobTexts.REMARKS.say(
              "andre_grenser",
              "na",
              shortened(now.regelsett()),
              "for",
              shortened(then.regelsett())));
    }
    if (!now.program().equals(then.program())) {
      found.add(JobTexts.REMARKS.say("annet_program", "na", now.program(), "for", then.program()));
    }
    if (!judged.equals(then.periode())) {
      found.add(period(judged, then.periode()));
    }
    if (!Objects.equals(now.parametre().asOf(), then.asOf())) {
      found.add(JobTexts.REMARKS.say("annen_dag"));
    }
    if (then.programfeil() > 0) {
      found.add(JobTexts.REMARKS.say("forrige_ufullstendig", "n", then.programfeil()));
    }
    return found;
  }

  private static String period(Periode now, Periode then) {
    return now.overlaps(then)
        ? JobTexts.REMARKS.say("annen_periode")
        : JobTexts.REMARKS.say("adskilt_periode");
  }

  private static String shortened(String hash) {
    return hash.substring(0, Math.min(SHORT_HASH, hash.length()));
  }
}
