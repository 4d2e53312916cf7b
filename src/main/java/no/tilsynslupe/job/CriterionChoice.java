package no.tilsynslupe.job;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.tilsynslupe.criterion.AppliedOverride;
import no.tilsynslupe.criterion.Catalogue;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.criterion.reference.LocalRates;
import no.tilsynslupe.job.hash.Sha256;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;

/**
 * The criteria that a run was asked for.
 *
 * @param catalogue with the values the run uses
 * @param overrides what differs from the catalogue's own values
 * @param rates guiding rates of the installation's own; null: none
 */
record CriterionChoice(
    Catalogue catalogue, List<AppliedOverride> overrides, @Nullable LocalRates rates) {

  /**
   * Picks from the whole catalogue.
   *
   * @throws UserError when an id or the theme doesn't exist, or nothing is left
   */
  static CriterionChoice of(CheckOptions options) {
    Catalogue all = Catalogue.load();
    List<String> only = options.only();
    @Nullable String theme = options.theme();
    requireKnown(all, only, theme);
    Catalogue chosen =
        all.only(
            spec ->
                (only.isEmpty() || only.contains(spec.id()))
                    && (theme == null || theme.equals(spec.theme())));
    if (chosen.entries().isEmpty()) {
      throw wrongUse(JobTexts.ERRORS.say("kriterier_passer_ikke"));
    }
    return new CriterionChoice(
        chosen.with(options.overrides()), chosen.applied(options.overrides()), options.rates());
  }

  private static void requireKnown(Catalogue all, List<String> only, @Nullable String theme) {
    Set<String> ids = new TreeSet<>();
    Set<String> themes = new TreeSet<>();
    for (Catalogue.Entry entry : all.entries()) {
      ids.add(entry.spec().id());
      themes.add(entry.spec().theme());
    }
    for (String id : only) {
      if (!ids.contains(id)) {
        throw wrongUse(JobTexts.ERRORS.say("kriterium_ukjent", "id", id));
      }
    }
    if (theme != null && !themes.contains(theme)) {
      throw wrongUse(
          JobTexts.ERRORS.say("tema_ukjent", "tema", theme, "valg", String.join(", ", themes)));
    }
  }

  List<CriterionSpec> specs() {
    return catalogue.entries().stream().map(Catalogue.Entry::spec).toList();
  }

  /** The same for the same criteria with the same descriptions, parameters, values and rates. */
  String hash() {
    // A record's text holds all its components, in order.
    String criteria = String.join("\n", specs().stream().map(CriterionSpec::toString).toList());
    return Sha256.of(rates == null ? criteria : criteria + "\n" + amounts(rates));
  }

  /** What holds when, and not why. */
  private static String amounts(LocalRates rates) {
    return rates.rates().stream()
        .map(entry -> entry.from() + " " + entry.to() + " " + entry.amounts())
        .collect(Collectors.joining("\n"));
  }

  private static UserError wrongUse(String message) {
    return new UserError(UserError.Kind.WRONG_USE, message);
  }
}
