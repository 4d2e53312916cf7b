package no.tilsynslupe.intake.digisos;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.tilsynslupe.intake.ConvertedTable;
import no.tilsynslupe.intake.Gate;
import no.tilsynslupe.intake.Remark;
import no.tilsynslupe.intake.SourceFile;
import no.tilsynslupe.intake.TableSource;
import no.tilsynslupe.intake.Unreadable;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.UserError;
import no.tilsynslupe.table.ExportFormat;

/** The reading of one delivery of case files into the tables of the case export. */
final class DigisosReading {
  private static final String UNKNOWN_KOMMUNE = "ukjent";
  private static final String WAITED = "vilkar_oppfylt_dato";

  private final String name;
  private final Gate gate;
  private final Observations observations = new Observations();
  private final CaseTables tables = new CaseTables();
  private final SystemSupport support = SystemSupport.read();
  private final Set<String> systems = new TreeSet<>();
  private final Set<String> kommuner = new TreeSet<>();
  private final Span span = new Span();
  private long unsupported;
  private long used;
  private boolean applications;
  private String firstFault = "";

  DigisosReading(String name, Gate gate) {
    this.name = name;
    this.gate = gate;
  }

  /** What came of reading. */
  record Result(List<TableSource> tables, List<Remark> remarks) {
    Result {
      tables = List.copyOf(tables);
      remarks = List.copyOf(remarks);
    }
  }

  Result read(List<SourceFile> files) throws IOException {
    FileSort sorted = FileSort.of(files);
    if (sorted.cases().isEmpty()) {
      throw noCaseFile(sorted);
    }
    List<FileSort.Sorted> alone = new ArrayList<>();
    for (CaseFiles one : new CaseGrouping(gate, name, observations).group(sorted, alone)) {
      readCase(one);
    }
    if (used == 0) {
      throw Unreadable.file(name, noneUsable(sorted.cases().size()));
    }
    noteFiles(sorted, alone);
    TableSource uttrekk = uttrekk();
    List<Remark> remarks = new ArrayList<>();
    remarks.add(filesRead(sorted));
    remarks.addAll(observations.remarks(name));
    return new Result(withBodies(uttrekk), remarks);
  }

  private UserError noCaseFile(FileSort sorted) {
    List<FileSort.Sorted> all = new ArrayList<>(sorted.companions());
    all.addAll(sorted.others());
    if (all.size() == 1) {
      FileSort.Sorted only = all.get(0);
      return Unreadable.file(
          name,
          only.broken().isEmpty()
              ? DigisosTexts.say("ikke_saksfil", "hva", only.kind().navn())
              : DigisosTexts.say("odelagt_oppgi_saksfil", "grunn", only.broken()));
    }
    return Unreadable.file(name, DigisosTexts.say("ingen_saksfiler"));
  }

  private String noneUsable(int cases) {
    return cases == 1
        ? firstFault.replace(" (" + name + ")", "").replace("  ", " ")
        : DigisosTexts.say("ingen_kan_leses", "antall", cases, "den_forste", firstFault);
  }

  private void readCase(CaseFiles files) throws IOException {
    tables.nextCase();
    CaseReader reader = new CaseReader(support, gate, name, files, observations);
    CaseReader.Result result = reader.read();
    if (result instanceof CaseReader.Read read) {
      use(read, reader.log());
    } else if (result instanceof CaseReader.Unusable unusable) {
      lose(files.sakId(), unusable.loss());
      firstFault = firstFault.isEmpty() ? unusable.loss().fault().message() : firstFault;
    }
  }

  private void use(CaseReader.Read read, CaseLog log) {
    CaseContent content = read.content();
    used++;
    if (!read.system().isEmpty()) {
      systems.add(read.system());
    }
    unsupported += content.supported() ? 0 : 1;
    applications |= content.application() != null;
    if (!content.kommune().isEmpty()) {
      kommuner.add(content.kommune());
    }
    List<Instant> moments = content.moments();
    if (!moments.isEmpty()) {
      span.add(Times.day(moments.get(0)), Times.day(moments.get(moments.size() - 1)));
    }
    new CaseRows(content, log, tables).write();
    DemandRows demands = new DemandRows(content, log, tables);
    demands.write();
    new PaymentRows(content, demands, log, tables).write();
    for (CaseLog.Loss loss : log.losses()) {
      lose(content.sakId(), loss);
    }
  }

  private void lose(String sakId, CaseLog.Loss loss) {
    tables.add(loss.table(), Map.of("sak_id", sakId), loss.fault());
  }

