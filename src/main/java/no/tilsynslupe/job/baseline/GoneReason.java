package no.tilsynslupe.job.baseline;

import no.tilsynslupe.outcome.Change;

/**
 * Why a finding of the earlier run is none now. Put right is only what this run has looked at and
 * found in order. A criterion that doesn't apply any more says nothing of that: what it applied for
 * may just have been taken out of the data.
 */
enum GoneReason {
  I_ORDEN(Change.RETTET, "Vurdert på nytt: kravet er oppfylt."),
  IKKE_AKTUELT(
      Change.BORTE,
      "Vurdert på nytt: kriteriet gjelder ikke lenger her. Se om forholdet er endret, eller om"
          + " opplysninger er tatt ut."),
  UAVKLART(Change.BORTE, "Vurdert på nytt, uten svar."),
  KRITERIUM_IKKE_KJORT(Change.BORTE, "Kriteriet er ikke med i denne kjøringen."),
  UTENFOR_PERIODEN(Change.BORTE, "Datoen ligger utenfor perioden i denne kjøringen."),
  KONTOR_MANGLER(Change.BORTE, "Kontoret er ikke med i denne leveransen."),
  KONTOR_IKKE_VURDERT(
      Change.BORTE, "Kontoret som helhet er ikke vurdert for dette kriteriet i denne kjøringen."),
  TABELL_MANGLER(
      Change.BORTE, "Tabellen som kriteriet ser på, er ikke med i leveransen fra kontoret."),
  ANNET_KONTOR(Change.BORTE, "Saken står nå på et annet kontor, og er vurdert der."),
  SAK_MANGLER(
      Change.BORTE,
      "Saken er ikke med i denne leveransen, eller raden i «saker» kunne ikke brukes."),
  PROGRAMFEIL(Change.BORTE, "Programmet feilet da det skulle vurdere saken på nytt."),
  ENHET_MANGLER(
      Change.BORTE,
      "Saken er med, men det funnet gjaldt, er ikke vurdert nå: raden er borte, avvist eller"
          + " trukket, hører til utenfor perioden, eller regnes ikke lenger med.");

  private final Change change;
  private final String sentence;

  GoneReason(Change change, String sentence) {
    this.change = change;
    this.sentence = sentence;
  }

  /** RETTET or BORTE. */
  Change change() {
    return change;
  }

  /** In plain Norwegian. */
  String sentence() {
    return sentence;
  }
}
