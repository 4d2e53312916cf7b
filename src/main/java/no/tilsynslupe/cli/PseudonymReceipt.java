package no.tilsynslupe.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.export.pseudonym.ChangeLog;
import no.tilsynslupe.export.pseudonym.PseudonymOptions;
import no.tilsynslupe.export.pseudonym.SafeResult;
import no.tilsynslupe.job.PseudonymiseJob;

/**
 * What is said when deliveries have been made safe: the risk that is left and what stays in the
 * office first, then what was changed.
 */
final class PseudonymReceipt {
  /** More fields than this would push what matters off the screen. */
  private static final int MOST_LINES = 15;

  private final PrintWriter out;

  PseudonymReceipt(PrintWriter out) {
    this.out = out;
  }

  void print(PseudonymiseJob.Done done, PseudonymOptions options, Path written, boolean details) {
    SafeResult result = done.result();
    risk(options);
    rare(done, options);
    indented("send_kryptert");
    say("blir_pa_kontoret");
    indented("nokkelliste", "sti", options.keyList());
    done.rareList().ifPresent(list -> indented("liste_sjeldne", "sti", list));
    remarks(result, options);
    changes(result.changes(), details);
    say("resultatet", "sti", written);
    out.flush();
  }

  private void risk(PseudonymOptions options) {
    say("kan_rope");
    indented("personopplysninger");
    if (options.texts() == PseudonymOptions.Texts.SCRUB) {
      indented("tekstene_er_med");
    }
  }

  private void rare(PseudonymiseJob.Done done, PseudonymOptions options) {
    SafeResult result = done.result();
    if (result.rarePersons() > 0) {
      indented(
          "har_kombinasjon",
          "n",
          result.rarePersons(),
          "alle",
          result.examined(),
          "k",
          options.k());
      indented(options.rare() == PseudonymOptions.Rare.LIST ? "ikke_endret" : "gjort_grovere");
    }
    result
        .lost()
        .forEach(
            (what, persons) ->
                out.println(
                    "    " + CliTexts.RECEIPTS.say("personer_hva", "n", persons, "hva", what)));
    if (result.stillRare() > 0) {
      indented("fortsatt_sjeldne", "n", result.stillRare());
    }
  }

  private void remarks(SafeResult result, PseudonymOptions options) {
    result.remarks().forEach(out::println);
    if (result.journalsOfSeveral() > 0) {
      say("journalnumre", "n", result.journalsOfSeveral());
    }
    if (result.furtherCases() > 0) {
      say("flere_saker", "n", result.furtherCases());
    }
    if (options.shiftDates()) {
      say("datoer_flyttet", "n", result.moved(), "alle", result.dated());
    }
  }

  private void changes(ChangeLog changes, boolean details) {
    say("endret");
    SortedMap<ChangeLog.Place, Long> counts = changes.counts();
    if (counts.size() <= MOST_LINES || details) {
      counts.forEach(
          (place, count) ->
              out.printf(
                  "  %s.%s: %s%n", place.table(), place.column(), place.change().text(count)));
    } else {
      sums(counts);
    }
    if (!changes.masks().isEmpty()) {
      say("maskert");
      changes.masks().forEach((kind, n) -> indented("masker_" + kind, "n", n));
    }
  }

  private void sums(SortedMap<ChangeLog.Place, Long> counts) {
    Map<ChangeLog.Change, Long> values = new TreeMap<>();
    Map<ChangeLog.Change, Long> fields = new TreeMap<>();
    counts.forEach(
        (place, count) -> {
          values.merge(place.change(), count, Long::sum);
          fields.merge(place.change(), 1L, Long::sum);
        });
    values.forEach(
        (change, count) ->
            indented(
                "i_felt", "endring", change.text(count), "n", fields.getOrDefault(change, 0L)));
    indented("vis_felt");
  }

  private void say(String key, Object... values) {
    out.println(CliTexts.RECEIPTS.say(key, values));
  }

  private void indented(String key, Object... values) {
    out.println("  " + CliTexts.RECEIPTS.say(key, values));
  }
}
