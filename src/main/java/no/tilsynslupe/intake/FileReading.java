package no.tilsynslupe.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import no.tilsynslupe.sak.UserError;

/**
 * Reads one table, with several threads where it comes in blocks.
 *
 * <p>A CSV file is taken for UTF-8, so that it need be read but once. Whatever goes wrong may be
 * due to another encoding: only then every byte is looked at, and the file read anew or refused.
 *
 * @param <S> the sink of each thread
 */
final class FileReading<S extends RowSink> {
  private static final int SHEET_ROWS = 10_000;

  private final String name;
  private final TableSource source;
  private final int fileIndex;
  private final int delivery;
  private final SpoolWriter writer;
  private final Gate gate;
  private final Supplier<S> newSink;
  private final Progress progress;
  private final AtomicLong told = new AtomicLong();

  FileReading(
      String name,
      TableSource source,
      int fileIndex,
      int delivery,
      SpoolWriter writer,
      Gate gate,
      Supplier<S> newSink,
      Progress progress) {
    this.name = name;
    this.source = source;
    this.fileIndex = fileIndex;
    this.delivery = delivery;
    this.writer = writer;
    this.gate = gate;
    this.newSink = newSink;
    this.progress = progress;
  }

  /** What was found in the table, and the sinks that have its rows. */
  record Done<S>(FileReport report, List<S> sinks) {
    Done {
      sinks = List.copyOf(sinks);
    }
  }

  /** Reads every row. */
  Done<S> read(Workers workers) throws IOException {
    if (source instanceof RowTable rows) {
      return rows(rows);
    }
    BlockTable table = (BlockTable) source;
    try (BlockSource blocks = table.open()) {
      return blocks(blocks, StandardCharsets.UTF_8, workers);
    } catch (UserError | IOException e) {
      Charset charset = table.charset();
      if (charset.equals(StandardCharsets.UTF_8)) {
        throw e;
      }
      writer.discard();
      progress.rowsRead(name, -told.getAndSet(0));
      try (BlockSource blocks = table.open(charset)) {
        return blocks(blocks, charset, workers);
      }
    }
  }

  private Done<S> rows(RowTable table) throws IOException {
    try (RowSource rows = table.open()) {
      if (!rows.next()) {
        throw Unreadable.empty(name);
      }
      Header header = header(rows.cells(), rows.line());
      OrderedTally all = tally(header);
      S sink = newSink.get();
      RowReader reader = reader(header, sink);
      boolean more = true;
      for (int number = 0; more; number++) {
        BlockTally tally = all.ofPart(number);
        while (tally.read() < SHEET_ROWS && (more = rows.next())) {
          reader.read(rows, tally);
        }
        all.add(tally);
        tell(tally.read());
      }
      sink.finish();
      return new Done<>(all.report(fileIndex, delivery, table.table().id(), "", ""), List.of(sink));
    }
  }

  private Done<S> blocks(BlockSource blocks, Charset charset, Workers workers) throws IOException {
    Header header = header(blocks.header(), blocks.headerLine());
    OrderedTally all = tally(header);
    List<S> sinks = new ArrayList<>();
    List<Workers.Task> tasks = new ArrayList<>();
    int threads = blocks.isSmall() ? 1 : workers.count();
    for (int i = 0; i < threads; i++) {
      S sink = newSink.get();
      sinks.add(sink);
      tasks.add(() -> work(blocks, header, all, sink));
    }
    workers.run(tasks);
    all.throwFailure();
    FileReport report =
        all.report(fileIndex, delivery, source.table().id(), charset.name(), blocks.separator());
    return new Done<>(report, sinks);
  }

  /** What each thread does: takes the next block, until there is none. */
  private void work(BlockSource blocks, Header header, OrderedTally all, S sink)
      throws IOException {
    RowReader reader = reader(header, sink);
    RowBlock block = blocks.block();
    while (!all.failed() && next(blocks, block, all)) {
      try {
        BlockTally tally = all.ofPart(block.number());
        reader.read(block, tally);
        tally.setDoubleEncodedLine(block.doubleEncodedLine());
        writer.keep(block.text(), block.blockOffset());
        all.add(tally);
        tell(tally.read());
      } catch (IOException | RuntimeException e) {
        all.fail(block.number(), e);
      }
    }
    sink.finish();
  }

  private static boolean next(BlockSource blocks, RowBlock block, OrderedTally all) {
    try {
      return blocks.next(block);
    } catch (IOException | RuntimeException e) {
      // What is wrong with a row comes before it: those rows stand further up in the file.
      all.fail(Integer.MAX_VALUE, e);
      return false;
    }
  }

  private Header header(String[] cells, long line) {
    Gate.checkHeader(name, line, cells);
    return Header.of(name, source.table(), cells);
  }

  private OrderedTally tally(Header header) {
    return new OrderedTally(new FileTally(name, source.table(), header), header, writer);
  }

  private RowReader reader(Header header, S sink) {
    return new RowReader(name, fileIndex, source, header, gate, sink);
  }

  private void tell(long rows) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new IOException("reading of " + name + " was interrupted");
    }
    told.addAndGet(rows);
    progress.rowsRead(name, rows);
  }
}
