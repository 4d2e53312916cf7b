package no.tilsynslupe.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one delivery: {@code uttrekk} first, which tells the municipality; then {@code
 * saker}, which tells the cases; then the others, in any order.
 */
final class DeliveryReading implements Closeable {
  private final Delivery delivery;
  private final int index;
  private final int firstFile;
  private final String shownName;
  private final boolean prefixed;
  private final IntakeOptions options;
  private final Gate gate;
  private final SpoolLayout layout;
  private final List<TableSource> tables;
  private final LongSet cases = new LongSet();
  private final Map<Integer, FileReport> reports = new TreeMap<>();
  private final Map<Integer, SpoolSink> sinks = new TreeMap<>();
  private UttrekkSink.@Nullable Uttrekk uttrekk;
  private String uttrekkFault = "";

  /**
   * Begins nothing yet.
   *
   * @param shownName the delivery's name, told apart from others of the same name
   * @param prefixed there are several deliveries, so that files are named with theirs
   */
  DeliveryReading(
      Delivery delivery,
      String shownName,
      int index,
      int firstFile,
      boolean prefixed,
      IntakeOptions options,
      Gate gate,
      SpoolLayout layout) {
    this.delivery = delivery;
    this.shownName = shownName;
    this.index = index;
    this.firstFile = firstFile;
    this.prefixed = prefixed;
    this.options = options;
    this.gate = gate;
    this.layout = layout;
    this.tables = new ArrayList<>(delivery.tables());
    tables.sort(Comparator.comparing((TableSource table) -> table.table().id()));
  }

  /** Reads {@code uttrekk} and {@code saker}. */
  void readHead(Workers workers, Progress progress) throws IOException {
    for (int i = 0; i < tables.size(); i++) {
      if (tables.get(i).table().id() == Tabell.UTTREKK) {
        readUttrekk(i, workers, progress);
      }
    }
    for (int i = 0; i < tables.size(); i++) {
      if (tables.get(i).table().id() == Tabell.SAKER) {
        readCases(i, workers, progress);
      }
    }
  }

  private void readUttrekk(int i, Workers workers, Progress progress) throws IOException {
    TableSource source = tables.get(i);
    String name = shown(source.name());
    try (SpoolWriter writer = new SpoolWriter(layout, firstFile + i)) {
      // One row that tells of the export as a whole, so one sink, however long the file is.
      FileReading.Done<UttrekkSink> done =
          new FileReading<>(
                  name,
                  source,
                  firstFile + i,
                  index,
                  writer,
                  gate,
                  () -> new UttrekkSink(name, source.table()),
                  progress)
              .read(workers.alone());
      UttrekkSink sink = done.sinks().get(0);
      uttrekk = sink.uttrekk();
      uttrekkFault = sink.fault();
      put(i, done.report().withDuplikater(sink.duplicates()));
    }
  }

  private void readCases(int i, Workers workers, Progress progress) throws IOException {
    SpoolSink sink = readBody(i, workers, progress);
    if (sink.accepted() == 0) {
      throw Unreadable.file(shown(tables.get(i).name()), noCases(reports.get(firstFile + i)));
    }
  }

  private static String noCases(@Nullable FileReport report) {
    if (report != null && report.lest() > 0) {
      return IntakeTexts.say("alle_rader_avvist");
    }
    boolean examples =
        report != null
            && report.merknader().stream()
                .anyMatch(remark -> remark.tekst().equals(ExampleRows.remark()));
    return IntakeTexts.say(examples ? "bare_eksempelrader" : "bare_overskrift");
  }

  /** Reads all other tables: files one after another, sheets side by side. */
  void readBodies(Workers workers, Progress progress) throws IOException {
    List<Workers.Task> sheets = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      Tabell table = tables.get(i).table().id();
      if (table == Tabell.UTTREKK || table == Tabell.SAKER) {
        continue;
      }
      int place = i;
      if (tables.get(i) instanceof RowTable) {
        sheets.add(() -> readBody(place, workers.alone(), progress));
      } else {
        readBody(i, workers, progress);
      }
    }
    workers.run(sheets);
  }

  private SpoolSink readBody(int i, Workers workers, Progress progress) throws IOException {
    TableSource source = tables.get(i);
    if (source instanceof ConvertedTable converted) {
      SourcePlaces places = SourcePlaces.of(converted);
      if (!places.isEmpty()) {
        places.write(layout.sources(firstFile + i));
      }
    }
    try (SpoolWriter writer = new SpoolWriter(layout, firstFile + i)) {
      FileReading.Done<SpoolSink> done =
          new FileReading<>(
                  shown(source.name()),
                  source,
                  firstFile + i,
                  index,
                  writer,
                  gate,
                  () -> new SpoolSink(source.table(), writer, cases, kommune()),
                  progress)
              .read(workers);
      SpoolSink sink = SpoolSink.joined(done.sinks());
      put(i, done.report());
      synchronized (this) {
        sinks.put(firstFile + i, sink);
      }
      return sink;
    }
  }

  private synchronized void put(int i, FileReport report) {
    reports.put(firstFile + i, report);
  }

  private String kommune() {
    return uttrekk == null ? DeliveryReport.UKJENT_KOMMUNE : uttrekk.kommune();
  }

  /** With several deliveries, a file is named with its delivery; a sheet's name begins with it. */
  private String shown(String name) {
    String own = delivery.name() + "/";
    String bare = name.startsWith(own) ? name.substring(own.length()) : name;
    return prefixed ? shownName + "/" + bare : name;
  }

  /** What was found in each file, in order; once all are read. */
  List<FileReport> files() {
    return List.copyOf(reports.values());
  }

  List<String> ignored() {
    return delivery.ignored().stream().map(this::shown).toList();
  }

  /** The records that its remarks are about. */
  List<RemarkRow> remarkRows() {
    return delivery.remarkRows();
  }

  /** What is known of the delivery as a whole; adds what is odd about it to the remarks. */
  DeliveryReport report(List<Remark> remarks) {
    remarks.addAll(delivery.remarks());
    return new DeliverySummary(
            shownName,
            delivery.format(),
            index,
            uttrekk,
            uttrekkFault,
            options,
            List.copyOf(sinks.values()))
        .report(remarks);
  }

  @Override
  public void close() throws IOException {
    delivery.close();
  }
}
