package no.tilsynslupe.job.baseline;

import no.tilsynslupe.outcome.Change;

/**
 * Why a finding of the earlier run is none now. Put right is only what this run has looked at and
 * found in order. A criterion that doesn't apply any more says nothing of that: what it applied for
 * may just have been taken out of the data.
 */
enum GoneReason {
  I_ORDEN(Change.RETTET),
  IKKE_AKTUELT(Change.BORTE),
  UAVKLART(Change.BORTE),
  KRITERIUM_IKKE_KJORT(Change.BORTE),
  UTENFOR_PERIODEN(Change.BORTE),
  KONTOR_MANGLER(Change.BORTE),
  KONTOR_IKKE_VURDERT(Change.BORTE),
  TABELL_MANGLER(Change.BORTE),
  ANNET_KONTOR(Change.BORTE),
  SAK_MANGLER(Change.BORTE),
  PROGRAMFEIL(Change.BORTE),
  ENHET_MANGLER(Change.BORTE);

  private final Change change;

  GoneReason(Change change) {
    this.change = change;
  }

  /** RETTET or BORTE. */
  Change change() {
    return change;
  }

  /** In plain words. */
  String sentence() {
    return BaselineTexts.say("borte_" + name());
  }
}
