package no.tilsynslupe.intake;

import java.util.Comparator;

/**
 * A record that a remark is about, so that someone can look it up and put it right.
 *
 * @param kode stable code of the remark
 * @param fil file, as the user knows it
 * @param linje line in it, from 1
 * @param sakId pseudonym of the case; empty where it is unknown, or may tell whose it is
 * @param hva field and what is odd, in Norwegian
 */
public record RemarkRow(String kode, String fil, long linje, String sakId, String hva) {

  /** By file and line, then by code. */
  public static final Comparator<RemarkRow> ORDER =
      Comparator.comparing(RemarkRow::fil)
          .thenComparingLong(RemarkRow::linje)
          .thenComparing(RemarkRow::kode)
          .thenComparing(RemarkRow::hva);
}
