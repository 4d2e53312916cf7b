package no.tilsynslupe.export.generate;

import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;

/**
 * Whether the person of the case may be a candidate for the programme, and was told of it: the head
 * of the case, benefits, and the journal's entries on it.
 *
 * <p>Source: the criteria catalogue, P29-UNDERBRUK.
 */
final class Candidate {
  private static final String SUPPORT = "SOSIALHJELP";
  private static final String SPECIAL = "SPESIELT_TILPASSET";
  private static final List<String> GROUPS =
      List.of("STANDARD", "SITUASJONSBESTEMT", SPECIAL, "VARIG_TILPASSET");
  private static final List<String> OTHER_INCOMES =
      List.of("ARBEID", "TRYGD", "EKTEFELLE", "STUDIELAN", "INTRODUKSJONSSTONAD");
  private static final List<String> LIMITED =
      List.of("AAP", "DAGPENGER", "SYKEPENGER", "TILTAKSPENGER");

  /** Whether a benefit keeps the person out. */
  private enum Benefit {
    NO,
    YES,
    MAYBE
  }

  private final CaseDraft sak;
  private final Dice dice;
  private final Programme.@Nullable Outline programme;
  private final LocalDate asOf;
  private String income = SUPPORT;
  private String group = "";
  private boolean told;
  private boolean otherGroupFound;

  /** An assessment in the journal names the group, too. */
  private boolean groupInJournal;

  private Benefit benefit = Benefit.NO;

  /**
   * @param programme the programme of the case, or null
   */
  Candidate(CaseDraft sak, Programme.@Nullable Outline programme) {
    this.sak = sak;
    this.dice = sak.dice();
    this.programme = programme;
    this.asOf = sak.span().to();
  }

  /** Called once the support of the case is planned. */
  void write() {
    chooseIncome();
    chooseGroup();
    chooseInformation();
    chooseBenefit();
    head();
    key();
  }

  private void chooseIncome() {
    if (programme != null) {
      boolean recent = !programme.applied().isBefore(asOf.minusMonths(23));
      boolean started = programme.start() != null;
      income = started || !recent ? dice.one(List.of("KVALIFISERINGSSTONAD", "ARBEID")) : SUPPORT;
    } else if (sak.blank()) {
      income = "";
    } else if (dice.chance(0.15)) {
      income = dice.one(OTHER_INCOMES);
    }
  }

  private void chooseGroup() {
    boolean missing = dice.chance(0.15) || sak.blank();
    group = missing ? "" : dice.weighted(GROUPS, 4, 5, 3, 1);
  }

  /** Told of the programme, or found to need something else, clearly inside or outside the time. */
  private void chooseInformation() {
    if (programme != null) {
      told = !programme.applied().isBefore(asOf.minusMonths(23));
      return;
    }
    boolean wasTold = !sak.faulty(Practice.PROGRAMME_NOT_TOLD) && dice.chance(0.6);
    if (wasTold) {
      told = true;
      journal("KVP_INFORMASJON", asOf.minusDays(dice.between(5, 690)), "");
    } else if (dice.chance(0.1)) {
      // Too long ago to count.
      LocalDate day = asOf.minusMonths(24).minusDays(dice.between(10, 200));
      if (sak.span().inData(day)) {
        journal("KVP_INFORMASJON", day, "");
      }
    }
    if (!told && !group.isEmpty() && !group.equals(SPECIAL) && dice.chance(0.25)) {
      boolean recent = dice.chance(0.6);
      LocalDate day = asOf.minusDays(recent ? dice.between(5, 350) : dice.between(380, 700));
      journal("BEHOVSVURDERING_14A", day, group);
      otherGroupFound = recent;
      groupInJournal = true;
    }
  }

  private void journal(String type, LocalDate day, String result) {
    sak.row(Tabell.OPPFOLGING)
        .set("hendelse_id", sak.id("H"))
        .set("dato", day)
        .set("type", type)
        .set("planlagt", "J")
        .set("tema", "ARBEID")
        .set("resultat", result)
        .set("tekst", result.isEmpty() ? "Informert om kvalifiseringsprogrammet" : "")
        .end();
  }

