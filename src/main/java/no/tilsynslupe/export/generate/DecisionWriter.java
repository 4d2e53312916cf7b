package no.tilsynslupe.export.generate;

import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.export.generate.LineDraft.Basis;
import no.tilsynslupe.export.generate.LineDraft.Result;
import no.tilsynslupe.sak.Tabell;

/** Writes a planned decision: its application, its lines, and what its lines are meant to be. */
final class DecisionWriter {
  private static final List<String> GROUNDS =
      List.of(
          "IKKE_NODVENDIG",
          "INNTEKT_OVER_NORM",
          "TIDLIGERE_INNVILGET",
          "ANDRE_MULIGHETER",
          "ANNET");
  private static final List<String> CHANNELS = List.of("DIGITAL", "DIGITAL", "PAPIR", "MUNTLIG");

  private final CaseDraft sak;
  private final Dice dice;
  private final Dice facts;

  DecisionWriter(CaseDraft sak) {
    this.sak = sak;
    this.dice = sak.dice();
    this.facts = sak.facts();
  }

  void write(DecisionDraft decision) {
    String application = "";
    for (int i = 0; i < decision.lines.size(); i++) {
      LineDraft line = decision.lines.get(i);
      sak.use(line.purpose, decision.day);
      if (line.also != null) {
        sak.use(line.also, decision.day);
      }
      Handwriting.Written text = purposeText(line, decision.day);
      if (i == 0 && decision.applied != null) {
        // Someone in need is answered the same day, as a rule.
        boolean atOnce = line.emergency && facts.chance(0.92);
        LocalDate applied = atOnce ? decision.day : decision.applied;
        application = application(decision, line, text.text(), applied);
      }
      line(decision, line, i + 1, application, text);
    }
    new LineKeys(sak, decision).write();
    sak.mark(
        new CaseDraft.Mark(
            decision.id,
            decision.day,
            decision.countsForActivity(),
            decision.activity,
            !decision.exception.isEmpty(),
            decision.aim20a));
  }

  private Handwriting.Written purposeText(LineDraft line, LocalDate day) {
    if (line.basis == Basis.P17) {
      return new Handwriting.Written("råd og veiledning om økonomi", false);
    }
    if (line.basis == Basis.P27) {
      return new Handwriting.Written("midlertidig botilbud", false);
    }
    Handwriting.Written text =
        line.also == null
            ? sak.hand().purpose(line.purpose, day)
            : sak.hand().purposes(line.purpose, line.also, day);
    if (text.misspelt()) {
      line.aim = (line.aim + " Skrivefeil i formålet.").strip();
    }
    return text;
  }

  private String application(
      DecisionDraft decision, LineDraft line, String purpose, LocalDate applied) {
    String id = sak.id("A");
    TableFile row =
        sak.row(Tabell.SOKNADER)
            .set("soknad_id", id)
            .set("mottatt_dato", applied)
            .set("kanal", dice.one(CHANNELS))
            .set("formal", purpose)
            .set("nodhjelp", line.emergency ? "J" : "N");
    if (applied.plusMonths(1).isBefore(decision.day) && dice.chance(0.8)) {
      row.set("forelopig_svar_dato", applied.plusDays(dice.between(5, 28)));
    }
    row.end();
    return id;
  }

  private void line(
      DecisionDraft decision,
      LineDraft line,
      int number,
      String application,
      Handwriting.Written text) {
    TableFile row =
        sak.row(Tabell.VEDTAK)
            .set("vedtak_id", decision.id)
            .set("linje", decision.lines.size() == 1 && dice.chance(0.5) ? "" : "" + number)
            .set("soknad_id", application)
            .set("vedtak_dato", decision.day)
            .set("hjemmel", cited(line))
            .set("formal", text.text())
            .set("utfall", line.result.name())
            .set("skriftlig", "J")
            .set("klageadgang_opplyst", dice.chance(0.995) ? "J" : "N");
    if (coded(line)) {
      row.set("formal_kode", line.purpose.code());
    }
    if (sak.office().givesAge()) {
      row.set("alder", sak.person().age(decision.day));
    }
    if (line.basis.names18() || line.basis.names19()) {
      support(row, decision, line);
    }
    if (line.from != null) {
      row.set("fra", line.from);
    }
    if (line.until != null) {
      row.set("til", line.until);
    }
    if (line.start != null) {
      row.set("oppstart_dato", line.start);
    }
    row.end();
  }

