package no.tilsynslupe.criterion.p29;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.sak.Innsatsgruppe;

/** Reads the innsatsgruppe from the result of an assessment: its code, old name or new name. */
final class Innsatsgruppetekst {

  private static final Map<Innsatsgruppe, List<String>> WORDS =
      Map.of(
          Innsatsgruppe.STANDARD, List.of("standard", "ikval", "gode mulig"),
          Innsatsgruppe.SITUASJONSBESTEMT, List.of("situasjonsbestem", "bform", "treng"),
          Innsatsgruppe.SPESIELT_TILPASSET, List.of("spesielt", "batt", "nedsatt arbeidsevne"),
          Innsatsgruppe.VARIG_TILPASSET,
              List.of("varig", "jobbe delvis", "liten mulig", "lite mulig"));

  private Innsatsgruppetekst() {}

  /** Empty when the text names no group, more than one, or denies one. */
  static Optional<Innsatsgruppe> read(String result) {
    String text = " " + result.toLowerCase(Locale.ROOT).replace('_', ' ') + " ";
    if (text.contains(" ikke ") || text.contains(" ikkje ")) {
      return Optional.empty();
    }
    Set<Innsatsgruppe> named = EnumSet.noneOf(Innsatsgruppe.class);
    WORDS.forEach(
        (group, words) -> {
          if (words.stream().anyMatch(text::contains)) {
            named.add(group);
          }
        });
    // «Trenger veiledning, nedsatt arbeidsevne» is the name of one group.
    if (named.contains(Innsatsgruppe.SPESIELT_TILPASSET)) {
      named.remove(Innsatsgruppe.SITUASJONSBESTEMT);
    }
    return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
  }
}
