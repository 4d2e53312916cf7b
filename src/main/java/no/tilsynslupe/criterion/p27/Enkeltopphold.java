package no.tilsynslupe.criterion.p27;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.tilsynslupe.criterion.Forbehold;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Botilbud;
import no.tilsynslupe.sak.Botilbudstype;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Sak;

/**
 * One stay, as one row has it: whether it is one under § 27, and when it counts.
 *
 * <p>Source: the criteria catalogue, § 27.
 */
record Enkeltopphold(Botilbud rad, Sak sak) {

  private static final Set<Botilbudstype> NOT_SECTION_27 =
      Collections.unmodifiableSet(EnumSet.of(Botilbudstype.NATTHJEM, Botilbudstype.KRISESENTER));

  private static final Set<Botilbudstype> OFTEN_LET =
      Collections.unmodifiableSet(
          EnumSet.of(
              Botilbudstype.LEILIGHET, Botilbudstype.KOMMUNAL_BOLIG, Botilbudstype.PRIVAT_ROM));

  /** The stays of a case that may be ones under § 27. */
  static List<Enkeltopphold> alle(Sak sak) {
    return sak.botilbud().stream()
        .map(rad -> new Enkeltopphold(rad, sak))
        .filter(stay -> !stay.certainlyLeftOut())
        .toList();
  }

  UnitRef ref() {
    return new UnitRef(UnitKind.OPPHOLD, rad.oppholdId());
  }

  Felt felt(String column) {
    return rad.felt(column);
  }

  boolean certainlyLeftOut() {
    return rad.leiekontrakt().is(true)
        || rad.type().optional().map(NOT_SECTION_27::contains).orElse(false);
  }

  /** A kind that is often let on a tenancy contract, and nothing known of a contract. */
  boolean maybeLet() {
    return rad.leiekontrakt().isUnknown()
        && rad.type().optional().map(OFTEN_LET::contains).orElse(true);
  }

  /** A night shelter or a crisis centre, known or assumed. */
  boolean leftOut(Inquiry ask) {
    return ask.isOneOf(rad.type(), felt("type"), NOT_SECTION_27);
  }

  /** Open, though another row of the case follows: its end was probably never recorded. */
  boolean endLost() {
    List<Botilbud> inOrder = sak.botilbud();
    return rad.til().equals(Fact.blank())
        && inOrder.get(inOrder.size() - 1).fra().isAfter(rad.fra());
  }

  boolean endUncertain() {
    return rad.til().isUnknown() || endLost();
  }

  MissingFact endMissing() {
    return rad.til().isUnknown()
        ? MissingFact.of(felt("til"), rad.til())
        : MissingFact.at(felt("til"), Why.SLUTTDATO_USIKKER);
  }

  /**
   * Where the stay counts: its end, or when it was last seen. An uncertain end is tried at its
   * earliest and its latest.
   */
  LocalDate endOrLastSeen(Inquiry ask) {
    if (endUncertain()) {
      return ask.assume(endMissing()) ? rad.fra() : VurdertOpphold.lastSeen(rad.fra(), ask);
    }
    return rad.til()
        .optional()
        .filter(til -> !til.isAfter(ask.today()))
        .orElseGet(() -> VurdertOpphold.lastSeen(rad.fra(), ask));
  }

  /** Where it may have been let on a tenancy contract, a finding is at most RISIKO. */
  void holdBackIfMaybeLet(Inquiry ask) {
    if (maybeLet()) {
      ask.holdBack(new Forbehold("forbehold_LEIEKONTRAKT", Map.of()));
    }
  }
}
