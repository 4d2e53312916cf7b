package no.tilsynslupe.sak;

/** Outcome of an application for an individual plan, § 28. */
public enum PlanUtfall {
  INNVILGET,
  AVSLATT,
  ONSKES_IKKE
}
