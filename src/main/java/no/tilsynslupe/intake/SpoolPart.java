package no.tilsynslupe.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.TreeMap;

/**
 * One part of the spool, case by case. The order is that of a hash, the same on every run. Only an
 * index of the part is in memory, and the bytes of its records when they are few. For one thread.
 */
public final class SpoolPart implements Iterable<AssembledCase>, Closeable {
  /** Bytes of records that a part may hold in memory. */
  static final long MAX_IN_MEMORY = 32L << 20;

  private final List<Segment> segments;
  private final AssemblyPlan plan;
  private final CaseIndex index;
  private final PartMemory memory;
  private final Queue<PartMemory> free;
  private boolean closed;

  /** The memory is left to other parts when this one is closed. */
  SpoolPart(List<Segment> segments, AssemblyPlan plan, PartMemory memory, Queue<PartMemory> free)
      throws IOException {
    this.segments = segments;
    this.plan = plan;
    this.memory = memory;
    this.index = memory.index();
    this.free = free;
    for (int s = 0; s < segments.size(); s++) {
      int segment = s;
      segments.get(s).visit((offset, length, hash) -> index.add(hash, segment, offset, length));
    }
    index.sort();
  }

  /** Number of records in the part, for progress. */
  public int records() {
    return index.records();
  }

  @Override
  public Iterator<AssembledCase> iterator() {
    return new Cases();
  }

  @Override
  public void close() throws IOException {
    for (Segment segment : segments) {
      segment.close();
    }
    if (!closed) {
      closed = true;
      free.add(memory);
    }
  }

  private final class Cases implements Iterator<AssembledCase> {
    private final RowBuffers buffers = memory.buffers();
    private final Deque<AssembledCase> ready = new ArrayDeque<>();
    private int at;

    @Override
    public boolean hasNext() {
      while (ready.isEmpty() && at < index.cases()) {
        try {
          assemble(nextRows());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return !ready.isEmpty();
    }

    @Override
    public AssembledCase next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.removeFirst();
    }

    /** The rows with the next hash, in the order of the deliveries. */
    private List<SpooledRow> nextRows() throws IOException {
      List<SpooledRow> rows = buffers.rows();
      boolean sorted = true;
      SpooledRow before = null;
      for (int record = index.first(at++); record >= 0; record = index.next(record)) {
        Segment segment = segments.get(index.segment(record));
        SpooledRow row = segment.read(index.offset(record), index.length(record));
        sorted &= before == null || SpooledRow.ORDER.compare(before, row) <= 0;
        before = row;
        rows.add(row);
      }
      if (!sorted) {
        rows.sort(SpooledRow.ORDER);
      }
      return rows;
    }

    private void assemble(List<SpooledRow> rows) throws IOException {
      SpooledRow first = rows.get(0);
      if (areOfOneId(rows)) {
        ready.addAll(new CaseAssembly(plan, buffers, first.sakId(), rows).cases());
        return;
      }
      // Two ids may share a hash.
      Map<String, List<SpooledRow>> byId = new TreeMap<>();
      for (SpooledRow row : rows) {
        byId.computeIfAbsent(row.sakId(), id -> new ArrayList<>()).add(row);
      }
      for (Map.Entry<String, List<SpooledRow>> one : byId.entrySet()) {
        ready.addAll(new CaseAssembly(plan, buffers, one.getKey(), one.getValue()).cases());
      }
    }

    private boolean areOfOneId(List<SpooledRow> rows) {
      SpooledRow first = rows.get(0);
      for (int i = 1; i < rows.size(); i++) {
        if (!first.isOfSameId(rows.get(i))) {
          return false;
        }
      }
      return true;
    }
  }
}
