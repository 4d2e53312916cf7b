package no.tilsynslupe.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import no.tilsynslupe.export.pseudonym.PseudonymOptions;
import no.tilsynslupe.export.pseudonym.RareList;
import no.tilsynslupe.export.pseudonym.SafeResult;

/**
 * What is said when deliveries have been made safe: what was changed, and the risk that is left.
 */
final class PseudonymReceipt {
  private final PrintWriter out;

  PseudonymReceipt(PrintWriter out) {
    this.out = out;
  }

  void print(SafeResult result, PseudonymOptions options, Path written) {
    out.println("Endret:");
    result
        .changes()
        .counts()
        .forEach(
            (place, count) ->
                out.printf(
                    "  %s.%s: %s %s%n",
                    place.table(),
                    place.column(),
                    NorwegianNumber.of(count),
                    place.change().text()));
    if (!result.changes().masks().isEmpty()) {
      out.println("Maskert i tekster:");
      result
          .changes()
          .masks()
          .forEach((kind, count) -> out.printf("  %s %s%n", NorwegianNumber.of(count), kind));
    }
    remarks(result, options);
    risk(result, options);
    out.println("Nøkkelliste (blir på kontoret): " + options.keyList());
    out.println("Resultatet ligger her: " + written);
    out.flush();
  }

  private void remarks(SafeResult result, PseudonymOptions options) {
    result.remarks().forEach(out::println);
    if (result.journalsOfSeveral() > 0) {
      out.printf(
          "%s journalnumre hører til flere personer, og er ikke brukt til å kjenne dem igjen.%n",
          NorwegianNumber.of(result.journalsOfSeveral()));
    }
    if (result.furtherCases() > 0) {
      out.printf(
          "%s saker gjelder personer som har en sak til i samme uttrekk, og har fått et eget pseudonym.%n",
          NorwegianNumber.of(result.furtherCases()));
    }
    if (options.shiftDates()) {
      out.printf(
          "Datoene er flyttet for %s av %s personer. For de andre ville en dato ha krysset en lovendring, en ny sats eller periodens ende.%n",
          NorwegianNumber.of(result.moved()), NorwegianNumber.of(result.dated()));
    }
  }

  private void risk(SafeResult result, PseudonymOptions options) {
    out.println("Det som fortsatt kan røpe noen:");
    out.println(
        "  Filene er fortsatt personopplysninger: den som kjenner en sak, kan kjenne den igjen på datoer og beløp.");
    if (options.texts() == PseudonymOptions.Texts.SCRUB) {
      out.println(
          "  Tekstene er med. Uvanlige navn, steder og hendelser kan stå igjen: les gjennom et utvalg før du sender.");
    }
    if (!result.rare().isEmpty()) {
      String rest =
          options.rare() == PseudonymOptions.Rare.LIST
              ? "De er ikke endret, og står i " + RareList.file(options.keyList()) + "."
              : "Det som gjør dem sjeldne, er gjort ukjent.";
      out.printf(
          "  %s av %s saker har en kombinasjon av kommune, fødselsår, husstand og inntekt som færre enn %d har. %s%n",
          NorwegianNumber.of(result.rare().size()),
          NorwegianNumber.of(result.cases()),
          options.k(),
          rest);
    }
    if (result.stillRare() > 0) {
      out.printf(
          "  %s saker er sjeldne likevel: kommunen har så få.%n",
          NorwegianNumber.of(result.stillRare()));
    }
    out.println("  Send filene kryptert, til en som har hjemmel, og aldri sammen med nøkkelen.");
  }
}
