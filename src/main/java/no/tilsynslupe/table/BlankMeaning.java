package no.tilsynslupe.table;

/** What an empty place in a column says; source: the case export format, same heading. */
public enum BlankMeaning {
  /** Yes/no, code, number: nobody recorded it, so it is unknown. */
  NOT_RECORDED,
  /** Date, text, id: it did not happen, nothing was written, nothing is linked. */
  NOTHING,
  /** The format gives the blank a meaning of its own, even where the whole column is blank. */
  OWN,
  /**
   * The same, but a file without the column says nothing: neither that nothing has ended, nor that
   * no exception was made.
   */
  OWN_IN_COLUMN
}
