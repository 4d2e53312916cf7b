package no.tilsynslupe.criterion.p18;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Tilbakeblikk;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Sokedekning;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Utfall;
import no.tilsynslupe.sak.Vedtakslinje;
import org.jspecify.annotations.Nullable;

/**
 * A family that got a decision, or applied, without anyone having mapped what the children need in
 * the year before. Source: Helsetilsynet report 6/2024; the review of 135 case files (2019), ch.
 * 6.4.
 */
public final class P18BarnKartlagt implements CaseCriterion<Sak> {

  private static final Set<String> SECTIONS = Set.of("18", "19");

  @Override
  public String id() {
    return "P18-BARN-KART";
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
    Optional<Henvendelse> last = last(ask);
    if (last.isEmpty() || !last.get().barn().finnes(ask)) {
      return Ruling.ikkeAktuelt(day);
    }
    LocalDate date = last.get().dato();
    Tilbakeblikk span = new Tilbakeblikk(date, ask.number("maneder_tilbake", date));
    Barnekartlegging mapping = new Barnekartlegging(span);
    return mapping.finnes(ask) ? Ruling.ok(day) : finding(day, last.get(), mapping, ask);
  }

  /** The last application or decision of the period, known or assumed. */
  private static Optional<Henvendelse> last(Inquiry ask) {
    Optional<Henvendelse> known = Henvendelse.siste(ask);
    LocalDate end = ask.lastSeen();
    LocalDate from = known.map(h -> h.dato().plusDays(1)).orElse(ask.periode().fra());
    if (from.isAfter(end)) {
      return known;
    }
    @Nullable Sokedekning open = open(Tabell.SOKNADER, Set.of(), from, end, ask);
    open = open == null ? open(Tabell.VEDTAK, SECTIONS, from, end, ask) : open;
    if (open == null) {
      return known;
    }
    List<Optional<Henvendelse>> possible = new ArrayList<>(List.of(known));
    days(ask.sak(), from, end)
        .forEach(day -> possible.add(Optional.of(Henvendelse.ukjent(day, ask.sak()))));
    return ask.oneOf(possible, MissingFact.of(open));
  }

  /** The search, where rows may be lacking. */
  private static @Nullable Sokedekning open(
      Tabell table, Set<String> parts, LocalDate from, LocalDate to, Inquiry ask) {
    Sokedekning search = ask.sok(table, parts, from, to);
    return search.grad() == Sokedekning.Grad.HEL ? null : search;
  }

  /** Days on which a row that may be lacking would make a difference. */
  private static Set<LocalDate> days(Sak sak, LocalDate from, LocalDate end) {
    Set<LocalDate> days = new TreeSet<>(List.of(from));
    Barnekartlegging.forste(sak, from, end).ifPresent(days::add);
    days.add(end);
    return days;
  }

  private static Ruling finding(
      LocalDate day, Henvendelse last, Barnekartlegging mapping, Inquiry ask) {
    Optional<Vedtakslinje> assessed = line(mapping.span(), ask.sak(), true);
    Ruling.Finding finding;
    if (assessed.isPresent()) {
      LocalDate decided = assessed.get().vedtakDato();
      finding =
          Ruling.risiko(day, "vurdert_i_vedtak")
              .with("vedtak", decided)
              .evidence(assessed.get().felt("barn_vurdert"), "J")
              .evidence(assessed.get().felt("vedtak_dato"), decided);
    } else {
      // Assessed or not, it is a finding: the mildest stands where nobody knows.
      boolean unknown = line(mapping.span(), ask.sak(), false).isPresent() || hidden(mapping, ask);
      finding =
          unknown ? Ruling.risiko(day, "ukjent_vurdering") : Ruling.avvik(day, "ikke_kartlagt");
    }
    finding
        .with("dag", last.dato())
        .with("hva", last.hva())
        .with("maneder", mapping.span().months())
        .child(last.barn().kjent());
    if (last.felt() != null) {
      finding.evidence(last.felt(), last.dato());
    }
    last.barn().describe(finding);
    return mapping.describe(finding, ask).ruling();
  }

  /** A line in the look-back whose decision assessed the children's needs, or may have. */
  private static Optional<Vedtakslinje> line(Tilbakeblikk span, Sak sak, boolean certainly) {
    return sak.vedtak().stream()
        .filter(line -> line.utfall() != Utfall.TRUKKET && span.contains(line.vedtakDato()))
        .filter(line -> certainly ? line.barnVurdert().is(true) : line.barnVurdert().isUnknown())
        .findFirst();
  }

  /** Whether the delivery may lack decisions of the look-back. */
  private static boolean hidden(Barnekartlegging mapping, Inquiry ask) {
    Tilbakeblikk span = mapping.span();
    return ask.sok(Tabell.VEDTAK, Set.of(), span.first(), span.day()).grad()
        != Sokedekning.Grad.HEL;
  }
}
