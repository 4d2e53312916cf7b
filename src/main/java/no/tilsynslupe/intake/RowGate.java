package no.tilsynslupe.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.privacy.BirthDate;
import no.tilsynslupe.privacy.Confidence;
import no.tilsynslupe.privacy.Finding;
import no.tilsynslupe.privacy.GateKind;
import no.tilsynslupe.privacy.IdentityKind;
import no.tilsynslupe.privacy.IdentityScan;
import no.tilsynslupe.privacy.Measure;
import no.tilsynslupe.privacy.SplitNumber;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * The gate before the rows of one file. What it masks in an id, and in the name of an office, would
 * make one of several cases or offices, so there it rejects the row instead. For one thread.
 */
final class RowGate {
  private static final String KONTOR = "kontor";

  private final Gate gate;
  private final String file;
  private final Header header;
  private final CellRule[] rules;

  /** What is told of many rows, put into words once. */
  private final Map<Done, String> wordings = new HashMap<>();

  private record Done(GateKind kind, Measure measure) {
    String wording() {
      return GateCounts.wording(kind, measure);
    }
  }

  RowGate(Gate gate, String file, Header header) {
    this.gate = gate;
    this.file = file;
    this.header = header;
    this.rules = new CellRule[header.size()];
    for (int i = 0; i < rules.length; i++) {
      rules[i] = CellRule.of(header.column(i));
    }
  }

  /** A row past the gate. */
  static final class Passed {
    private final String[] cells;
    private final boolean changed;
    private final @Nullable RowFault fault;

    private Passed(String[] cells, boolean changed, @Nullable RowFault fault) {
      this.cells = cells;
      this.changed = changed;
      this.fault = fault;
    }

    /** As they may be stored. */
    String[] cells() {
      return cells;
    }

    /** Whether something in them is masked. */
    boolean changed() {
      return changed;
    }

    /** Why the row is rejected, or null. */
    @Nullable RowFault fault() {
      return fault;
    }
  }

  /**
   * Checks every cell of a row, those of unknown columns and beyond the header included.
   *
   * @throws no.tilsynslupe.sak.UserError when the policy stops the run
   */
  Passed pass(String[] cells, long line, FileTally tally) {
    String[] passed = cells;
    RowFault fault = null;
    for (int i = 0; i < cells.length; i++) {
      List<Finding> findings = find(i, cells[i]);
      if (findings.isEmpty()) {
        findings = split(i, cells);
      }
      if (findings.isEmpty()) {
        continue;
      }
      if (passed == cells) {
        passed = cells.clone();
      }
      RowFault rejected = take(i, cells[i], findings, passed, line, tally);
      fault = fault == null ? rejected : fault;
    }
    return new Passed(passed, passed != cells, fault);
  }

  /** What stands in a cell that doesn't belong there. */
  List<Finding> find(int cell, String text) {
    CellRule rule = rule(cell);
    if (rule == CellRule.BIRTH_YEAR && BirthDate.isWhole(text)) {
      return List.of(BirthDate.finding(text));
    }
    List<Finding> findings = IdentityScan.find(text);
    return switch (rule) {
      case OFFICE -> findings.stream().filter(finding -> !isWord(finding, text)).toList();
      case ID -> findings.stream().filter(finding -> !isWholeAccount(finding, text)).toList();
      default -> findings;
    };
  }

  private static boolean isWholeAccount(Finding finding, String text) {
    return finding.kind() == IdentityKind.KONTO
        && text.substring(finding.from(), finding.to()).equals(text.strip());
  }

  /** The whole cell, where it is half of a number that stands in two. */
  private List<Finding> split(int cell, String[] cells) {
    if (!rule(cell).mayBeHalf() || cells[cell].isBlank()) {
      return List.of();
    }
    IdentityKind kind = null;
    if (cell > 0 && rule(cell - 1).mayBeHalf()) {
      kind = SplitNumber.find(cells[cell - 1], cells[cell]);
    }
    if (kind == null && cell + 1 < cells.length && rule(cell + 1).mayBeHalf()) {
      kind = SplitNumber.find(cells[cell], cells[cell + 1]);
    }
    return kind == null
        ? List.of()
        : List.of(new Finding(kind, 0, cells[cell].length(), Confidence.SIKKER));
  }

  private static boolean isWord(Finding finding, String text) {
    return finding.kind() == IdentityKind.NAVN
        && text.substring(finding.from(), finding.to()).strip().indexOf(' ') < 0;
  }

  /** Texts that have been found clean. */
  CleanTexts clean() {
    return gate.clean();
  }

  CellRule rule(int cell) {
    return cell < rules.length ? rules[cell] : CellRule.TEXT;
  }

  private @Nullable ColumnDef column(int cell) {
    return cell < header.size() ? header.column(cell) : null;
  }

  private @Nullable RowFault take(
      int cell, String text, List<Finding> findings, String[] passed, long line, FileTally tally) {
    IdentityKind worst =
        gate.worst(
            findings,
            () ->
                IntakeTexts.say(
                    "sted_rad",
                    "fil",
                    file,
                    "linje",
                    Long.toString(line),
                    "kolonne",
                    header.name(cell)));
    if (worst == null) {
      return null;
    }
    ColumnDef column = column(cell);
    passed[cell] =
        rule(cell) == CellRule.BIRTH_YEAR && BirthDate.isWhole(text)
            ? BirthDate.year(text)
            : IdentityScan.mask(text, findings);
    boolean rejects =
        gate.policy().of(worst.group()) == Measure.AVVIS_RAD
            || (column != null && keepsKey(column));
    Measure done = rejects ? Measure.AVVIS_RAD : Measure.MASKER;
    for (Finding finding : findings) {
      count(finding.kind().group(), done, header.name(cell), line, tally);
    }
    return rejects
        ? new RowFault(RejectReason.PERSONVERN, GatedRecord.message(worst), header.name(cell))
        : null;
  }

  private void count(GateKind kind, Measure done, String column, long line, FileTally tally) {
    tally.remark(column, wordings.computeIfAbsent(new Done(kind, done), Done::wording), line);
  }

  /** Two of these must not become one. */
  private static boolean keepsKey(ColumnDef column) {
    return column.type() == ColumnType.ID || column.name().equals(KONTOR);
  }
}
