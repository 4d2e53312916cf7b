package no.tilsynslupe.intake;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.CellState;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ColumnType;
import no.tilsynslupe.table.RowValues;
import no.tilsynslupe.table.Sections;
import no.tilsynslupe.table.TableDef;

/** Puts the rows of one table in the spool, and gathers what the delivery as a whole can know. */
final class SpoolSink implements RowSink {
  private final TableDef table;
  private final SpoolWriter writer;

  /** Cases of the delivery; filled while {@code saker} is read, and only read afterwards. */
  private final LongSet cases;

  private final LongSet decisions = new LongSet();
  private final Set<String> sections = new TreeSet<>();
  private final Set<Office> offices = new TreeSet<>();
  private final String kommune;
  private final int vedtakId;
  private final int hjemmel;
  private final int kontor;
  private final int kommuneColumn;
  private boolean incompleteForOffice;
  private long accepted;
  private long firstDay = Long.MAX_VALUE;
  private long lastDay = Long.MIN_VALUE;

  /** The municipality is the one of cases that name none. */
  SpoolSink(TableDef table, SpoolWriter writer, LongSet cases, String kommune) {
    this.table = table;
    this.writer = writer;
    this.cases = cases;
    this.kommune = kommune;
    this.vedtakId = table.indexOf("vedtak_id");
    this.hjemmel = table.indexOf("hjemmel");
    this.kontor = table.indexOf("kontor");
    this.kommuneColumn = table.indexOf("kommune");
  }

  @Override
  public void accepted(RowValues row, long line, String[] cells) throws IOException {
    accepted++;
    String sakId = row.text(table.caseIdIndex());
    writer.row(sakId, line, row, RawRow.of(cells));
    noteDates(row);
    if (table.id() == Tabell.SAKER) {
      cases.add(CaseHash.of(sakId));
      boolean own = row.state(kommuneColumn) == CellState.VALUE;
      offices.add(new Office(own ? row.text(kommuneColumn) : kommune, row.text(kontor)));
    } else if (table.id() == Tabell.VEDTAK) {
      noteDecision(row, sakId);
    }
  }

  private void noteDates(RowValues row) {
    for (ColumnDef column : table.columns()) {
      int i = column.index();
      if (column.type() == ColumnType.DATE && row.state(i) == CellState.VALUE) {
        firstDay = Math.min(firstDay, row.number(i));
        lastDay = Math.max(lastDay, row.number(i));
      }
    }
  }

  private void noteDecision(RowValues row, String sakId) {
    if (decisions.size() < IntakeResult.COUNTED_DECISIONS) {
      decisions.add(CaseHash.of(sakId + '\n' + row.text(vedtakId)));
    }
    if (row.state(hjemmel) == CellState.VALUE) {
      sections.addAll(Sections.of(row.text(hjemmel)).paragrafer());
    }
  }

  @Override
  public void rejected(Reject reject, String sakId) throws IOException {
    writer.reject(reject);
    boolean known = !sakId.isEmpty() && cases.contains(CaseHash.of(sakId));
    boolean guess = reject.reason() == RejectReason.FELTANTALL;
    if (known) {
      writer.rejectedOf(sakId);
    } else if (sakId.isEmpty() || guess) {
      incompleteForOffice = true;
    }
  }

  Tabell table() {
    return table.id();
  }

  long accepted() {
    return accepted;
  }

  boolean incompleteForOffice() {
    return incompleteForOffice;
  }

  int decisions() {
    return decisions.size();
  }

  Set<String> sections() {
    return sections;
  }

  Set<Office> offices() {
    return offices;
  }

  /** First epoch day found, or {@link Long#MAX_VALUE}. */
  long firstDay() {
    return firstDay;
  }

  /** Last epoch day found, or {@link Long#MIN_VALUE}. */
  long lastDay() {
    return lastDay;
  }
}
