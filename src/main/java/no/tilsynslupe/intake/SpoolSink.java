package no.tilsynslupe.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.sak.Hjemmel;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ColumnType;
import no.tilsynslupe.table.RowValues;
import no.tilsynslupe.table.Sections;
import no.tilsynslupe.table.TableDef;

/**
 * Puts rows of one table in the spool, and gathers what the delivery as a whole can know. Each
 * thread that reads the table has one; they are joined when all rows are read.
 */
final class SpoolSink implements RowSink {
  private final TableDef table;
  private final SpoolWriter writer;
  private final PartBuffers parts;

  /** Cases of the delivery, known when any other table is read than {@code saker}. */
  private final LongSet cases;

  private final LongSet ownCases = new LongSet();
  private final List<Rejected> undecided = new ArrayList<>();
  private final LongSet decisions = new LongSet();
  private Hjemmel sections = Hjemmel.INGEN;
  private final Set<Office> offices = new HashSet<>();
  private final String kommune;
  private final int[] dates;
  private final int caseId;
  private final int vedtakId;
  private final int hjemmel;
  private final int kontor;
  private final int kommuneColumn;
  private boolean incompleteForOffice;
  private long accepted;
  private long firstDay = Long.MAX_VALUE;
  private long lastDay = Long.MIN_VALUE;

  /**
   * A rejected row.
   *
   * @param guess what stands in the place of the id may be something else
   */
  private record Rejected(String sakId, boolean guess) {}

  /** The municipality is the one of cases that name none. */
  SpoolSink(TableDef table, SpoolWriter writer, LongSet cases, String kommune) {
    this.table = table;
    this.writer = writer;
    this.parts = new PartBuffers(table, writer);
    this.cases = cases;
    this.kommune = kommune;
    this.dates =
        table.columns().stream()
            .filter(column -> column.type() == ColumnType.DATE)
            .mapToInt(ColumnDef::index)
            .toArray();
    this.caseId = table.caseIdIndex();
    this.vedtakId = table.indexOf("vedtak_id");
    this.hjemmel = table.indexOf("hjemmel");
    this.kontor = table.indexOf("kontor");
    this.kommuneColumn = table.indexOf("kommune");
  }

  @Override
  public void accepted(RowValues row, long line, long offset, int length) throws IOException {
    accepted++;
    long hash =
        row.isPlace(caseId)
            ? CaseHash.of(row.utf8(), row.from(caseId), row.to(caseId))
            : CaseHash.of(row.text(caseId));
    parts.row(hash, row, line, offset, length);
    noteDates(row);
    if (table.id() == Tabell.SAKER) {
      ownCases.add(hash);
      boolean own = row.hasValue(kommuneColumn);
      offices.add(new Office(own ? row.text(kommuneColumn) : kommune, row.text(kontor)));
    } else if (table.id() == Tabell.VEDTAK) {
      noteDecision(row);
    }
  }

  @Override
  public long keep(byte[] text) throws IOException {
    return writer.keep(text);
  }

  @Override
  public long keepApart(byte[] text) throws IOException {
    return writer.keepApart(text);
  }

  private void noteDates(RowValues row) {
    for (int i : dates) {
      if (row.hasValue(i)) {
        firstDay = Math.min(firstDay, row.number(i));
        lastDay = Math.max(lastDay, row.number(i));
      }
    }
  }

  private void noteDecision(RowValues row) {
    if (decisions.size() < IntakeResult.COUNTED_DECISIONS) {
      decisions.add(CaseHash.of(row.text(caseId) + '\n' + row.text(vedtakId)));
    }
    if (row.hasValue(hjemmel)) {
      sections = sections.og(Sections.of(row.text(hjemmel)));
    }
  }

  @Override
  public void rejected(Reject reject, String sakId) throws IOException {
    Rejected row = new Rejected(sakId, reject.reason() == RejectReason.FELTANTALL);
    if (table.id() == Tabell.SAKER) {
      undecided.add(row);
    } else {
      settle(row);
    }
  }

  private void settle(Rejected row) throws IOException {
    boolean known = !row.sakId().isEmpty() && cases.contains(CaseHash.of(row.sakId()));
    if (known) {
      parts.rejectedOf(row.sakId());
    } else if (row.sakId().isEmpty() || row.guess()) {
      incompleteForOffice = true;
    }
  }

  @Override
  public void finish() throws IOException {
    parts.flush();
  }

  /** Adds what another thread gathered of the same table. */
  private void join(SpoolSink other) {
    ownCases.addAll(other.ownCases);
    undecided.addAll(other.undecided);
    decisions.addAll(other.decisions);
    sections = sections.og(other.sections);
    offices.addAll(other.offices);
    incompleteForOffice |= other.incompleteForOffice;
    accepted += other.accepted;
    firstDay = Math.min(firstDay, other.firstDay);
    lastDay = Math.max(lastDay, other.lastDay);
  }

  /**
   * All that was gathered of a table by several threads. With table {@code saker} the cases of the
   * delivery become known, and with them which cases the rejected rows belong to.
   */
  static SpoolSink joined(List<SpoolSink> sinks) throws IOException {
    SpoolSink all = sinks.get(0);
    for (SpoolSink other : sinks.subList(1, sinks.size())) {
      all.join(other);
    }
    if (all.table.id() == Tabell.SAKER) {
      all.cases.addAll(all.ownCases);
      for (Rejected row : all.undecided) {
        all.settle(row);
      }
      all.finish();
    }
    return all;
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

  /** Different decisions, counted up to {@link IntakeResult#COUNTED_DECISIONS}. */
  int decisions() {
    return Math.min(decisions.size(), IntakeResult.COUNTED_DECISIONS);
  }

  Set<String> sections() {
    return sections.paragrafer();
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
