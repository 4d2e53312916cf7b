package no.tilsynslupe.criterion;

import java.util.function.Function;
import no.tilsynslupe.sak.Sak;
import org.jspecify.annotations.Nullable;

/**
 * Something that several criteria draw from the same case, worked out once: a case is judged by all
 * criteria on one thread before the next. Safe for many threads, each of which remembers its own
 * latest case.
 *
 * @param <T> what is drawn from the case; depends on the case alone, and is not changed
 */
public final class PerCase<T> {

  private record Latest<T>(Sak sak, T value) {}

  @SuppressWarnings("ThreadLocalUsage") // those who use this class keep it in a static field
  private final ThreadLocal<@Nullable Latest<T>> latest = new ThreadLocal<>();

  private final Function<Sak, T> drawn;

  public PerCase(Function<Sak, T> drawn) {
    this.drawn = drawn;
  }

  @SuppressWarnings("ReferenceEquality") // the same object, not one that looks the same
  public T of(Sak sak) {
    Latest<T> known = latest.get();
    if (known == null || known.sak() != sak) {
      known = new Latest<>(sak, drawn.apply(sak));
      latest.set(known);
    }
    return known.value();
  }
}
