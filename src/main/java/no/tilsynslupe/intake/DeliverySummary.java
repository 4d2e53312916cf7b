package no.tilsynslupe.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;

/** Works out what is known of a delivery as a whole, from its {@code uttrekk} and what was read. */
final class DeliverySummary {
  /** Sections whose absence from a large delivery casts doubt on the delivery. */
  private static final List<String> KINDS =
      List.of("17", "18", "19", "20", "20a", "21", "27", "28", "29", "33");

  private final String name;
  private final SourceFormat format;
  private final int index;
  private final UttrekkSink.@Nullable Uttrekk uttrekk;
  private final String uttrekkFault;
  private final IntakeOptions options;
  private final List<SpoolSink> sinks;
  private final CoverageClaims incomplete;
  private final CoverageClaims covered;
  private long firstDay = Long.MAX_VALUE;
  private long lastDay = Long.MIN_VALUE;

  DeliverySummary(
      String name,
      SourceFormat format,
      int index,
      UttrekkSink.@Nullable Uttrekk uttrekk,
      String uttrekkFault,
      IntakeOptions options,
      List<SpoolSink> sinks) {
    this.name = name;
    this.format = format;
    this.index = index;
    this.uttrekk = uttrekk;
    this.uttrekkFault = uttrekkFault;
    this.options = options;
    this.sinks = sinks;
    this.incomplete = CoverageClaims.parse(uttrekk == null ? "" : uttrekk.ufullstendige());
    this.covered = CoverageClaims.parse(uttrekk == null ? "" : uttrekk.dekker());
    for (SpoolSink sink : sinks) {
      firstDay = Math.min(firstDay, sink.firstDay());
      lastDay = Math.max(lastDay, sink.lastDay());
    }
  }

  DeliveryReport report(List<Remark> remarks) {
    remark(remarks);
    Set<String> sections = new TreeSet<>();
    Set<Office> offices = new TreeSet<>();
    List<Tabell> incompleteTables = new ArrayList<>();
    long decisions = 0;
    for (SpoolSink sink : sinks) {
      sections.addAll(sink.sections());
      offices.addAll(sink.offices());
      decisions += sink.decisions();
      if (sink.incompleteForOffice()) {
        incompleteTables.add(sink.table());
      }
    }
    boolean stated = uttrekk != null;
    return new DeliveryReport(
        index,
        name,
        format,
        uttrekk == null ? DeliveryReport.UKJENT_KOMMUNE : uttrekk.kommune(),
        uttrekk == null ? "" : uttrekk.kommuneNavn(),
        uttrekk == null ? options.period() : uttrekk.periode(),
        inferredPeriod(),
        exportDate(),
        uttrekk == null && options.exportDate() == null,
        stated,
        uttrekk == null ? "" : uttrekk.kildesystem(),
        uttrekk == null ? "" : uttrekk.utvalg(),
        uttrekk == null ? "" : uttrekk.ufullstendige(),
        uttrekk == null ? "" : uttrekk.dekker(),
        missingTables(),
        incompleteTables,
        decisions,
        List.copyOf(sections),
        missingKinds(decisions, sections),
        List.copyOf(offices));
  }

  private @Nullable Periode inferredPeriod() {
    return firstDay > lastDay
        ? null
        : new Periode(LocalDate.ofEpochDay(firstDay), LocalDate.ofEpochDay(lastDay));
  }

  private LocalDate exportDate() {
    if (uttrekk != null) {
      return uttrekk.uttrekkDato();
    }
    LocalDate stated = options.exportDate();
    if (stated != null) {
      return stated;
    }
    if (lastDay == Long.MIN_VALUE) {
      throw Unreadable.file(name, IntakeTexts.say("uttrekk_uten_datoer"));
    }
    return LocalDate.ofEpochDay(lastDay);
  }

  private List<Tabell> missingTables() {
    EnumSet<Tabell> missing = EnumSet.allOf(Tabell.class);
    missing.remove(Tabell.UTTREKK);
    for (SpoolSink sink : sinks) {
      missing.remove(sink.table());
    }
    missing.removeIf(covered::names);
    return List.copyOf(missing);
  }

  private List<String> missingKinds(long decisions, Set<String> sections) {
    List<String> missing = new ArrayList<>();
    boolean sectionsUnknown = incomplete.namesColumn(Tabell.VEDTAK, "hjemmel");
    if (decisions >= options.wholeKindDecisions() || sectionsUnknown) {
      missing.addAll(KINDS);
      missing.removeAll(sections);
      missing.removeAll(covered.partsOf(Tabell.VEDTAK));
    }
    return missing;
  }

  private void remark(List<Remark> remarks) {
    for (String item : incomplete.notUnderstood()) {
      remarks.add(about("ufullstendige", IntakeTexts.say("ikke_del_av_tabell", "tekst", item)));
    }
    for (String item : covered.notUnderstood()) {
      remarks.add(about("dekker", IntakeTexts.say("ikke_noe_som_dekkes", "tekst", item)));
    }
    if (uttrekk == null) {
      remarks.add(
          about(
              "",
              uttrekkFault.isEmpty()
                  ? IntakeTexts.say("uttrekk_mangler")
                  : IntakeTexts.say("uttrekk_kan_ikke_brukes", "grunn", uttrekkFault)));
      if (options.exportDate() == null) {
        remarks.add(about("", IntakeTexts.say("dato_utledet")));
      }
      if (options.period() == null) {
        remarks.add(about("", IntakeTexts.say("periode_ikke_oppgitt")));
      }
    }
  }

  private Remark about(String column, String text) {
    return new Remark(name, column, text, 1, 0);
  }
}
