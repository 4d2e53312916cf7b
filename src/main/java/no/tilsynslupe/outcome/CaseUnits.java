package no.tilsynslupe.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What the units of one case came out as: numbers by criterion, quarter and outcome, and what was
 * missing. Most units are not in a criterion's population or are as they should be; of those the
 * numbers are all that a run keeps.
 */
public final class CaseUnits {

  /** What was missing for a unit. */
  private record Undecided(String kriterium, List<MissingFact> missing) {}

  private record Counted(String kriterium, QuarterCounts counts) {}

  private final Office office;
  private final @Nullable String team;
  private final String sakId;
  private final List<Counted> counted = new ArrayList<>();
  private final List<Undecided> undecided = new ArrayList<>();

  /** Of a case whose team is of no interest, or of an office. */
  public CaseUnits(Office office) {
    this(office, null, "");
  }

  /**
   * @param team the case's team; empty when it isn't told; null: not counted by team
   * @param sakId the case; empty for an office
   */
  public CaseUnits(Office office, @Nullable String team, String sakId) {
    this.office = office;
    this.team = team;
    this.sakId = sakId;
  }

  /** The units of assessments of one case, or of one office. */
  static CaseUnits of(Office office, Collection<Assessment> assessments) {
    String sakId = assessments.stream().findFirst().map(Assessment::sakId).orElse("");
    CaseUnits units = new CaseUnits(office, null, sakId);
    assessments.stream()
        .sorted(Comparator.comparing(Assessment::kriterium))
        .forEach(one -> units.add(one.kriterium(), one.dato(), one.outcome()));
    return units;
  }

  /** Adds a unit. The units of a criterion come one after the other. */
  public void add(String kriterium, LocalDate dato, Outcome outcome) {
    if (counted.isEmpty() || !counted.get(counted.size() - 1).kriterium().equals(kriterium)) {
      counted.add(new Counted(kriterium, new QuarterCounts()));
    }
    counted.get(counted.size() - 1).counts().add(Quarters.number(dato), outcome.code());
    if (outcome instanceof Outcome.Uavklart lacking) {
      undecided.add(new Undecided(kriterium, lacking.missing()));
    }
  }

  /** Forgets the units of the criterion that was last added to. */
  public void forget(String kriterium) {
    counted.removeIf(one -> one.kriterium().equals(kriterium));
    undecided.removeIf(one -> one.kriterium().equals(kriterium));
  }

  public Office office() {
    return office;
  }

  /** The case; empty for an office. */
  String sakId() {
    return sakId;
  }

  @Nullable String team() {
    return team;
  }

  void forEach(BiConsumer<String, QuarterCounts> reader) {
    counted.forEach(one -> reader.accept(one.kriterium(), one.counts()));
  }

  /** As {@link #forEach}, of the combined figures that the criteria are part of. */
  void forEachCombined(BiConsumer<String, QuarterCounts> reader) {
    for (CombinedFigure figure : CombinedFigure.values()) {
      QuarterCounts whole = new QuarterCounts();
      for (Counted one : counted) {
        if (figure.kriterier().contains(one.kriterium())) {
          whole.add(one.counts());
        }
      }
      if (whole.size() > 0) {
        reader.accept(figure.id(), whole);
      }
    }
  }

  void forEachUndecided(BiConsumer<String, List<MissingFact>> reader) {
    undecided.forEach(one -> reader.accept(one.kriterium(), one.missing()));
  }
}
