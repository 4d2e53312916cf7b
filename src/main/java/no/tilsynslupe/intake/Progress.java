package no.tilsynslupe.intake;

/** Told how far the reading has come; called from several threads. */
@FunctionalInterface
public interface Progress {
  /** Nobody listens. */
  Progress NONE = (file, rows) -> {};

  /** So many more rows of the file were read; fewer than 0 when it has to be read anew. */
  void rowsRead(String file, long rows);
}
