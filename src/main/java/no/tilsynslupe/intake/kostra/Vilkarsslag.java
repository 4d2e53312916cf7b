package no.tilsynslupe.intake.kostra;

import org.jspecify.annotations.Nullable;

/** The kinds of conditions of 11F, and the type of the case export that each is. */
enum Vilkarsslag {
  VILKARARBEID("AKTIVITET"),
  VILKARKURS("AKTIVITET"),
  VILKARUTD("AKTIVITET"),
  VILKARJOBBLOG("ARBEIDSSOK"),
  VILKARJOBBTILB("ARBEIDSSOK"),
  VILKARSAMT("VEILEDNING"),
  VILKAROKRETT("ANDRE_RETTIGHETER"),
  VILKARLIVSH("OKONOMIDISPONERING"),
  VILKARHELSE("HELSE"),
  VILKARANNET("ANNET"),
  VILKARDIGPLAN("AKTIVITET"),
  /** From 2024. */
  VILKARNORSKSAMISKOPPL("NORSKOPPLARING");

  private final String type;

  Vilkarsslag(String type) {
    this.type = type;
  }

  String type() {
    return type;
  }

  boolean krysset(FormRecord record) {
    return record.ticked(name());
  }

  /**
   * The code that the form has for it, and its meaning as the form has it; null when not ticked.
   */
  @Nullable String tekst(FormRecord record) {
    return record.layout().has(name())
        ? record.layout().field(name()).codes().get(record.code(name()))
        : null;
  }

  /** Whether any kind is ticked. */
  static boolean noen(FormRecord record) {
    for (Vilkarsslag kind : values()) {
      if (kind.krysset(record)) {
        return true;
      }
    }
    return false;
  }
}
