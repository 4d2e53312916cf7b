package no.tilsynslupe.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import no.tilsynslupe.outcome.Change;
import no.tilsynslupe.outcome.OutcomeCode;
import org.jspecify.annotations.Nullable;

/** An assessment as a row of a table: its columns, and the order it is read in. */
final class AssessmentRow {

  static final String COLUMNS =
      "funn_id, kriterium, katalog, kommune, kontor, sak_id, enhet, enhet_id, dato, utfall, alvor,"
          + " hjemmel, tekst, bevis, fakta_id, status";

  /** Part, and {@link #COLUMNS}; what comes before and after is the table's own. */
  static final String SCHEMA =
      "del INT NOT NULL, funn_id VARCHAR NOT NULL, kriterium VARCHAR NOT NULL, katalog INT NOT"
          + " NULL, kommune VARCHAR NOT NULL, kontor VARCHAR NOT NULL, sak_id VARCHAR NOT NULL,"
          + " enhet VARCHAR NOT NULL, enhet_id VARCHAR NOT NULL, dato DATE NOT NULL, utfall VARCHAR"
          + " NOT NULL, alvor VARCHAR NOT NULL, hjemmel VARCHAR NOT NULL, tekst CLOB NOT NULL, bevis"
          + " CLOB NOT NULL, fakta_id VARCHAR NOT NULL, status VARCHAR";

  /** The first parameter after those of {@link #set}. */
  static final int NEXT = 18;

  /**
   * By municipality, office, criterion, case and unit. Text compares by its characters' numbers, as
   * in the database.
   */
  static final Comparator<StoredAssessment> BY_PLACE =
      Comparator.comparing(StoredAssessment::kommune)
          .thenComparing(StoredAssessment::kontor)
          .thenComparing(StoredAssessment::kriterium)
          .thenComparing(StoredAssessment::sakId)
          .thenComparing(StoredAssessment::enhet)
          .thenComparing(StoredAssessment::enhetId);

  /** Graveness of a finding: 0 to 5, the gravest first; 6 for what is no finding. */
  static final int NO_FINDING = 6;

  private AssessmentRow() {}

  static int rank(StoredAssessment a) {
    return rank(a.utfall(), a.alvor());
  }

  static int rank(OutcomeCode utfall, String alvor) {
    if (!utfall.isFinding()) {
      return NO_FINDING;
    }
    int first = utfall == OutcomeCode.AVVIK ? 0 : 3;
    return switch (alvor) {
      case "ALVORLIG" -> first;
      case "MODERAT" -> first + 1;
      default -> first + 2;
    };
  }

  /** Sets part and {@link #COLUMNS}, from the first parameter on. */
  static void set(PreparedStatement statement, int part, StoredAssessment a) throws SQLException {
    statement.setInt(1, part);
    statement.setString(2, a.funnId());
    statement.setString(3, a.kriterium());
    statement.setInt(4, a.katalog());
    statement.setString(5, a.kommune());
    statement.setString(6, a.kontor());
    statement.setString(7, a.sakId());
    statement.setString(8, a.enhet());
    statement.setString(9, a.enhetId());
    statement.setObject(10, a.dato());
    statement.setString(11, a.utfall().name());
    statement.setString(12, a.alvor());
    statement.setString(13, a.hjemmel());
    statement.setString(14, a.tekst());
    statement.setString(15, a.bevis());
    statement.setString(16, a.faktaId());
    statement.setString(17, a.status() == null ? null : a.status().name());
  }

  /** Reads {@link #COLUMNS}, from the first column on. */
  static StoredAssessment read(ResultSet row) throws SQLException {
    @Nullable String status = row.getString(16);
    return new StoredAssessment(
        row.getString(1),
        row.getString(2),
        row.getInt(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getObject(9, LocalDate.class),
        OutcomeCode.valueOf(row.getString(10)),
        row.getString(11),
        row.getString(12),
        row.getString(13),
        row.getString(14),
        row.getString(15),
        status == null ? null : Change.valueOf(status));
  }
}
