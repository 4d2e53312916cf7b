package no.tilsynslupe.job;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import no.tilsynslupe.intake.AssembledCase;
import no.tilsynslupe.intake.Spool;
import no.tilsynslupe.intake.SpoolPart;
import org.jspecify.annotations.Nullable;

/** The cases of several parts of the spool, one part open at a time. For one thread. */
final class SpoolParts implements Closeable {
  private final Spool spool;
  private final int step;
  private int next;
  private @Nullable SpoolPart open;
  private @Nullable Iterator<AssembledCase> cases;

  /**
   * @param first the first part
   * @param step how far it is to the next
   */
  SpoolParts(Spool spool, int first, int step) {
    this.spool = spool;
    this.next = first;
    this.step = step;
  }

  /** Whether there is a case left; opens the next part when one is at its end. */
  boolean hasNext() throws IOException {
    while (cases == null || !cases.hasNext()) {
      close();
      if (next >= spool.parts()) {
        return false;
      }
      SpoolPart part = spool.part(next);
      open = part;
      cases = part.iterator();
      next += step;
    }
    return true;
  }

  /** The next case; only after {@link #hasNext} said that there is one. */
  AssembledCase next() {
    @Nullable Iterator<AssembledCase> current = cases;
    if (current == null) {
      throw new IllegalStateException("No part is open");
    }
    return current.next();
  }

  @Override
  public void close() throws IOException {
    @Nullable SpoolPart part = open;
    open = null;
    cases = null;
    if (part != null) {
      part.close();
    }
  }
}
