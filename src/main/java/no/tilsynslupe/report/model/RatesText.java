package no.tilsynslupe.report.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.tilsynslupe.criterion.reference.GuidingRate;
import no.tilsynslupe.criterion.reference.GuidingRates;
import no.tilsynslupe.criterion.reference.LocalRates;
import no.tilsynslupe.criterion.reference.RateEntry;
import no.tilsynslupe.criterion.reference.Satsgruppe;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
import org.jspecify.annotations.Nullable;

/** The state's guiding rates, and those that an installation added, as people read them. */
public final class RatesText {

  private final Language language;
  private final Prose prose;

  public RatesText(Language language) {
    this.language = language;
    this.prose = ModelProse.in(language);
  }

  /**
   * All rates that a run held decisions against, a line each.
   *
   * @param own the installation's; null for none
   */
  public List<String> held(@Nullable LocalRates own) {
    List<String> lines = new ArrayList<>();
    lines.add(prose.say("satser"));
    GuidingRates.builtIn().builtInEntries().forEach(entry -> lines.add(line(entry)));
    if (own != null) {
      lines.addAll(added(own));
    }
    return List.copyOf(lines);
  }

  /** What an installation added, with its reasons where it says other than the program. */
  public List<String> added(LocalRates own) {
    List<String> lines = new ArrayList<>();
    lines.add(prose.say("satser_egne", "fil", own.file(), "sha", own.sha256()));
    for (RateEntry entry : own.rates()) {
      List<GuidingRate> other = GuidingRates.builtIn().contradicted(entry);
      lines.add(line(entry) + (other.isEmpty() ? "" : instead(other)) + reason(entry));
    }
    return List.copyOf(lines);
  }

  private String line(RateEntry entry) {
    return prose.say(
        "sats",
        "periode",
        prose.forms().dateRange(entry.from(), entry.to()),
        "belop",
        entry.amounts().entrySet().stream().map(this::amount).collect(Collectors.joining(", ")),
        "kilde",
        entry.source());
  }

  private String amount(Map.Entry<Satsgruppe, BigDecimal> rate) {
    return name(rate.getKey()) + " " + prose.forms().kroner(rate.getValue());
  }

  private String instead(List<GuidingRate> other) {
    return prose.say(
        "sats_i_stedet",
        "satser",
        other.stream()
            .map(
                rate ->
                    prose.say(
                        "sats_fra",
                        "gruppe",
                        name(rate.group()),
                        "belop",
                        rate.amount(),
                        "dato",
                        rate.from()))
            .collect(Collectors.joining(", ")));
  }

  private String reason(RateEntry entry) {
    String reason = entry.reason();
    return reason == null ? "" : prose.say("begrunnelse", "grunn", reason);
  }

  private String name(Satsgruppe group) {
    return Labels.of("SATS", group.name(), language);
  }
}
