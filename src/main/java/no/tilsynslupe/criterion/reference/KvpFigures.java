package no.tilsynslupe.criterion.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * National figures of the qualification programme: estimates, by another definition than the
 * program's own. Source: {@code kvp-tall.yaml}.
 */
public final class KvpFigures {

  private static final String FILE = "kvp-tall.yaml";

  private static final int DECIMALS = 2;

  private final List<KvpFigure> figures;

  private KvpFigures(List<KvpFigure> figures) {
    this.figures = List.copyOf(figures);
  }

  /** The form of the file. */
  record Content(List<KvpFigure> figures) {}

  /**
   * The figures of a time.
   *
   * @param participants persons in a programme
   * @param funded persons that the municipalities had money for
   * @param targetGroup persons in the target group
   */
  public record KvpFigure(
      LocalDate from, LocalDate to, int participants, int funded, int targetGroup, String source) {

    /** Participants of the target group, with two decimals. */
    public BigDecimal coverage() {
      return share(participants);
    }

    /** Funded places of the target group, with two decimals. */
    public BigDecimal fundedCoverage() {
      return share(funded);
    }

    private BigDecimal share(int persons) {
      return BigDecimal.valueOf(persons)
          .divide(BigDecimal.valueOf(targetGroup), DECIMALS, RoundingMode.HALF_UP);
    }
  }

  /** Read when it is first asked for. */
  private static final class BuiltIn {
    private static final KvpFigures ALL =
        new KvpFigures(ReferenceFile.read(FILE, Content.class).figures());
  }

  static KvpFigures builtIn() {
    return BuiltIn.ALL;
  }

  public List<KvpFigure> all() {
    return figures;
  }

  /** The figures of a day; empty when there are none. */
  public Optional<KvpFigure> on(LocalDate day) {
    return figures.stream()
        .filter(figure -> !day.isBefore(figure.from()) && !day.isAfter(figure.to()))
        .findFirst();
  }
}
