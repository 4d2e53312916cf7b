package no.tilsynslupe.job;

/** The work of a {@link Stage}, part by part. */
@FunctionalInterface
interface StageWork {
  /**
   * Begins a part, from its beginning, whatever became of an earlier attempt: first removes what
   * that attempt wrote. Called in the transaction of the first portion.
   *
   * @param part 0 to the number of parts, exclusive
   */
  Portions begin(int part) throws Exception;
}
