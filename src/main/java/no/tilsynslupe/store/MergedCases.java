package no.tilsynslupe.store;

import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** The cases of several sorted rows of chunks as one; holds one chunk of each at a time. */
final class MergedCases implements Iterator<CaseEntry> {

  private final LongFunction<List<CaseEntry>> chunks;
  private final PriorityQueue<Run> runs;

  /**
   * @param order the order that each row of chunks is sorted in
   * @param chunks gives the chunk of a number
   */
  MergedCases(
      List<CaseStore.Span> spans,
      Comparator<CaseEntry> order,
      LongFunction<List<CaseEntry>> chunks) {
    this.chunks = chunks;
    this.runs = new PriorityQueue<>(Comparator.comparing(Run::first, order));
    for (CaseStore.Span span : spans) {
      Run run = new Run(span);
      if (run.advance()) {
        runs.add(run);
      }
    }
  }

  @Override
  public boolean hasNext() {
    return !runs.isEmpty();
  }

  @Override
  public CaseEntry next() {
    Run run = runs.poll();
    if (run == null) {
      throw new NoSuchElementException();
    }
    CaseEntry entry = run.first();
    if (run.advance()) {
      runs.add(run);
    }
    return entry;
  }

  private final class Run {
    private final CaseStore.Span span;
    private long unread;
    private Iterator<CaseEntry> held = Collections.emptyIterator();
    private @Nullable CaseEntry first;

    Run(CaseStore.Span span) {
      this.span = span;
      this.unread = span.first();
    }

    /** Goes on to the next case; false when there is none. */
    boolean advance() {
      while (!held.hasNext() && unread <= span.last()) {
        held = chunks.apply(unread++).iterator();
      }
      first = held.hasNext() ? held.next() : null;
      return first != null;
    }

    CaseEntry first() {
      CaseEntry entry = first;
      if (entry == null) {
        throw new NoSuchElementException();
      }
      return entry;
    }
  }
}
