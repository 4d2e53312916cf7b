package no.tilsynslupe.criterion.reference;

import org.jspecify.annotations.Nullable;

/**
 * The reference data that a run judges by. Cheap to have: each kind of data is read when it is
 * first asked for.
 */
public final class Reference {

  private static final Reference BUILT_IN = new Reference(null);

  private final @Nullable GuidingRates rates;
  private final WorkingDays workingDays = new WorkingDays();

  private Reference(@Nullable GuidingRates rates) {
    this.rates = rates;
  }

  /** What comes with the program, and nothing else. */
  public static Reference builtIn() {
    return BUILT_IN;
  }

  /**
   * With an installation's own rates beside the built-in ones.
   *
   * @throws IllegalArgumentException as {@link GuidingRates#with}
   */
  public static Reference with(@Nullable LocalRates own) {
    return own == null ? BUILT_IN : new Reference(GuidingRates.builtIn().with(own.rates()));
  }

  public GuidingRates rates() {
    return rates == null ? GuidingRates.builtIn() : rates;
  }

  public WorkingDays workingDays() {
    return workingDays;
  }

  public LawChanges lawChanges() {
    return LawChanges.builtIn();
  }

  public ExemptPeriods exemptPeriods() {
    return ExemptPeriods.builtIn();
  }

  public KvpFigures kvpFigures() {
    return KvpFigures.builtIn();
  }

  public Municipalities municipalities() {
    return Municipalities.builtIn();
  }
}
