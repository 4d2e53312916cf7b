package no.tilsynslupe.report.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.tilsynslupe.criterion.reference.GuidingRate;
import no.tilsynslupe.criterion.reference.GuidingRates;
import no.tilsynslupe.criterion.reference.LocalRates;
import no.tilsynslupe.criterion.reference.RateEntry;
import no.tilsynslupe.criterion.reference.Satsgruppe;
import org.jspecify.annotations.Nullable;

/** The state's guiding rates, and those that an installation added, as people read them. */
public final class RatesText {

  private RatesText() {}

  /**
   * All rates that a run held decisions against, a line each.
   *
   * @param own the installation's; null for none
   */
  public static List<String> held(@Nullable LocalRates own) {
    List<String> lines = new ArrayList<>();
    lines.add("Statens veiledende satser, i kroner i måneden; for andre datoer er de ikke kjent:");
    GuidingRates.builtIn().builtInEntries().forEach(entry -> lines.add(line(entry)));
    if (own != null) {
      lines.addAll(added(own));
    }
    return List.copyOf(lines);
  }

  /** What an installation added, with its reasons where it says other than the program. */
  public static List<String> added(LocalRates own) {
    List<String> lines = new ArrayList<>();
    lines.add("Lagt til fra «%s» (avtrykk %s):".formatted(own.file(), own.sha256()));
    for (RateEntry entry : own.rates()) {
      List<GuidingRate> other = GuidingRates.builtIn().contradicted(entry);
      lines.add(line(entry) + (other.isEmpty() ? "" : instead(other)) + reason(entry));
    }
    return List.copyOf(lines);
  }

  private static String line(RateEntry entry) {
    return "%s–%s: %s (%s)"
        .formatted(
            NorwegianText.date(entry.from()),
            NorwegianText.date(entry.to()),
            entry.amounts().entrySet().stream()
                .map(RatesText::amount)
                .collect(Collectors.joining(", ")),
            entry.source());
  }

  private static String amount(Map.Entry<Satsgruppe, BigDecimal> rate) {
    return name(rate.getKey()) + " " + kroner(rate.getValue());
  }

  private static String instead(List<GuidingRate> other) {
    return other.stream()
        .map(
            rate ->
                "%s %s fra %s"
                    .formatted(
                        name(rate.group()), kroner(rate.amount()), NorwegianText.date(rate.from())))
        .collect(Collectors.joining(", ", "; i stedet for programmets ", ""));
  }

  private static String reason(RateEntry entry) {
    return entry.reason() == null ? "" : ". Begrunnelse: " + entry.reason();
  }

  private static String kroner(BigDecimal amount) {
    BigDecimal plain = amount.stripTrailingZeros();
    return plain.scale() <= 0
        ? NorwegianText.number(plain.longValueExact())
        : String.format(Locale.ROOT, "%.2f", amount).replace('.', ',');
  }

  private static String name(Satsgruppe group) {
    return switch (group) {
      case ENSLIG -> "enslig";
      case PAR -> "par";
      case BOFELLESSKAP -> "person i bofellesskap";
      case BARN_0_5 -> "barn 0–5 år";
      case BARN_6_10 -> "barn 6–10 år";
      case BARN_11_17 -> "barn 11–17 år";
    };
  }
}
