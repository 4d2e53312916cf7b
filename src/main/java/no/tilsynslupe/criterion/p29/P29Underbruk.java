package no.tilsynslupe.criterion.p29;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Stonadshistorikk;
import no.tilsynslupe.criterion.notion.Tilbakeblikk;
import no.tilsynslupe.outcome.Evidence;
import no.tilsynslupe.outcome.Severity;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Hendelsestype;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;

/** A possible candidate for the programme should have been told of it. */
public final class P29Underbruk implements CaseCriterion<Sak> {

  private static final Set<String> ASSESSMENT = Set.of(Hendelsestype.BEHOVSVURDERING_14A.name());

  @Override
  public String id() {
    return "P29-UNDERBRUK";
  }

  @Override
  public List<Sak> units(Sak sak, RuleParameters parameters) {
    return List.of(sak);
  }

  @Override
  public UnitRef ref(Sak unit) {
    return new UnitRef(UnitKind.SAK, unit.key().sakId());
  }

  @Override
  public Ruling test(Sak sak, Inquiry ask) {
    LocalDate day = ask.periode().til();
    if (!KvpKandidat.on(day, ask)) {
      return Ruling.ikkeAktuelt(day);
    }
    KvpInformasjon information =
        new KvpInformasjon(new Tilbakeblikk(day, ask.number("maneder_informasjon", day)));
    return information.given(ask) ? Ruling.ok(day) : byGroup(day, information, ask);
  }

  private static Ruling byGroup(LocalDate day, KvpInformasjon information, Inquiry ask) {
    Tilbakeblikk span = new Tilbakeblikk(day, ask.number("maneder_behovsvurdering", day));
    Innsatsvurdering assessed = Innsatsvurdering.of(span, ask);
    if (assessed.otherGroup()) {
      return Ruling.ok(day);
    }
    if (assessed.inTargetGroup()) {
      Ruling.Finding finding =
          finding("spesielt_tilpasset", Severity.ALVORLIG, day, information, ask);
      assessed
          .source()
          .ifPresent(
              event -> finding.evidence(event.felt("resultat"), event.resultat().optional()));
      return finding.ruling();
    }
    boolean longTerm = new Stonadshistorikk(ask.sak(), day).langtidsmottaker(ask);
    if (assessed.group().isEmpty()) {
      return longTerm
          ? finding("ingen_gruppe", Severity.LAV, day, information, ask).ruling()
          : Ruling.uavklart(day, Program.missing(group(ask), groupFelt(ask)));
    }
    if (!longTerm) {
      return Ruling.ok(day);
    }
    int recently = ask.number("maneder_behovsvurdering", day);
    if (assessed.recent().isPresent()) {
      return finding("annen_gruppe", Severity.LAV, day, information, ask)
          .with("maneder_behovsvurdering", recently)
          .ruling();
    }
    if (!ask.absent(Tabell.OPPFOLGING, ASSESSMENT, span.first(), day)) {
      return Ruling.ok(day);
    }
    return finding("annen_gruppe_ikke_vurdert", Severity.MODERAT, day, information, ask)
        .with("maneder_behovsvurdering", recently)
        .ruling();
  }

  private static Ruling.Finding finding(
      String key, Severity severity, LocalDate day, KvpInformasjon information, Inquiry ask) {
    Sak sak = ask.sak();
    int months = new Stonadshistorikk(sak, day).lastYear();
    Ruling.Finding finding =
        Ruling.risiko(day, key)
            .severity(severity)
            .with("dag", day)
            .with("maneder", months)
            .with("maneder_informasjon", ask.number("maneder_informasjon", day))
            .evidence(new Evidence.Count("stønadsmåneder siste 12 måneder", months))
            .evidence(value("hovedinntekt", sak.hode().hovedinntekt(), sak))
            .evidence(value("fodselsar", sak.hode().fodselsar(), sak))
            .evidence(value("innsatsgruppe", sak.hode().innsatsgruppe(), sak));
    return information.describe(finding, ask);
  }

  private static Fact<?> group(Inquiry ask) {
    return ask.sak().hode().innsatsgruppe();
  }

  private static Felt groupFelt(Inquiry ask) {
    return new Felt(Tabell.SAKER, ask.sak().kilde(), "innsatsgruppe");
  }

  private static Evidence value(String column, Fact<?> fact, Sak sak) {
    Felt felt = new Felt(Tabell.SAKER, sak.kilde(), column);
    return fact.optional()
        .<Evidence>map(value -> Evidence.value(felt, value))
        .orElseGet(() -> Evidence.blank(felt));
  }
}
