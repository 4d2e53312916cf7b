package no.tilsynslupe.export.generate;

import static no.tilsynslupe.export.generate.LineDraft.Result.AVSLATT;
import static no.tilsynslupe.export.generate.LineDraft.Result.DELVIS_INNVILGET;
import static no.tilsynslupe.export.generate.LineDraft.Result.INNVILGET;
import static no.tilsynslupe.export.generate.LineDraft.Result.REDUSERT;
import static no.tilsynslupe.export.generate.LineDraft.Result.TRUKKET;

import no.tilsynslupe.export.generate.LineDraft.Basis;
import no.tilsynslupe.export.generate.LineDraft.Tick;

/**
 * What the planned lines under §§ 18 and 19 are meant to come out as.
 *
 * <p>Source: the criteria catalogue, «§§ 18, 19 and 21»; the outcome follows from the plan of the
 * line, never from its text.
 */
final class LineKeys {
  private static final String ASSESSED_18 = "vedtak.vurdert_18";
  private static final String ASSESSED_19 = "vedtak.vurdert_19";

  private final CaseDraft sak;
  private final DecisionDraft decision;

  LineKeys(CaseDraft sak, DecisionDraft decision) {
    this.sak = sak;
    this.decision = decision;
  }

  void write() {
    for (int i = 0; i < decision.lines.size(); i++) {
      LineDraft line = decision.lines.get(i);
      boolean support = line.basis.names18() || line.basis.names19();
      if (support && line.result != TRUKKET) {
        String unit = unit(i);
        purposes(line, unit);
        subsidiary(line, unit);
      }
    }
  }

  private String unit(int index) {
    return index == 0 ? decision.id : decision.id + "/" + (index + 1);
  }

  private void purposes(LineDraft line, String unit) {
    purpose(line, line.purpose, unit);
    if (line.also != null && line.also.group() != line.purpose.group()) {
      purpose(line, line.also, unit);
    }
  }

  private void purpose(LineDraft line, Purpose purpose, String unit) {
    if (line.result == REDUSERT) {
      return;
    }
    switch (purpose.group()) {
      case FURNITURE -> key(KeyedCriterion.P18_19_INNBO, unit, necessity(line), line);
      case NECESSITY -> key(KeyedCriterion.P18_19_NODV, unit, necessity(line), line);
      case INDIVIDUAL -> key(KeyedCriterion.P18_19_NODV, unit, individual(line), line);
      case THREAT -> key(KeyedCriterion.P18_19_GJELD, unit, threatened(line), line);
      case ARREARS -> arrears(line, unit);
      case UNREADABLE -> {
        if (alone19(line)) {
          key(KeyedCriterion.P18_19_NODV, unit, Meant.UAVKLART, line);
        }
      }
      case EXTRA -> {
        if (purpose == Purpose.GJELD_ANNEN && line.threat == Tick.J) {
          key(KeyedCriterion.P18_19_GJELD, unit, necessity(line), line);
        }
      }
    }
  }

  private void arrears(LineDraft line, String unit) {
    switch (line.threat) {
      case J -> key(KeyedCriterion.P18_19_GJELD, unit, necessity(line), line);
      case N -> key(KeyedCriterion.P18_19_REST, unit, Meant.OK, line);
      case BLANK -> key(KeyedCriterion.P18_19_REST, unit, individual(line), line);
    }
  }

  /** A debt whose text tells of a threat; a recorded «no» makes it a matter for a person. */
  private Meant threatened(LineDraft line) {
    Meant meant = necessity(line);
    return meant == Meant.AVVIK && line.threat == Tick.N ? Meant.RISIKO : meant;
  }

  /** § 19 alone, refused or granted, for what belongs under § 18. */
  private Meant necessity(LineDraft line) {
    if (!alone19(line)) {
      return Meant.OK;
    }
    if (!sak.has(ASSESSED_18)) {
      return Meant.UAVKLART;
    }
    boolean granted = line.result == INNVILGET;
    return switch (line.assessed18) {
      case J -> Meant.OK;
      case N -> Meant.AVVIK;
      case BLANK -> granted ? Meant.RISIKO : Meant.AVVIK;
    };
  }

  private Meant individual(LineDraft line) {
    if (!alone19(line)) {
      return Meant.OK;
    }
    if (!sak.has(ASSESSED_18)) {
      return Meant.UAVKLART;
    }
    return line.assessed18 == Tick.J ? Meant.OK : Meant.RISIKO;
  }

  private static boolean alone19(LineDraft line) {
    return line.basis == Basis.P19 && !line.near18;
  }

  private void subsidiary(LineDraft line, String unit) {
    boolean part = line.result == DELVIS_INNVILGET;
    boolean exempt =
        line.ground.equals("ANNEN_KOMMUNE") || line.ground.equals("IKKE_LOVLIG_OPPHOLD");
    if (!line.basis.names18() || (line.result != AVSLATT && !part)) {
      return;
    }
    Meant meant;
    if (exempt) {
      meant = Meant.IKKE_AKTUELT;
    } else if (triedUnder19()) {
      meant = Meant.OK;
    } else if (line.assessed19 == Tick.BLANK || !sak.has(ASSESSED_19)) {
      meant = Meant.UAVKLART;
    } else if (line.assessed19 == Tick.J) {
      meant = Meant.OK;
    } else {
      meant = part ? Meant.RISIKO : Meant.AVVIK;
    }
    key(KeyedCriterion.P19_SUBS, unit, meant, line);
  }

  private boolean triedUnder19() {
    return decision.lines.stream().anyMatch(line -> line.basis.names19() && line.result != TRUKKET);
  }

  private void key(KeyedCriterion criterion, String unit, Meant meant, LineDraft line) {
    sak.key(criterion, unit, decision.day, meant, aim(criterion, line));
  }

  private String aim(KeyedCriterion criterion, LineDraft line) {
    StringBuilder text = new StringBuilder(line.purpose.code());
    if (line.also != null) {
      text.append(" og ").append(line.also.code());
    }
    text.append(' ').append(result(line)).append(' ').append(basis(line));
    if (criterion == KeyedCriterion.P19_SUBS) {
      text.append(tick("; § 19 vurdert: ", line.assessed19));
    } else if (line.basis == Basis.P19) {
      text.append(tick("; § 18 vurdert: ", line.assessed18));
    }
    if (line.purpose.isDebt()) {
      text.append(tick("; fare registrert: ", line.threat));
    }
    return line.aim.isEmpty() ? text.toString() : text.append(". ").append(line.aim).toString();
  }

  private static String tick(String label, Tick tick) {
    return label
        + switch (tick) {
          case J -> "ja";
          case N -> "nei";
          case BLANK -> "ikke registrert";
        };
  }

  private static String result(LineDraft line) {
    return switch (line.result) {
      case INNVILGET -> "innvilget";
      case DELVIS_INNVILGET -> "delvis innvilget";
      case AVSLATT -> "avslått";
      case AVVIST -> "avvist";
      case REDUSERT -> "redusert";
      case TRUKKET -> "trukket";
    };
  }

  private static String basis(LineDraft line) {
    return switch (line.basis) {
      case P17 -> "etter § 17";
      case P18 -> "etter § 18";
      case P19 -> line.near18 ? "etter § 19, med § 18 ved siden av" : "etter § 19 alene";
      case P18_AND_19 -> "etter §§ 18 og 19";
      case P27 -> "etter § 27";
    };
  }
}
