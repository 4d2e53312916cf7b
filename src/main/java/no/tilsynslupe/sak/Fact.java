package no.tilsynslupe.sak;

import java.util.Optional;

/**
 * A field that a criterion may ask, which knows what it does not know.
 *
 * <p>Source of the four states: the case export format, "What an empty place means".
 *
 * @param <T> type of the value when it is known
 */
public sealed interface Fact<T> {

  /** The delivery gives this value. */
  record Known<T>(T value) implements Fact<T> {}

  /** Known to be empty: it did not happen, nothing was written, nothing is linked. */
  record Blank<T>() implements Fact<T> {}

  /** The place is there, but nothing readable stands in it: unknown. */
  record NotRecorded<T>() implements Fact<T> {}

  /** The delivery has no such column or table, or never fills it: unknown. */
  record NotInDelivery<T>() implements Fact<T> {}

  static <T> Fact<T> known(T value) {
    return new Known<>(value);
  }

  @SuppressWarnings("unchecked") // Without a value, one is as good as another of any type.
  static <T> Fact<T> blank() {
    return (Fact<T>) Shared.BLANK;
  }

  @SuppressWarnings("unchecked")
  static <T> Fact<T> notRecorded() {
    return (Fact<T>) Shared.NOT_RECORDED;
  }

  @SuppressWarnings("unchecked")
  static <T> Fact<T> notInDelivery() {
    return (Fact<T>) Shared.NOT_IN_DELIVERY;
  }

  /** True for {@link NotRecorded} and {@link NotInDelivery}. */
  default boolean isUnknown() {
    return this instanceof NotRecorded || this instanceof NotInDelivery;
  }

  /** The value, where there is one; empty for blank and unknown alike. */
  default Optional<T> optional() {
    return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
  }

  /** True when the value is known and equal to the given one. */
  default boolean is(T expected) {
    return this instanceof Known<T> known && known.value().equals(expected);
  }

  /** Most fields of most rows are empty, so these are made but once. */
  final class Shared {
    private static final Fact<?> BLANK = new Blank<>();
    private static final Fact<?> NOT_RECORDED = new NotRecorded<>();
    private static final Fact<?> NOT_IN_DELIVERY = new NotInDelivery<>();

    private Shared() {}
  }
}
