package no.tilsynslupe.outcome;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Sokedekning;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;

/** What a finding rests on: a value at a place, an absence with what was searched, or a count. */
public sealed interface Evidence {

  /** A value at a place; an empty value is a place left blank. */
  record Value(Felt felt, String verdi) implements Evidence {
    @Override
    public String bevis() {
      return felt.kilde() + " " + fakta();
    }

    @Override
    public String fakta() {
      return felt.kolonne() + "=" + oneLine(verdi);
    }
  }

  /**
   * Nothing found.
   *
   * @param deler paragraphs or codes sought; empty for any row
   * @param fra first day sought, or null for as far back as the data reach
   */
  record Absence(Tabell tabell, Set<String> deler, @Nullable LocalDate fra, LocalDate til)
      implements Evidence {
    @Override
    public String bevis() {
      return fakta();
    }

    @Override
    public String fakta() {
      String kinds = deler.isEmpty() ? "" : " " + String.join(",", new TreeSet<>(deler));
      return tabell.navn() + ": ingen" + kinds + " " + (fra == null ? "" : fra) + "–" + til;
    }
  }

  /** A count, such as months of support or candidates of an office. */
  record Count(String hva, long antall) implements Evidence {
    @Override
    public String bevis() {
      return fakta();
    }

    @Override
    public String fakta() {
      return hva + "=" + antall;
    }
  }

  /** As written in column {@code bevis}: {@code fil:linje kolonne=verdi} for a value. */
  String bevis();

  /** The fact alone, without file and line: what {@code fakta_id} is a hash of. */
  String fakta();

  static Evidence value(Felt felt, Object verdi) {
    return new Value(felt, verdi.toString());
  }

  static Evidence blank(Felt felt) {
    return new Value(felt, "");
  }

  static Evidence absence(Sokedekning sok) {
    return new Absence(sok.tabell(), sok.deler(), sok.fra(), sok.til());
  }

  private static String oneLine(String text) {
    // Nearly every value is: looking is cheaper than rewriting it.
    if (text.indexOf('|') < 0 && isOneLine(text)) {
      return text;
    }
    return text.replaceAll("\\s+", " ").replace(" | ", " / ").strip();
  }

  /** Whether the text has no white space but single spaces between its words. */
  private static boolean isOneLine(String text) {
    boolean afterSpace = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ';
      if (space ? afterSpace : c < ' ' || Character.isWhitespace(c)) {
        return false;
      }
      afterSpace = space;
    }
    return text.isEmpty() || !afterSpace;
  }
}
