package no.tilsynslupe.job;

/** Hears how a run goes. Called from several threads; the calls are cheap. */
public interface Progress {
  /** A listener that hears nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void stage(String title, int number, int of) {}

        @Override
        public void done(long done, long total, String unit) {}
      };

  /**
   * A stage begins.
   *
   * @param title what it does, in Norwegian
   * @param number counted from 1
   */
  void stage(String title, int number, int of);

  /**
   * So much of the current stage is done.
   *
   * @param total 0 when it isn't known beforehand
   * @param unit what is counted, in the plural: {@code saker}, {@code rader}
   */
  void done(long done, long total, String unit);
}
