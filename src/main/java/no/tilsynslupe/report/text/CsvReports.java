package no.tilsynslupe.report.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import no.tilsynslupe.intake.RemarkRow;
import no.tilsynslupe.store.RunStore;
import no.tilsynslupe.store.StoredAssessment;

/** Writes the lists of a run as CSV, straight from the store. */
public final class CsvReports {

  private static final String[] FINDING_COLUMNS = {
    "funn_id",
    "kriterium",
    "katalog",
    "kommune",
    "kontor",
    "sak_id",
    "enhet",
    "enhet_id",
    "dato",
    "utfall",
    "alvor",
    "hjemmel",
    "tekst",
    "bevis",
    "fakta_id",
    "status"
  };

  /** As for findings, but for the status: what isn't a finding has none. */
  private static final String[] ASSESSMENT_COLUMNS =
      Arrays.copyOf(FINDING_COLUMNS, FINDING_COLUMNS.length - 1);

  private CsvReports() {}

  /**
   * {@code funn.csv}: every AVVIK and RISIKO, and among them, with a status of their own, those of
   * the earlier run that are none now.
   */
  public static void writeFindings(RunStore store, Path dir) throws IOException {
    try (CsvFile csv = CsvFile.create(dir.resolve("funn.csv"), FINDING_COLUMNS)) {
      store.readFindingsAndGone(found -> csv.row(cells(found)));
    }
  }

  /** {@code vurderinger.csv}: every outcome of every unit, where the run kept them. */
  public static void writeAssessments(RunStore store, Path dir) throws IOException {
    try (CsvFile csv = CsvFile.create(dir.resolve("vurderinger.csv"), ASSESSMENT_COLUMNS)) {
      store.readAssessments(
          assessed -> csv.row(Arrays.copyOf(cells(assessed), ASSESSMENT_COLUMNS.length)));
    }
  }

  /** {@code frister.csv}: open cases about to break a limit, the soonest first. */
  public static void writeDeadlines(RunStore store, Path dir) throws IOException {
    try (CsvFile csv =
        CsvFile.create(
            dir.resolve("frister.csv"),
            "kommune",
            "kontor",
            "team",
            "sak_id",
            "enhet",
            "enhet_id",
            "kriterium",
            "frist",
            "dager")) {
      store
          .deadlines()
          .read(
              one ->
                  csv.row(
                      one.office().kommune(),
                      one.office().kontor(),
                      one.team(),
                      one.sakId(),
                      one.enhet().kind(),
                      one.enhet().id(),
                      one.kriterium(),
                      one.frist(),
                      one.dager()));
    }
  }

  /** {@code avviste-rader.csv}. */
  public static void writeRejected(RunStore store, Path dir) throws IOException {
    try (CsvFile csv =
        CsvFile.create(
            dir.resolve("avviste-rader.csv"), "fil", "linje", "arsak", "kolonne", "rad")) {
      store.readRejected(
          row -> csv.row(row.fil(), row.linje(), row.arsak(), row.kolonne(), row.rad()));
    }
  }

  /** {@code kostra-merknader.csv}: the records to look up; no file where there are none. */
  public static void writeRemarkRows(List<RemarkRow> rows, Path dir) throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    try (CsvFile csv =
        CsvFile.create(
            dir.resolve("kostra-merknader.csv"), "kode", "fil", "linje", "sak_id", "hva")) {
      rows.forEach(row -> csv.row(row.kode(), row.fil(), row.linje(), row.sakId(), row.hva()));
    }
  }

  /** In the order of {@link #FINDING_COLUMNS}. */
  private static Object[] cells(StoredAssessment row) {
    return new Object[] {
      row.funnId(),
      row.kriterium(),
      row.katalog(),
      row.kommune(),
      row.kontor(),
      row.sakId(),
      row.enhet(),
      row.enhetId(),
      row.dato(),
      row.utfall(),
      row.alvor(),
      row.hjemmel(),
      row.tekst(),
      row.bevis(),
      row.faktaId(),
      row.status() == null ? "" : row.status().name()
    };
  }
}
