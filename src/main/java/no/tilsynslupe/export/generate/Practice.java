package no.tilsynslupe.export.generate;

/** What offices differ in. Each has a rate per office: how often it goes wrong there. */
enum Practice {
  /** Decisions under § 17 without a date when the service starts. */
  START_DATE(1.5),
  /** Counselling over time without a decision under § 17. */
  ADVICE_WITHOUT_DECISION(2),
  /** Necessities treated as extras under § 19. */
  NECESSITIES_UNDER_19(1.5),
  /** § 18 refused, and § 19 not tried. */
  SECTION_19_NOT_TRIED(2),
  /** Papers demanded as a condition. */
  PAPERS_AS_CONDITION(2),
  /** People under 30 without activity. */
  NO_ACTIVITY_UNDER_30(1.5),
  /** Long stays in temporary housing, and families in it. */
  LONG_STAYS(2),
  /** Programmes that start late. */
  LATE_PROGRAMME(1),
  /** Nobody is told of the programme. */
  PROGRAMME_NOT_TOLD(2),
  /** Fields left blank. */
  BLANK_FIELDS(0.6);

  private final double weight;

  Practice(double weight) {
    this.weight = weight;
  }

  /** How common the fault is, beside the others. */
  double weight() {
    return weight;
  }
}
