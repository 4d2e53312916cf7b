package no.tilsynslupe.criterion.p29;

import java.util.List;
import java.util.Optional;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.notion.Tilbakeblikk;
import no.tilsynslupe.sak.Hendelse;
import no.tilsynslupe.sak.Hendelsestype;
import no.tilsynslupe.sak.Innsatsgruppe;

/**
 * What is recorded of a person's innsatsgruppe: the case gives the latest, the journal the history.
 *
 * @param group the latest group recorded
 * @param source the assessment that the group is read from, where the case itself has none
 * @param recent the latest assessment in the look-back
 * @param recentGroup the group it came to: its own result, else the group of the case
 */
record Innsatsvurdering(
    Optional<Innsatsgruppe> group,
    Optional<Hendelse> source,
    Optional<Hendelse> recent,
    Optional<Innsatsgruppe> recentGroup) {

  static Innsatsvurdering of(Tilbakeblikk span, Inquiry ask) {
    List<Hendelse> assessments =
        ask.sak().oppfolging().stream()
            .filter(event -> event.type() == Hendelsestype.BEHOVSVURDERING_14A)
            .filter(event -> !event.dato().isAfter(span.day()))
            .toList();
    Optional<Innsatsgruppe> ofCase = ask.sak().hode().innsatsgruppe().optional();
    Optional<Hendelse> source =
        ofCase.isPresent()
            ? Optional.empty()
            : assessments.stream().filter(e -> result(e).isPresent()).reduce((a, b) -> b);
    Optional<Hendelse> recent =
        assessments.stream().filter(event -> span.contains(event.dato())).reduce((a, b) -> b);
    Optional<Innsatsgruppe> recentGroup =
        recent.flatMap(
            event ->
                result(event)
                    .or(() -> ofCase.filter(group -> group != Innsatsgruppe.IKKE_VURDERT)));
    Optional<Innsatsgruppe> group = ofCase.or(() -> source.flatMap(Innsatsvurdering::result));
    return new Innsatsvurdering(group, source, recent, recentGroup);
  }

  private static Optional<Innsatsgruppe> result(Hendelse event) {
    return event.resultat().optional().flatMap(Innsatsgruppetekst::read);
  }

  /** The person is not in the group that the programme is for, and that was assessed lately. */
  boolean otherGroup() {
    return group.filter(g -> g == Innsatsgruppe.VARIG_TILPASSET).isPresent()
        || recentGroup.filter(g -> g != Innsatsgruppe.SPESIELT_TILPASSET).isPresent();
  }

  boolean inTargetGroup() {
    return group.filter(g -> g == Innsatsgruppe.SPESIELT_TILPASSET).isPresent();
  }
}
