package no.tilsynslupe.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;

/**
 * One part of the spool, case by case. The order is that of a hash, the same on every run. Only an
 * index of the part is in memory, and the bytes of its records when they are few. For one thread.
 */
public final class SpoolPart implements Iterable<AssembledCase>, Closeable {
  /** Bytes of records that a part may hold in memory. */
  static final long MAX_IN_MEMORY = 32L << 20;

  /** The upper half of a sort key is taken from the hash of the case, the lower is the record. */
  private static final int HASH_SHIFT = 32;

  private final List<Segment> segments;
  private final AssemblyPlan plan;
  private long[] keys = new long[1024];
  private long[] offsets = new long[1024];
  private int[] lengths = new int[1024];
  private int[] segmentOf = new int[1024];
  private int records;

  SpoolPart(List<Segment> segments, AssemblyPlan plan) throws IOException {
    this.segments = segments;
    this.plan = plan;
    for (int s = 0; s < segments.size(); s++) {
      int segment = s;
      segments.get(s).visit((offset, length, sakId) -> add(segment, offset, length, sakId));
    }
    Arrays.sort(keys, 0, records);
  }

  private void add(int segment, long offset, int length, String sakId) {
    if (records == offsets.length) {
      int larger = records * 2;
      keys = Arrays.copyOf(keys, larger);
      offsets = Arrays.copyOf(offsets, larger);
      lengths = Arrays.copyOf(lengths, larger);
      segmentOf = Arrays.copyOf(segmentOf, larger);
    }
    keys[records] = CaseHash.of(sakId) << HASH_SHIFT | records;
    offsets[records] = offset;
    lengths[records] = length;
    segmentOf[records] = segment;
    records++;
  }

  /** Number of records in the part, for progress. */
  public int records() {
    return records;
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
  }

  private final class Cases implements Iterator<AssembledCase> {
    private final RowBuffers buffers = new RowBuffers();
    private final Deque<AssembledCase> ready = new ArrayDeque<>();
    private int at;

    @Override
    public boolean hasNext() {
      while (ready.isEmpty() && at < records) {
        try {
          for (Map.Entry<String, List<SpooledRow>> rows : nextRows().entrySet()) {
            ready.addAll(new CaseAssembly(plan, buffers, rows.getKey(), rows.getValue()).cases());
          }
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

    /** The rows with the next hash, by {@code sak_id}: two ids may share a hash. */
    private Map<String, List<SpooledRow>> nextRows() throws IOException {
      Map<String, List<SpooledRow>> rows = new TreeMap<>();
      int hash = (int) (keys[at] >> HASH_SHIFT);
      while (at < records && (int) (keys[at] >> HASH_SHIFT) == hash) {
        int record = (int) keys[at++];
        SpooledRow row = segments.get(segmentOf[record]).read(offsets[record], lengths[record]);
        rows.computeIfAbsent(row.sakId(), id -> new ArrayList<>()).add(row);
      }
      return rows;
    }
  }
}
