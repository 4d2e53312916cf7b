package no.tilsynslupe.intake;

/** What a reader finds out about a file as a whole, for the quality report. */
public final class FileTraits {
  private String encoding = "";
  private String separator = "";
  private long doubleEncodedLine;

  /** For example {@code UTF-8}; empty for a sheet. */
  public String encoding() {
    return encoding;
  }

  public void setEncoding(String encoding) {
    this.encoding = encoding;
  }

  /** For example {@code ;}; empty for a sheet. */
  public String separator() {
    return separator;
  }

  public void setSeparator(String separator) {
    this.separator = separator;
  }

  /** First line with letters that were encoded twice ({@code Ã¸}), or 0. */
  public long doubleEncodedLine() {
    return doubleEncodedLine;
  }

  public void setDoubleEncodedLine(long line) {
    this.doubleEncodedLine = line;
  }
}
