package no.tilsynslupe.intake;

import java.time.LocalDate;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.CellState;
import no.tilsynslupe.table.ExportFormat;
import no.tilsynslupe.table.IntText;
import no.tilsynslupe.table.RowValues;
import no.tilsynslupe.table.TableDef;
import org.jspecify.annotations.Nullable;

/** Takes the one row of table {@code uttrekk}. */
final class UttrekkSink implements RowSink {
  private final String file;
  private final TableDef table;
  private final ByteSink bytes = new ByteSink();
  private @Nullable Uttrekk uttrekk;
  private String first = "";
  private long duplicates;
  private String fault = "";

  /** What the row says. */
  record Uttrekk(
      String kommune,
      String kommuneNavn,
      Periode periode,
      LocalDate uttrekkDato,
      String kildesystem,
      String ufullstendige,
      String dekker,
      String utvalg) {}

  UttrekkSink(String file, TableDef table) {
    this.file = file;
    this.table = table;
  }

  @Override
  public void accepted(RowValues row, long line, long offset, int length) {
    String version = text(row, "formatversjon");
    String expected = ExportFormat.get().version();
    if (!version.equals(expected)
        && IntText.parse(version, 1, Integer.MAX_VALUE) != Long.parseLong(expected)) {
      throw Unreadable.file(file, IntakeTexts.say("formatversjon", "versjon", expected));
    }
    String content = content(row);
    if (uttrekk != null) {
      if (!content.equals(first)) {
        throw Unreadable.file(file, IntakeTexts.say("uttrekk_flere_rader"));
      }
      duplicates++;
      return;
    }
    first = content;
    uttrekk =
        new Uttrekk(
            text(row, "kommune"),
            text(row, "kommune_navn"),
            new Periode(date(row, "periode_fra"), date(row, "periode_til")),
            date(row, "uttrekk_dato"),
            text(row, "kildesystem"),
            text(row, "ufullstendige"),
            text(row, "dekker"),
            text(row, "utvalg"));
  }

  private String content(RowValues row) {
    bytes.clear();
    Codecs.of(Tabell.UTTREKK).write(row, bytes);
    return bytes.hex();
  }

  private String text(RowValues row, String column) {
    int index = table.indexOf(column);
    return row.state(index) == CellState.VALUE ? row.text(index) : "";
  }

  private LocalDate date(RowValues row, String column) {
    return LocalDate.ofEpochDay(row.number(table.indexOf(column)));
  }

  @Override
  public long keep(byte[] text) {
    return 0;
  }

  @Override
  public long keepApart(byte[] text) {
    return 0;
  }

  @Override
  public void finish() {}

  @Override
  public void rejected(Reject reject, String sakId) {
    if (fault.isEmpty()) {
      fault =
          IntakeTexts.say(
              "linje_og_grunn", "linje", Long.toString(reject.linje()), "grunn", reject.melding());
    }
  }

  /** Why the first row that can't be used was rejected; empty when none was. */
  String fault() {
    return fault;
  }

  /** The row, or null when there is none that can be used. */
  @Nullable Uttrekk uttrekk() {
    return uttrekk;
  }

  long duplicates() {
    return duplicates;
  }
}
