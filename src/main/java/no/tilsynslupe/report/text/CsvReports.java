package no.tilsynslupe.report.text;

import java.io.IOException;
import java.nio.file.Path;
import no.tilsynslupe.store.RunStore;
import no.tilsynslupe.store.StoredAssessment;

/** Writes the lists of a run as CSV, straight from the store. */
public final class CsvReports {

  private static final String[] ASSESSMENT_COLUMNS = {
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
    "fakta_id"
  };

  private CsvReports() {}

  /** {@code funn.csv}: every AVVIK and RISIKO. */
  public static void writeFindings(RunStore store, Path dir) throws IOException {
    try (CsvFile csv = CsvFile.create(dir.resolve("funn.csv"), ASSESSMENT_COLUMNS)) {
      store.readFindings(RunStore.Order.BY_PLACE, found -> write(found, csv));
    }
  }

  /** {@code vurderinger.csv}: every outcome of every unit, where the run kept them. */
  public static void writeAssessments(RunStore store, Path dir) throws IOException {
    try (CsvFile csv = CsvFile.create(dir.resolve("vurderinger.csv"), ASSESSMENT_COLUMNS)) {
      store.readAssessments(assessed -> write(assessed, csv));
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

  private static void write(StoredAssessment row, CsvFile csv) {
    csv.row(
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
        row.faktaId());
  }
}