  /** Where a system has codes; debts have none there, and nor has a line of two purposes. */
  private boolean coded(LineDraft line) {
    boolean support = line.basis.names18() || line.basis.names19();
    return support
        && sak.office().number() % 3 == 0
        && line.also == null
        && !line.purpose.isDebt()
        && dice.chance(0.9);
  }

  private void support(TableFile row, DecisionDraft decision, LineDraft line) {
    boolean refused = line.result == Result.AVSLATT || line.result == Result.AVVIST;
    boolean told = sak.blank();
    row.set("vurdert_18", line.assessed18.text())
        .set("vurdert_19", line.assessed19.text())
        .set("fare_tap_livsopphold", line.threat.text())
        .set("nodhjelp", line.emergency ? "J" : dice.chance(0.5) ? "N" : "")
        .set("individuell_vurdering", told ? "" : dice.chance(0.97) ? "J" : "N")
        .set("brukers_syn", brukersSyn(told))
        .set("unntak_20a", decision.exception)
        .set("begrunnelse", sak.hand().prose(refused ? "avslag" : "innvilget", decision.day));
    if (!decision.exception.isEmpty()) {
      row.set("unntak_20a_begrunnelse", sak.hand().prose("unntak", decision.day));
    }
    if (!refused) {
      row.set("belop", line.amount > 0 ? line.amount : 50 * dice.between(8, 160));
      if (line.rate > 0) {
        row.set("satsbelop", line.rate);
      }
    }
    if (refused || line.result == Result.DELVIS_INNVILGET) {
      row.set("avslagsgrunn", line.ground.isEmpty() ? dice.one(GROUNDS) : line.ground);
    }
    if (line.result == Result.REDUSERT) {
      row.set("brudd", "J").set("forhandsvarsel_dato", decision.day.minusDays(14));
    }
    if (sak.person().child() == Person.Child.YES) {
      row.set("barn_vurdert", told ? "" : dice.chance(0.96) ? "J" : "N");
      if (line.basis.names18()) {
        childIncome(row);
      }
    }
  }

  /** What the person thinks is written down as a rule, also where much else is left blank. */
  private String brukersSyn(boolean blank) {
    if (blank && facts.chance(0.3)) {
      return "";
    }
    return (blank ? facts : dice).chance(0.97) ? "J" : "N";
  }

  /** Child benefit and what the children have of their own are kept out of the reckoning. */
  private void childIncome(TableFile row) {
    row.set("barnetrygd_medregnet", told(0.01)).set("barns_inntekt_medregnet", told(0.004));
  }

  /** Yes as often as given, mostly no, now and then not recorded. */
  private String told(double yes) {
    if (facts.chance(0.03)) {
      return "";
    }
    return facts.chance(yes) ? "J" : "N";
  }

  private String cited(LineDraft line) {
    String plain =
        switch (line.basis) {
          case P17 -> dice.chance(0.5) ? "17" : "§ 17";
          case P18 -> dice.chance(0.8) ? "18" : "§ 18";
          case P19 -> dice.chance(0.8) ? "19" : "§ 19";
          case P18_AND_19 -> dice.one(List.of("18+19", "18 og 19", "18, 19", "§§ 18 og 19"));
          case P27 -> "27";
        };
    if (line.alsoHjemmel.isEmpty()) {
      return plain;
    }
    return dice.chance(0.7) ? plain + "+" + line.alsoHjemmel : plain + " og " + line.alsoHjemmel;
  }
}
