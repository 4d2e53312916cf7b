package no.tilsynslupe.report.model;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.prose.Language;

/**
 * What came of one criterion.
 *
 * @param intervaller whether intervals may be worked out for the whole: false when the cases of an
 *     office were chosen by judgement
 * @param utenTabell offices whose delivery lacks a table that units come from
 * @param manglendeTabeller names of the tables that these lack
 * @param feil number of times the program failed in it
 */
public record CriterionResult(
    CriterionSpec spec,
    State tilstand,
    boolean intervaller,
    Figures samlet,
    SortedMap<Office, Figures> kontorer,
    SortedMap<String, Figures> kvartaler,
    OfficeQuarters kontorKvartal,
    List<Office> utenTabell,
    List<String> manglendeTabeller,
    long feil) {

  /**
   * The figures of one office by quarter such as {@code 2024-K3}. Worked out when asked for: of all
   * offices at once they would take more memory than the rest of the model.
   */
  @FunctionalInterface
  public interface OfficeQuarters {
    SortedMap<String, Figures> of(Office office);
  }

  private static final String SYSTEMATIC = "P5-SYSTEM";

  /** Whether a criterion has come to anything; nothing to judge is a result of its own. */
  public enum State {
    VURDERT,
    INGENTING_AVGJORT,
    INGEN_AKTUELLE,
    INGEN_ENHETER,
    IKKE_KJORT,

    /** In a report to be shared: how many could be decided is hidden. */
    SKJULT;

    /** In plain words. */
    public String title(Language language) {
      return Labels.of("TILSTAND", name(), language);
    }
  }

  /** Whether readers see that there are findings, or none; of hidden numbers they see neither. */
  public enum Seen {
    NOEN,
    INGEN,
    SKJULT
  }

  /** What readers see of findings in all; of how many, is a part of it. */
  public Seen funn() {
    Group all = samlet.hoved();
    if (Stream.of(GroupCell.FUNN, GroupCell.AVVIK, GroupCell.RISIKO)
        .map(all::vist)
        .anyMatch(Antall::minstEn)) {
      return Seen.NOEN;
    }
    return all.vistFunn().skjult() || tilstand == State.SKJULT ? Seen.SKJULT : Seen.INGEN;
  }

  public String id() {
    return spec.id();
  }

  /** Its units are each criterion at each office, not the offices. */
  public boolean gjelderKontorOgKriterium() {
    return spec.id().equals(SYSTEMATIC);
  }

  public boolean gjelderKontor() {
    return samlet.personer() == null;
  }
}
