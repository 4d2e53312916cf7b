package no.tilsynslupe.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.export.pseudonym.ChangeLog;
import no.tilsynslupe.export.pseudonym.Counted;
import no.tilsynslupe.export.pseudonym.PseudonymOptions;
import no.tilsynslupe.export.pseudonym.SafeResult;
import no.tilsynslupe.job.PseudonymiseJob;
import no.tilsynslupe.privacy.GateKind;

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
    out.println("  Send filene kryptert, til en som har hjemmel, og aldri sammen med nøkkelen.");
    out.println("Blir på kontoret:");
    out.println("  Nøkkelliste: " + options.keyList());
    done.rareList().ifPresent(list -> out.println("  Liste over sjeldne: " + list));
    remarks(result, options);
    changes(result.changes(), details);
    out.println("Resultatet ligger her: " + written);
    out.flush();
  }

  private void risk(PseudonymOptions options) {
    out.println("Det som fortsatt kan røpe noen:");
    out.println(
        "  Filene er fortsatt personopplysninger: den som kjenner en sak, kan kjenne den igjen på datoer og beløp.");
    if (options.texts() == PseudonymOptions.Texts.SCRUB) {
      out.println(
          "  Tekstene er med. Uvanlige navn, steder og hendelser kan stå igjen: les gjennom et utvalg før du sender.");
    }
  }

  private void rare(PseudonymiseJob.Done done, PseudonymOptions options) {
    SafeResult result = done.result();
    if (result.rarePersons() > 0) {
      out.printf(
          "  %s av %s har en kombinasjon av kommune, fødselsår, kjønn, husstand, barn og inntekt som færre enn %d har.%n",
          NorwegianNumber.of(result.rarePersons()),
          Counted.of(result.examined(), "person", "personer"),
          options.k());
      out.println(
          options.rare() == PseudonymOptions.Rare.LIST
              ? "  De er ikke endret. Avgjør om de kan sendes, eller bruk --rare generalise."
              : "  Det som gjør dem sjeldne, er gjort grovere eller ukjent:");
    }
    result
        .lost()
        .forEach(
            (what, persons) ->
                out.printf("    %s: %s%n", Counted.of(persons, "person", "personer"), what));
    if (result.stillRare() > 0) {
      out.printf(
          "  %s likevel igjen som sjeldne: kommunen har så få.%n",
          Counted.of(result.stillRare(), "person står", "personer står"));
    }
  }

  private void remarks(SafeResult result, PseudonymOptions options) {
    result.remarks().forEach(out::println);
    if (result.journalsOfSeveral() > 0) {
      out.println(
          Counted.of(
              result.journalsOfSeveral(),
              "journalnummer hører til flere personer, og er ikke brukt til å kjenne dem igjen.",
              "journalnumre hører til flere personer hver, og er ikke brukt til å kjenne dem igjen."));
    }
    if (result.furtherCases() > 0) {
      out.println(
          Counted.of(
              result.furtherCases(),
              "sak gjelder en person som har en sak til i samme uttrekk, og har fått et eget pseudonym.",
              "saker gjelder personer som har en sak til i samme uttrekk, og har fått egne pseudonymer."));
    }
    if (options.shiftDates()) {
      out.printf(
          "Datoene er flyttet for %s av %s. For de andre ville en dato ha krysset en lovendring, en ny sats eller periodens ende.%n",
          NorwegianNumber.of(result.moved()), Counted.of(result.dated(), "person", "personer"));
    }
  }

  private void changes(ChangeLog changes, boolean details) {
    out.println("Endret:");
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
      out.println("Maskert i tekster:");
      changes
          .masks()
          .forEach((kind, n) -> out.println("  " + Counted.of(n, one(kind), kind.flertall())));
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
            out.printf(
                "  %s, i %s%n",
                change.text(count), Counted.of(fields.getOrDefault(change, 0L), "felt", "felter")));
    out.println("  Kjør med --details for å se hvert felt.");
  }

  private static String one(GateKind kind) {
    return switch (kind) {
      case FODSELSNUMMER -> "fødselsnummer eller D-nummer";
      case DUF -> "DUF-nummer";
      case KONTONUMMER -> "kontonummer";
      case TELEFON -> "telefonnummer";
      case EPOST -> "e-postadresse";
      case ADRESSE -> "adresse";
      case NAVN -> "navn på en person";
      case FODSELSDATO -> "fødselsdato";
    };
  }
}
