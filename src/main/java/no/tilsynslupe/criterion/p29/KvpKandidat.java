package no.tilsynslupe.criterion.p29;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.notion.Stonadshistorikk;
import no.tilsynslupe.criterion.notion.Tilbakeblikk;
import no.tilsynslupe.sak.Alder;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Hovedinntekt;
import no.tilsynslupe.sak.Sakshode;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Ytelse;
import no.tilsynslupe.sak.Ytelsestype;

/**
 * Who might have a right to the programme: lives on economic support, of working age, with no state
 * benefit to live on and not in a programme.
 *
 * <p>Source: the criteria catalogue, P29-UNDERBRUK, "Candidate".
 */
final class KvpKandidat {

  private static final Set<Ytelsestype> EXCLUDING =
      Collections.unmodifiableSet(EnumSet.of(Ytelsestype.UFORETRYGD, Ytelsestype.OVERGANGSSTONAD));

  private static final Set<Ytelsestype> MAY_EXCEED_RATE =
      Collections.unmodifiableSet(
          EnumSet.of(
              Ytelsestype.AAP,
              Ytelsestype.DAGPENGER,
              Ytelsestype.SYKEPENGER,
              Ytelsestype.ALDERSPENSJON,
              Ytelsestype.TILTAKSPENGER));

  private static final Set<String> CODES = codes();

  private KvpKandidat() {}

  static boolean on(LocalDate day, Inquiry ask) {
    return livesOnSupport(day, ask)
        && workingAge(day, ask)
        && !hasBenefit(day, ask)
        && !Program.startetEllerDeltar(
            new Tilbakeblikk(day, ask.number("maneder_program", day)), ask);
  }

  private static boolean livesOnSupport(LocalDate day, Inquiry ask) {
    var income = ask.sak().hode().hovedinntekt().optional();
    if (income.isPresent() && income.get() != Hovedinntekt.SOSIALHJELP) {
      return false;
    }
    // Main income not recorded: more months of support stand in for it.
    String least = income.isPresent() ? "maneder_stonad" : "maneder_stonad_ukjent_inntekt";
    return new Stonadshistorikk(ask.sak(), day).atLeast(ask.number(least, day), ask);
  }

  private static boolean workingAge(LocalDate day, Inquiry ask) {
    Sakshode head = ask.sak().hode();
    Alder age = Alder.ved(day, head.fodselsar());
    Felt felt = new Felt(Tabell.SAKER, ask.sak().kilde(), "fodselsar");
    return ask.under(ask.number("alder_til", day), age, felt)
        && !ask.under(ask.number("alder_fra", day), age, felt);
  }

  private static boolean hasBenefit(LocalDate day, Inquiry ask) {
    for (Ytelse benefit : ask.sak().ytelser()) {
      boolean matters =
          EXCLUDING.contains(benefit.ytelse()) || MAY_EXCEED_RATE.contains(benefit.ytelse());
      if (matters && running(benefit, day, ask) && tooMuch(benefit, ask)) {
        return true;
      }
    }
    return !ask.absent(Tabell.YTELSER, CODES, day, day);
  }

  private static boolean tooMuch(Ytelse benefit, Inquiry ask) {
    return EXCLUDING.contains(benefit.ytelse())
        || ask.yes(benefit.overVeiledendeSats(), felt(benefit, "over_veiledende_sats"));
  }

  private static boolean running(Ytelse benefit, LocalDate day, Inquiry ask) {
    if (benefit.fra().isAfter(day)) {
      return false;
    }
    return benefit.til().isUnknown()
        ? !ask.filled(benefit.til(), felt(benefit, "til"))
        : benefit.til().optional().map(end -> !end.isBefore(day)).orElse(true);
  }

  private static Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    EXCLUDING.forEach(code -> codes.add(code.name()));
    MAY_EXCEED_RATE.forEach(code -> codes.add(code.name()));
    return Collections.unmodifiableSet(codes);
  }

  private static Felt felt(Ytelse benefit, String column) {
    return new Felt(Tabell.YTELSER, benefit.kilde(), column);
  }
}
