package no.tilsynslupe.job;

/**
 * One step of a run: what the batch engine drives, without knowing what it does.
 *
 * @param name the step's name in the job repository, stable from version to version
 * @param title what the progress line calls it, in Norwegian
 * @param parts how many parts the work falls into; parts may run at the same time
 * @param work the work itself
 */
public record Stage(String name, String title, int parts, StageWork work) {
  public Stage {
    if (parts < 1) {
      throw new IllegalArgumentException("A stage has at least one part");
    }
  }
}