  private void chooseBenefit() {
    int which = dice.below(100);
    if (which < 3) {
      benefit("UFORETRYGD", asOf.minusDays(dice.between(30, 600)), null, "");
      benefit = Benefit.YES;
    } else if (which < 5) {
      benefit("OVERGANGSSTONAD", asOf.minusDays(dice.between(400, 600)), asOf.minusDays(1), "");
    } else if (which < 7) {
      benefit("OVERGANGSSTONAD", asOf.minusDays(dice.between(30, 300)), asOf, "");
      benefit = Benefit.YES;
    } else if (which < 15) {
      String above = sak.blank() ? "" : dice.chance(0.3) ? "J" : "N";
      benefit(dice.one(LIMITED), asOf.minusDays(dice.between(30, 500)), null, above);
      benefit = above.isEmpty() ? Benefit.MAYBE : above.equals("J") ? Benefit.YES : Benefit.NO;
    }
    if (dice.chance(0.4)) {
      benefit("BOSTOTTE", asOf.minusDays(dice.between(60, 600)), null, "");
    }
    if (sak.person().child() == Person.Child.YES) {
      benefit("BARNETRYGD", asOf.minusDays(dice.between(60, 700)), null, "");
    }
  }

  private void benefit(String code, LocalDate from, @Nullable LocalDate until, String above) {
    TableFile row =
        sak.row(Tabell.YTELSER)
            .set("ytelse", code)
            .set("fra", from)
            .set("over_veiledende_sats", above);
    if (until != null) {
      row.set("til", until);
    }
    row.end();
  }

  private void head() {
    Person person = sak.person();
    TableFile row =
        sak.row(Tabell.SAKER)
            .set("kommune", sak.office().kommune().nummer())
            .set("kontor", sak.office().navn())
            .set("team", dice.one(List.of("Mottak", "Oppfølging", "Ungdom", "")))
            .set("husstand", person.household())
            .set("antall_barn", person.children())
            .set("hovedinntekt", income)
            .set("innsatsgruppe", group)
            .set("flere_instanser", dice.one(List.of("J", "N", "N")))
            .set("tolkebehov", dice.chance(0.1) ? "J" : "N");
    if (person.yearKnown()) {
      row.set("fodselsar", person.born().getYear());
    }
    if (dice.chance(0.2)) {
      row.set("arbeidsevnevurdering_dato", asOf.minusDays(dice.between(30, 700)));
    }
    row.end();
  }

  private void key() {
    int month = SupportMonths.number(asOf);
    int months = sak.support().inYearTo(month);
    boolean longTerm = sak.support().longTermAt(month);
    boolean livesOnIt = income.equals(SUPPORT) ? months >= 6 : income.isEmpty() && months >= 10;
    boolean inProgramme = programme != null && programme.start() != null;
    Person person = sak.person();
    boolean tooOldOrYoung = person.leastAge(asOf) >= 67 || person.mostAge(asOf) < 18;
    String aim = months + " stønadsmåneder siste år" + (longTerm ? ", langtidsmottaker" : "");
    if (!livesOnIt || inProgramme || benefit == Benefit.YES || tooOldOrYoung) {
      if (months == 5) {
        key(Meant.IKKE_AKTUELT, aim + ", én for lite");
      }
      return;
    }
    boolean ageSure = person.leastAge(asOf) >= 18 && person.mostAge(asOf) < 67;
    boolean sure = ageSure && benefit == Benefit.NO;
    Meant meant = ifCandidate(longTerm);
    if (!sure && meant != Meant.OK) {
      meant = Meant.UAVKLART;
    }
    key(meant, aim + describe(sure));
  }

  private Meant ifCandidate(boolean longTerm) {
    String known = groupInJournal || sak.has("saker.innsatsgruppe") ? group : "";
    if (told || known.equals("VARIG_TILPASSET") || otherGroupFound) {
      return Meant.OK;
    }
    if (known.equals(SPECIAL) || longTerm) {
      return sak.complete(Gap.INFORMATION) ? Meant.RISIKO : Meant.UAVKLART;
    }
    return known.isEmpty() ? Meant.UAVKLART : Meant.OK;
  }

  private String describe(boolean sure) {
    String text = told ? ", informert om programmet" : ", ikke informert om programmet";
    text += group.isEmpty() ? ", innsatsgruppe ikke registrert" : ", innsatsgruppe " + group;
    if (otherGroupFound) {
      text += " vurdert siste år";
    }
    return sure ? text : text + "; usikkert om personen er i målgruppen";
  }

  private void key(Meant meant, String aim) {
    sak.key(KeyedCriterion.P29_UNDERBRUK, sak.sakId(), asOf, meant, aim);
  }
}