  private void noteFiles(FileSort sorted, List<FileSort.Sorted> alone) {
    for (FileSort.Sorted one : sorted.others()) {
      observations.note(
          Oddity.FIL_IKKE_GJENKJENT, "", FileNames.shown(one.file().name(), gate, name));
    }
    for (FileSort.Sorted one : alone) {
      observations.note(Oddity.FIL_UTEN_SAK, "", FileNames.shown(one.file().name(), gate, name));
    }
    observations.note(Oddity.VILKAR_STOTTE, "", "", unsupported);
    observations.note(Oddity.SISTE_DAG, "", "", span.strays());
    if (kommuner.isEmpty()) {
      observations.note(Oddity.UKJENT_KOMMUNE, "kommune", "");
    }
  }

  private Remark filesRead(FileSort sorted) {
    int cases = sorted.cases().size();
    int companions = sorted.companions().size();
    int others = sorted.others().size();
    String text =
        DigisosTexts.say(
            cases == used ? "filer_lest" : "filer_lest_noen_ubrukelige",
            "kode",
            Oddity.FILES,
            "filer",
            cases + companions + others,
            "saksfiler",
            cases,
            "folgefiler",
            companions,
            "andre",
            others,
            "ubrukelige",
            cases - used);
    return new Remark(name, "", text, 1, 0);
  }

  private TableSource uttrekk() {
    LocalDate first = span.firstDay();
    LocalDate last = span.lastDay();
    if (first == null || last == null) {
      throw Unreadable.file(name, DigisosTexts.say("ingen_tidspunkt"));
    }
    Map<String, String> row = new LinkedHashMap<>();
    row.put("formatversjon", ExportFormat.get().version());
    row.put("kommune", commonKommune());
    row.put("periode_fra", first.toString());
    row.put("periode_til", last.toString());
    row.put("uttrekk_dato", last.toString());
    row.put("kildesystem", ("Digisos: " + String.join(", ", systems)).strip());
    row.put("ufullstendige", String.join(", ", incomplete()));
    row.put("dekker", covered());
    tables.add(Tabell.UTTREKK, row);
    return table(Tabell.UTTREKK, Set.of());
  }

  /** The only one; where there are several, each case has its own. */
  private String commonKommune() {
    return kommuner.size() == 1 ? kommuner.iterator().next() : UNKNOWN_KOMMUNE;
  }

  /**
   * What isn't known to be all: the format has no place for it, the paper way bypasses it, or the
   * case system isn't known to send it.
   */
  private List<String> incomplete() {
    List<String> incomplete =
        new ArrayList<>(
            List.of("vedtak.hjemmel", "vedtak.stonadsform", "vilkar.konsekvens", "soknader"));
    for (Tabell table : List.of(Tabell.UTBETALINGER, Tabell.YTELSER, Tabell.KLAGER)) {
      if (delivered(table)) {
        incomplete.add(table.navn());
      }
    }
    if (unsupported > 0 && delivered(Tabell.VILKAR)) {
      incomplete.add(Tabell.VILKAR.navn());
    }
    // A case is one application: what was asked for on another of the same person isn't in it.
    if (delivered(Tabell.DOKUMENTKRAV)) {
      incomplete.add(Tabell.DOKUMENTKRAV.navn());
    }
    return incomplete;
  }

  /** A blank is known to say that there was none: a condition's section can't be stated. */
  private String covered() {
    boolean waits =
        unsupported == 0
            && delivered(Tabell.UTBETALINGER)
            && !tables.allUnknown(Tabell.UTBETALINGER, WAITED);
    return waits ? "vilkar.hjemmel, utbetalinger." + WAITED : "vilkar.hjemmel";
  }

  private boolean delivered(Tabell table) {
    boolean demands = table == Tabell.VILKAR || table == Tabell.DOKUMENTKRAV;
    return tables.has(table) || table == Tabell.VEDTAK || (demands && unsupported == 0);
  }

  private List<TableSource> withBodies(TableSource uttrekk) {
    List<TableSource> all = new ArrayList<>();
    all.add(uttrekk);
    for (Tabell table : Tabell.values()) {
      boolean own = !CaseTables.columns(table).isEmpty() && table != Tabell.UTTREKK;
      if (own && delivered(table)) {
        all.add(table(table, empty(table)));
      }
    }
    return all;
  }

  /** Columns that no file of this delivery could fill. */
  private Set<String> empty(Tabell table) {
    Set<String> empty = new HashSet<>();
    switch (table) {
      case SAKER -> {
        if (!applications) {
          empty.addAll(List.of("fodselsar", "husstand", "antall_barn"));
        }
      }
      case SOKNADER -> {
        if (!tables.fills(table, "formal")) {
          empty.add("formal");
        }
      }
      case DOKUMENTKRAV -> {
        if (tables.allUnknown(table, "mottatt_dato")) {
          empty.add("mottatt_dato");
        }
      }
      case UTBETALINGER -> {
        if (tables.allUnknown(table, WAITED)) {
          empty.add(WAITED);
        }
      }
      default -> {}
    }
    return empty;
  }

  private ConvertedTable table(Tabell table, Set<String> left) {
    return tables.table(name, table, left);
  }
}
