package no.tilsynslupe.job.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilsynslupe.criterion.reference.GuidingRate;
import no.tilsynslupe.criterion.reference.GuidingRates;
import no.tilsynslupe.criterion.reference.LocalRates;
import no.tilsynslupe.criterion.reference.RateEntry;
import no.tilsynslupe.criterion.reference.Satsgruppe;
import no.tilsynslupe.job.file.YamlMap.Value;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads an installation's own guiding rates: YAML of the same form as the program's own file. All
 * that is wrong is told of at once, each mistake with its line.
 */
public final class RatesReader {
  private static final List<String> KEYS = List.of("from", "to", "amounts", "source", "reason");
  private static final String RATES = "rates";
  private static final String PREFIX = RATES + ".";
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

  private final Mistakes mistakes;
  private final Path file;
  private final List<RateEntry> entries = new ArrayList<>();

  private RatesReader(Path file) {
    this.file = file;
    this.mistakes = new Mistakes(file);
  }

  /**
   * Reads a file.
   *
   * @throws UserError with a line for each mistake in it, or of kind PRIVACY_GATE when a text in it
   *     holds an identity number
   */
  public static LocalRates read(Path file) throws IOException {
    return new RatesReader(file).read();
  }

  private LocalRates read() throws IOException {
    YamlSource source = YamlSource.of(file, FileKind.RATES);
    YamlMap map = new YamlMap(source.root(), "", List.of(RATES), mistakes);
    Node list = map.raw(RATES).orElse(null);
    if (list == null) {
      mistakes.add(Mistakes.line(map.node()), FileTexts.say("rates_mangler"));
    }
    for (Node item : map.items(list, RATES)) {
      if (item instanceof MappingNode mapping) {
        entry(new YamlMap(mapping, PREFIX, KEYS, mistakes)).ifPresent(e -> add(e, item));
      } else {
        mistakes.at(
            item,
            RATES,
            FileTexts.say(
                "sats_form",
                "eks_sats",
                "{from: 2025-01-01, to: 2025-12-31, amounts: {ENSLIG: 8000}, source: rundskrivet}"));
      }
    }
    mistakes.throwIfAny();
    return new LocalRates(String.valueOf(file.getFileName()), source.sha256(), entries);
  }

  private Optional<RateEntry> entry(YamlMap map) {
    Optional<LocalDate> from = day(map, "from", FileTexts.say("sats_fra"));
    Optional<LocalDate> to = day(map, "to", FileTexts.say("sats_til"));
    Map<Satsgruppe, BigDecimal> amounts = amounts(map);
    Optional<String> source = text(map, "source", FileTexts.say("sats_kilde"));
    @Nullable String reason = map.has("reason") ? text(map, "reason", "").orElse(null) : null;
    if (from.isEmpty() || to.isEmpty() || source.isEmpty() || amounts.isEmpty()) {
      return Optional.empty();
    }
    if (to.get().isBefore(from.get())) {
      map.raw("to").ifPresent(n -> mistakes.at(n, PREFIX + "to", FileTexts.say("sats_snudd")));
      return Optional.empty();
    }
    return Optional.of(new RateEntry(from.get(), to.get(), amounts, source.get(), reason));
  }

  private Optional<LocalDate> day(YamlMap map, String key, String hint) {
    require(map, key, hint);
    return map.date(key);
  }

  private Optional<String> text(YamlMap map, String key, String hint) {
    require(map, key, hint);
    Optional<Value> value = map.scalar(key);
    value.ifPresent(v -> mistakes.gate(v.node(), PREFIX + key, v.text()));
    return value.map(Value::text);
  }

  private void require(YamlMap map, String key, String hint) {
    if (!map.has(key)) {
      mistakes.at(map.node(), PREFIX + key, FileTexts.say("nokkel_mangler", "rad", hint));
    }
  }

  private Map<Satsgruppe, BigDecimal> amounts(YamlMap map) {
    Map<Satsgruppe, BigDecimal> amounts = new EnumMap<>(Satsgruppe.class);
    require(map, "amounts", FileTexts.say("sats_kroner", "eks_belop", "{ENSLIG: 8000}"));
    Node node = map.raw("amounts").orElse(null);
    if (node == null) {
      return amounts;
    }
    if (!(node instanceof MappingNode mapping) || mapping.getValue().isEmpty()) {
      mistakes.at(
          node,
          PREFIX + "amounts",
          FileTexts.say(
              "sats_grupper",
              "eks_belop",
              "{ENSLIG: 8000}",
              "grupper",
              String.join(", ", Satsgruppe.names())));
      return amounts;
    }
    YamlMap values = new YamlMap(mapping, PREFIX + "amounts.", Satsgruppe.names(), mistakes);
    for (Satsgruppe group : Satsgruppe.values()) {
      values
          .scalar(group.name())
          .flatMap(v -> amount(v, group))
          .ifPresent(a -> amounts.put(group, a));
    }
    return amounts;
  }

  private Optional<BigDecimal> amount(Value value, Satsgruppe group) {
    if (value.text().matches("[0-9]{1,7}([.,][0-9]{1,2})?")) {
      BigDecimal amount = new BigDecimal(value.text().replace(',', '.'));
      if (amount.signum() > 0 && amount.compareTo(MOST) <= 0) {
        return Optional.of(amount);
      }
    }
    mistakes.at(
        value.node(),
        PREFIX + "amounts." + group,
        FileTexts.say("ikke_belop", "verdi", value.text()));
    return Optional.empty();
  }

  /** Keeps an entry unless it contradicts the program's rates or one before it in the file. */
  private void add(RateEntry entry, Node node) {
    if (entries.stream().anyMatch(entry::overlaps)) {
      mistakes.at(node, RATES, FileTexts.say("sats_to_ganger"));
    }
    List<GuidingRate> other = GuidingRates.builtIn().contradicted(entry);
    if (entry.reason() == null && !other.isEmpty()) {
      GuidingRate known = other.get(0);
      mistakes.at(
          node,
          RATES,
          FileTexts.say(
              "sats_annen",
              "gruppe",
              known.group(),
              "belop",
              known.amount().toPlainString(),
              "fra",
              known.from(),
              "til",
              known.to(),
              "kilde",
              known.source()));
    }
    entries.add(entry);
  }
}
