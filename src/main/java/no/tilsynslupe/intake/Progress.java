package no.tilsynslupe.intake;

/** Told how far the reading has come; called from several threads. */
@FunctionalInterface
public interface Progress {
  /** Nobody listens. */
  Progress NONE = (file, rows) -> {};

  /** So many more rows of the file were read. */
  void rowsRead(String file, long rows);
}
