package no.tilsynslupe.job.timeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import no.tilsynslupe.criterion.notion.Formalslinje;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Formal;
import no.tilsynslupe.sak.Hjemmel;
import no.tilsynslupe.store.EventDetail;
import org.jspecify.annotations.Nullable;

/** Values as the details of events have them; empty where they aren't told. */
final class Codes {

  private Codes() {}

  static String name(Fact<? extends Enum<?>> fact) {
    return fact instanceof Fact.Known<? extends Enum<?>> known ? known.value().name() : "";
  }

  static String yes(Fact<Boolean> fact) {
    return fact.is(true) ? EventDetail.JA : "";
  }

  static String number(Fact<Integer> fact) {
    return fact instanceof Fact.Known<Integer> known ? known.value().toString() : "";
  }

  static String amount(Fact<BigDecimal> fact) {
    return fact instanceof Fact.Known<BigDecimal> known ? known.value().toPlainString() : "";
  }

  static String day(Fact<LocalDate> fact) {
    return fact instanceof Fact.Known<LocalDate> known ? known.value().toString() : "";
  }

  static String sections(Fact<Hjemmel> fact) {
    return fact instanceof Fact.Known<Hjemmel> known ? sections(known.value()) : "";
  }

  static String sections(Hjemmel basis) {
    return basis.nevnt() == 0 ? "" : String.join(",", basis.paragrafer());
  }

  /** The purposes that text and code name. */
  static String purposes(Fact<String> text, Fact<Formal> code) {
    return names(Formalslinje.klasser(text, code));
  }

  static String names(Collection<? extends Enum<?>> classes) {
    if (classes.isEmpty()) {
      return "";
    }
    Iterator<? extends Enum<?>> each = classes.iterator();
    String first = each.next().name();
    if (!each.hasNext()) {
      return first;
    }
    StringBuilder names = new StringBuilder(first);
    each.forEachRemaining(one -> names.append(',').append(one.name()));
    return names.toString();
  }

  /** The last day of a span; one before the first is none. */
  static @Nullable LocalDate end(LocalDate from, Fact<LocalDate> to) {
    return to instanceof Fact.Known<LocalDate> known ? end(from, known.value()) : null;
  }

  static @Nullable LocalDate end(LocalDate from, LocalDate to) {
    return to.isBefore(from) ? null : to;
  }
}
