package no.tilsynslupe.export.generate;

import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.export.generate.Wordings.Condition;
import no.tilsynslupe.export.generate.Wordings.Kind;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;

/**
 * Writes conditions and what each is meant to be under P20-DOK.
 *
 * <p>Source: the criteria catalogue, P20-DOK.
 */
final class ConditionWriter {
  private static final String PAPERS = "DOKUMENTASJON";
  private static final List<Kind> ACTIVITY =
      List.of(
          new Kind("AKTIVITET", Meant.OK),
          new Kind("ARBEIDSSOK", Meant.OK),
          new Kind("VEILEDNING", Meant.OK),
          new Kind("NORSKOPPLARING", Meant.OK),
          new Kind("HELSE", Meant.OK));
  private static final List<Kind> OTHER =
      List.of(
          new Kind("ANDRE_RETTIGHETER", Meant.OK),
          new Kind("OKONOMIDISPONERING", Meant.OK),
          new Kind("ANNET", Meant.OK),
          new Kind("OKONOMIDISPONERING", Meant.RISIKO),
          new Kind("ANDRE_RETTIGHETER", Meant.RISIKO),
          new Kind("AKTIVITET", Meant.RISIKO));
  private static final Kind DEMAND = new Kind(PAPERS, Meant.AVVIK);
  private static final Kind UNCLEAR = new Kind("", Meant.UAVKLART);

  private final CaseDraft sak;
  private final Dice dice;
  private final boolean fillsType;
  private @Nullable Kind usualKind;
  private @Nullable Condition usual;

  ConditionWriter(CaseDraft sak) {
    this.sak = sak;
    this.dice = sak.dice();
    this.fillsType = sak.office().number() % 2 == 0;
  }

  /** A condition on activity in so many words. */
  void activity(DecisionDraft decision) {
    decision.activity = true;
    repeated(decision);
  }

  /** What was asked last time is often asked again. */
  private void repeated(DecisionDraft decision) {
    Kind kind = usualKind;
    Condition text = usual;
    if (kind == null || text == null || dice.chance(0.25)) {
      kind = dice.weighted(ACTIVITY, 5, 5, 3, 1, 1);
      text = sak.hand().choose(kind);
      usualKind = kind;
      usual = text;
    }
    plain(decision, kind, text);
  }

  /** A demand for papers and nothing else. */
  void papers(DecisionDraft decision) {
    plain(decision, DEMAND);
  }

  /** A condition that is no activity, of any other kind. */
  void other(DecisionDraft decision) {
    plain(decision, dice.weighted(OTHER, 6, 2, 2, 1, 1, 0));
  }

  /** Any condition, for people to whom § 20 a does not apply; with what is hard to judge. */
  void any(DecisionDraft decision) {
    if (sak.faulty(Practice.PAPERS_AS_CONDITION)) {
      if (dice.chance(0.25)) {
        mixed(decision);
      } else {
        plain(decision, DEMAND);
      }
      return;
    }
    int which = dice.below(100);
    if (which < 70) {
      repeated(decision);
    } else if (which < 93) {
      plain(decision, dice.weighted(OTHER, 6, 2, 2, 2, 1, 2));
    } else if (which < 97) {
      unclear(decision);
    } else {
      otherType(decision);
    }
  }

  private void plain(DecisionDraft decision, Kind kind) {
    plain(decision, kind, sak.hand().choose(kind));
  }

  private void plain(DecisionDraft decision, Kind kind, Condition text) {
    String type = fillsType && dice.chance(0.8) ? kind.type() : "";
    boolean papers = kind.type().equals(PAPERS);
    String paragraph = paragraph();
    Meant meant = kind.outcome();
    String aim = "Vilkår av klassen " + kind.type();
    if (papers && paragraph.isEmpty()) {
      meant = Meant.RISIKO;
    }
    if (papers && !paragraph.isEmpty() && dice.chance(0.04)) {
      paragraph = "18";
      meant = Meant.OK;
    }
    if (papers) {
      aim = "Krav om dokumentasjon som vilkår, " + cited(paragraph);
    } else if (kind.outcome() == Meant.RISIKO) {
      aim = "Grensetilfelle: " + kind.type();
      paragraph = paragraph.isEmpty() ? "20" : paragraph;
    }
    write(decision, text, sak.hand().condition(text), type, paragraph, meant, aim);
  }

