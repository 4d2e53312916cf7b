package no.tilsynslupe.store;

import java.sql.ResultSet;
import no.tilsynslupe.outcome.Phrase;
import no.tilsynslupe.outcome.PhraseTally;
import org.springframework.jdbc.core.JdbcTemplate;

/** The wordings that each part has met, as one value a part. */
final class PhraseStore {
  static final String TABLE = "ordlyd";
  static final String SCHEMA =
      "CREATE TABLE IF NOT EXISTS ordlyd (del INT NOT NULL, innhold BLOB NOT NULL)";

  private PhraseStore() {}

  static void add(JdbcTemplate jdbc, int part, PhraseTally phrases) {
    if (!phrases.isEmpty()) {
      jdbc.update(
          "INSERT INTO ordlyd (del, innhold) VALUES (?, ?)", part, Deflated.of(encode(phrases)));
    }
  }

  static PhraseTally all(JdbcTemplate jdbc) {
    PhraseTally all = PhraseTally.ofAll();
    jdbc.query(
        "SELECT innhold FROM ordlyd ORDER BY del",
        (ResultSet row) -> {
          decode(Deflated.restored(row.getBytes(1)), all);
        });
    return all;
  }

  private static byte[] encode(PhraseTally phrases) {
    TalliesCodec.Writer out = new TalliesCodec.Writer();
    out.section(
        section -> {
          section.next().number(phrases.forgot() ? 1 : 0);
          phrases.forEach(
              (phrase, n) -> {
                section.next().text(phrase.klasse());
                section.text(phrase.tekst());
                section.number(n);
              });
        });
    return out.bytes();
  }

  private static void decode(byte[] bytes, PhraseTally target) {
    TalliesCodec.Reader in = new TalliesCodec.Reader(bytes);
    long left = in.number() - 1;
    if (in.number() == 1) {
      target.noteForgotten();
    }
    for (; left > 0; left--) {
      target.add(new Phrase(in.text(), in.text()), in.number());
    }
  }
}
