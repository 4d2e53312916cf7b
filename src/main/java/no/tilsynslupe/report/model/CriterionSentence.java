package no.tilsynslupe.report.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in a sentence or two what came of a criterion. */
public final class CriterionSentence {

  private static final String PAIR = " av kontor og kriterium";

  private CriterionSentence() {}

  public static String of(CriterionResult result) {
    Group group = result.samlet().hoved();
    boolean pairs = result.gjelderKontorOgKriterium();
    String one = pairs ? "kombinasjon" + PAIR : result.gjelderKontor() ? "kontor" : "sak";
    String many = pairs ? "kombinasjoner" + PAIR : result.gjelderKontor() ? "kontorer" : "saker";
    return switch (result.tilstand()) {
      case VURDERT -> decided(result, group, one, many) + undecided(group, one, many);
      case INGENTING_AVGJORT -> nothingDecided(result, group, one, many);
      case INGEN_AKTUELLE ->
          "Ingenting å vurdere: kriteriet er ikke aktuelt for "
              + (group.ikkeAktuelt() == 1
                  ? "den ene " + (pairs ? "kombinasjonen" + PAIR : one + "en")
                  : "noen av " + NorwegianText.counted(group.ikkeAktuelt(), one, many))
              + ".";
      case INGEN_ENHETER -> "Ingenting å vurdere i perioden.";
      case IKKE_KJORT -> "Ikke beregnet: sakene er valgt ut fra skjønn.";
    };
  }

  private static String decided(CriterionResult result, Group group, String one, String many) {
    long n = group.avgjort();
    String of = n == 1 ? one : many;
    if (group.funn() == 0) {
      return "Ingen funn i " + NorwegianText.counted(n, one, many) + " som kunne avgjøres.";
    }
    if (group.avvik() == 0) {
      return "Bør vurderes "
          + NorwegianText.outOf(group.risiko(), n, of)
          + share(group.funnRate())
          + (result.spec().type().hard() ? ". Ingen mulige lovbrudd." : ".");
    }
    String text =
        "Mulig lovbrudd "
            + NorwegianText.outOf(group.avvik(), n, of)
            + share(group.avvikRate())
            + ".";
    return group.risiko() == 0
        ? text
        : text
            + " I "
            + NorwegianText.counted(group.risiko(), one, many)
            + " til bør forholdet vurderes.";
  }

  private static String share(@Nullable Rate rate) {
    if (rate == null) {
      return "";
    }
    String text = " (" + NorwegianText.percent(rate.andel());
    return rate.intervall() == null
        ? text + ")"
        : text
            + "; 95\u00a0% intervall "
            + NorwegianText.percentRange(rate.intervall().low(), rate.intervall().high())
            + ")";
  }

  private static String undecided(Group group, String one, String many) {
    return group.uavklart() == 0
        ? ""
        : " " + NorwegianText.counted(group.uavklart(), one, many) + " kan ikke avgjøres.";
  }

  private static String nothingDecided(
      CriterionResult result, Group group, String one, String many) {
    List<String> missing = result.manglendeTabeller();
    if (!missing.isEmpty() && missing.size() == result.spec().unitTables().size()) {
      return "Kan ikke avgjøres: "
          + (missing.size() == 1 ? "tabellen " : "tabellene ")
          + NorwegianText.list(missing)
          + " er ikke med i leveransen.";
    }
    return "Kan ikke avgjøres for noen av "
        + NorwegianText.counted(group.uavklart(), one, many)
        + "; se arket Ikke vurdert.";
  }
}