  /** Activity and a demand for papers in one sentence: it is both. */
  void mixed(DecisionDraft decision) {
    Condition lawful = sak.hand().choose(dice.one(ACTIVITY));
    Condition demand = sak.hand().choose(DEMAND);
    decision.activity = true;
    String paragraph = paragraph();
    Meant meant = paragraph.isEmpty() ? Meant.RISIKO : Meant.AVVIK;
    String joined = lawful.text() + (dice.chance(0.7) ? " og " : " samt ") + demand.text();
    write(
        decision,
        demand,
        sak.hand().finished(joined),
        "",
        paragraph,
        meant,
        "Aktivitet og krav om dokumentasjon i samme vilkår, " + cited(paragraph));
  }

  private void unclear(DecisionDraft decision) {
    Condition text = sak.hand().choose(UNCLEAR);
    Handwriting.Written written = sak.hand().condition(text);
    int which = dice.below(4);
    if (which == 0) {
      write(
          decision,
          text,
          written,
          PAPERS,
          "20",
          Meant.AVVIK,
          "Uklar tekst, typen er dokumentasjon");
    } else if (which == 1) {
      decision.activity = true;
      write(
          decision, text, written, "AKTIVITET", "20", Meant.OK, "Uklar tekst, typen er aktivitet");
    } else {
      String type = which == 2 ? "ANNET" : "";
      write(
          decision,
          text,
          written,
          type,
          "20",
          Meant.UAVKLART,
          "Tekst som ikke sier hva som kreves");
    }
  }

  /** Type and text that disagree on whether papers are demanded. */
  private void otherType(DecisionDraft decision) {
    boolean papers = dice.chance(0.5);
    Condition text = sak.hand().choose(papers ? DEMAND : dice.one(ACTIVITY));
    String type = papers ? "AKTIVITET" : PAPERS;
    Handwriting.Written written = sak.hand().condition(text);
    decision.activity |= !papers;
    write(
        decision,
        text,
        written,
        type,
        "20",
        Meant.RISIKO,
        papers ? "Krav om dokumentasjon med type aktivitet" : "Aktivitet med type dokumentasjon");
  }

  private String paragraph() {
    if (sak.blank()) {
      return "";
    }
    return sak.person().mostAge(sak.span().to()) < 30 && dice.chance(0.8) ? "20a" : "20";
  }

  private static String cited(String paragraph) {
    return paragraph.isEmpty() ? "uten oppgitt paragraf" : "etter § " + paragraph;
  }

  private void write(
      DecisionDraft decision,
      Condition condition,
      Handwriting.Written written,
      String type,
      String paragraph,
      Meant meant,
      String aim) {
    String id = sak.id("C");
    LocalDate deadline = decision.day.plusDays(dice.between(14, 60));
    TableFile row =
        sak.row(Tabell.VILKAR)
            .set("vilkar_id", id)
            .set("vedtak_id", decision.id)
            .set("hjemmel", dice.chance(0.2) && !paragraph.isEmpty() ? "§ " + paragraph : paragraph)
            .set("tekst", written.text())
            .set("type", type);
    if (dice.chance(0.7)) {
      row.set("fra", decision.day);
    }
    if (dice.chance(0.4)) {
      row.set("frist", deadline);
    }
    if (!condition.type().equals(PAPERS) && dice.chance(0.3)) {
      row.set("begrunnelse", "Avtalt med bruker som et steg mot arbeid");
    }
    row.end();
    String slip = written.misspelt() ? ". Skrivefeil i teksten" : "";
    sak.key(KeyedCriterion.P20_DOK, id, decision.day, meant, aim + slip);
  }
}
