package no.tilsynslupe.store;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.OfficeTexts;
import no.tilsynslupe.outcome.TextTallies;
import no.tilsynslupe.outcome.TextTally;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The texts that office criteria compare: far more than memory should hold for a whole country, so
 * they lie in groups of offices, and are read a group at a time.
 */
final class TextStore implements OfficeTexts {
  static final String TABLE = "tekst";
  static final String SCHEMA =
      "CREATE TABLE IF NOT EXISTS tekst (del INT NOT NULL, tema VARCHAR NOT NULL, gruppe INT NOT"
          + " NULL, innhold BLOB NOT NULL)";

  private static final int BATCH = 500;

  private final JdbcTemplate jdbc;

  TextStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(String tema, int group, Map<Office, TextTally> offices) {}

  void add(int part, TextTallies texts) {
    Map<String, Map<Integer, Map<Office, TextTally>>> grouped = new TreeMap<>();
    texts.forEach(
        (tema, office, tally) ->
            grouped
                .computeIfAbsent(tema, t -> new TreeMap<>())
                .computeIfAbsent(OfficeGroups.of(office), g -> new TreeMap<>())
                .put(office, tally));
    List<Row> rows = new ArrayList<>();
    grouped.forEach(
        (tema, groups) ->
            groups.forEach((group, offices) -> rows.add(new Row(tema, group, offices))));
    jdbc.batchUpdate(
        "INSERT INTO tekst (del, tema, gruppe, innhold) VALUES (?, ?, ?, ?)",
        rows,
        BATCH,
        (statement, row) -> {
          statement.setInt(1, part);
          statement.setString(2, row.tema());
          statement.setInt(3, row.group());
          statement.setBytes(4, TextTallyCodec.encode(row.offices()));
        });
  }

  @Override
  public void read(String tema, BiConsumer<Office, TextTally> reader) {
    for (int group = 0; group < OfficeGroups.COUNT; group++) {
      Map<Office, TextTally.Builder> offices = new HashMap<>();
      jdbc.query(
          "SELECT innhold FROM tekst WHERE tema = ? AND gruppe = ?",
          (ResultSet row) ->
              TextTallyCodec.decode(
                  row.getBytes(1),
                  office -> offices.computeIfAbsent(office, o -> new TextTally.Builder())),
          tema,
          group);
      offices.forEach((office, whole) -> reader.accept(office, whole.tally()));
    }
  }
}
