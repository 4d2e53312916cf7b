package no.tilsynslupe.job;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.tilsynslupe.job.baseline.Baseline;
import no.tilsynslupe.job.baseline.EarlierRun;
import no.tilsynslupe.report.model.ComparisonBasis;
import no.tilsynslupe.report.model.NorwegianText;
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
          "Kriteriekatalogen er versjon %d; forrige kjøring brukte versjon %d. Forskjeller kan komme av reglene, og funn kan være nye fordi kriteriet er nytt eller endret."
              .formatted(now.katalog(), then.katalog()));
    } else if (!now.regelsett().equals(then.regelsett())) {
      found.add(
          "Kriteriene eller grenseverdiene er ikke de samme som i forrige kjøring (regelsett %s nå, %s da). Forskjeller kan komme av reglene."
              .formatted(shortened(now.regelsett()), shortened(then.regelsett())));
    }
    if (!now.program().equals(then.program())) {
      found.add(
          "Programmet er versjon %s; forrige kjøring brukte versjon %s."
              .formatted(now.program(), then.program()));
    }
    if (!judged.equals(then.periode())) {
      found.add(period(judged, then.periode()));
    }
    if (!Objects.equals(now.parametre().asOf(), then.asOf())) {
      found.add(
          "Det som er åpent, er regnet fram til en annen dag enn i forrige kjøring (--as-of).");
    }
    if (then.programfeil() > 0) {
      found.add(
          "Forrige kjøring var ufullstendig: programmet feilet %s. Funn kan være nye av den grunn."
              .formatted(NorwegianText.counted(then.programfeil(), "gang", "ganger")));
    }
    return found;
  }

  private static String period(Periode now, Periode then) {
    return now.overlaps(then)
        ? "Perioden er en annen enn i forrige kjøring. Bare det som ligger i begge periodene, kan sammenlignes."
        : "Perioden er en annen enn i forrige kjøring, og de overlapper ikke. Da er det meste nytt eller borte av den grunn.";
  }

  private static String shortened(String hash) {
    return hash.substring(0, Math.min(SHORT_HASH, hash.length()));
  }
}
