package no.tilsynslupe.intake.kostra;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The amounts of a month, of grants and of loans, as 11F names them. */
final class Belopsmaneder {
  /** How the fields of the months end, in order. */
  static final List<String> NAVN =
      List.of(
          "JAN", "FEB", "MARS", "APRIL", "MAI", "JUNI", "JULI", "AUG", "SEPT", "OKT", "NOV", "DES");

  private Belopsmaneder() {}

  /** Grant and loan together; null when neither is stated. */
  static @Nullable Long belop(FormRecord record, int month) {
    return sum(bidrag(record, month), lan(record, month));
  }

  static @Nullable Long bidrag(FormRecord record, int month) {
    return record.number("BIDRAG_" + NAVN.get(month - 1));
  }

  static @Nullable Long lan(FormRecord record, int month) {
    return record.number("LAAN_" + NAVN.get(month - 1));
  }

  /** Null when neither is stated. */
  static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
    if (one == null) {
      return other;
    }
    return other == null ? one : Long.valueOf(one + other);
  }
}
