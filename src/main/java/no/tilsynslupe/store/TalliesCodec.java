package no.tilsynslupe.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import no.tilsynslupe.outcome.FigureCounts;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.outcome.Observation;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.sak.Tabell;

/**
 * Tallies of one part as bytes, without their texts. A run has a hundred thousand small numbers in
 * its parts, which are only ever read together: one value a part is much cheaper than a row a
 * number. Each text stands once, and numbers take as many bytes as they need. Lives within one run
 * and one program version, so the layout bears no version of its own.
 */
@SuppressWarnings("EnumOrdinal") // the bytes are never read by another version of the program
final class TalliesCodec {

  private static final Tabell[] TABLES = Tabell.values();
  private static final Why[] REASONS = Why.values();
  private static final OutcomeCode[] OUTCOMES = OutcomeCode.values();

  private TalliesCodec() {}

  /** The tallies of the offices wanted. */
  static byte[] encode(Tallies tallies, Predicate<Office> wanted) {
    Writer body = new Writer();
    body.section(section -> tallies.forEachFigure(figures(section, wanted)));
    body.section(section -> tallies.forEachCombinedFigure(figures(section, wanted)));
    body.section(
        section ->
            tallies.forEachMissing(
                (key, n) -> {
                  if (wanted.test(key.office())) {
                    writeMissing(section.next(), key, n, tallies.missingCases().of(key));
                  }
                }));
    body.section(
        section ->
            tallies.forEachObservation(
                (seen, n) -> {
                  if (wanted.test(seen.office())) {
                    writeObservation(section.next(), seen, n);
                  }
                }));
    body.section(
        section ->
            tallies
                .teams()
                .forEach(
                    (office, team, kriterium, persons) -> {
                      if (wanted.test(office)) {
                        writeTeam(section.next(), office, team, kriterium, persons);
                      }
                    }));
    return body.bytes();
  }

  private static Tallies.FigureReader figures(Writer section, Predicate<Office> wanted) {
    return (office, id, figure) -> {
      if (wanted.test(office) && !figure.isEmpty()) {
        write(section, office, id, figure);
      }
    };
  }

  /** Adds what was encoded to {@code target}. */
  static void decode(byte[] bytes, Tallies target) {
    Reader in = new Reader(bytes);
    readFigures(target::figure, in);
    readFigures(target::combinedFigure, in);
    readMissing(target, in);
    readObservations(target, in);
    readTeams(target, in);
  }

  private static void writeTeam(
      Writer out, Office office, String team, String kriterium, int[] persons) {
    out.office(office);
    out.text(team);
    out.text(kriterium);
    for (int n : persons) {
      out.number(n);
    }
  }

  private static void readTeams(Tallies target, Reader in) {
    for (long left = in.number(); left > 0; left--) {
      Office office = in.office();
      String team = in.text();
      String kriterium = in.text();
      for (OutcomeCode code : OUTCOMES) {
        target.teams().add(office, team, kriterium, code, (int) in.number());
      }
    }
  }

  private static void write(Writer section, Office office, String id, FigureCounts figure) {
    Writer out = section.next();
    out.office(office);
    out.text(id);
    out.number(figure.size());
    for (int place = 0; place < figure.size(); place++) {
      out.number(figure.quarter(place));
      writeCounts(out, figure, place);
    }
  }

  /** Most counts are 0: a bit for each tells which ones aren't, and those follow. */
  private static void writeCounts(Writer out, FigureCounts figure, int place) {
    int filled = 0;
    for (int i = 0; i < FigureCounts.NUMBERS; i++) {
      filled |= figure.number(place, i) == 0 ? 0 : 1 << i;
    }
    out.number(filled);
    for (int i = 0; i < FigureCounts.NUMBERS; i++) {
      if (figure.number(place, i) != 0) {
        out.number(figure.number(place, i));
      }
    }
  }

  private static void readFigures(BiFunction<Office, String, FigureCounts> target, Reader in) {
    for (long left = in.number(); left > 0; left--) {
      FigureCounts figure = target.apply(in.office(), in.text());
      for (long quarters = in.number(); quarters > 0; quarters--) {
        readCounts(figure, (int) in.number(), in);
      }
    }
  }

  private static void readCounts(FigureCounts figure, int quarter, Reader in) {
    int place = figure.place(quarter);
    int filled = (int) in.number();
    for (int i = 0; i < FigureCounts.NUMBERS; i++) {
      if ((filled & (1 << i)) != 0) {
        figure.add(place, i, Math.toIntExact(in.number()));
      }
    }
  }

  private static void writeMissing(Writer out, Tallies.Missing key, long n, List<String> cases) {
    out.text(key.kriterium());
    out.office(key.office());
    out.number(key.fakta().tabell().ordinal());
    out.text(key.fakta().hva());
    out.number(key.fakta().why().ordinal());
    out.number(n);
    out.number(cases.size());
    cases.forEach(out::text);
  }

  private static void readMissing(Tallies target, Reader in) {
    for (long left = in.number(); left > 0; left--) {
      String kriterium = in.text();
      Office office = in.office();
      Tabell table = TABLES[(int) in.number()];
      MissingFact fact =
          new MissingFact(table, in.text(), REASONS[(int) in.number()], /* kilde= */ null);
      Tallies.Missing key = new Tallies.Missing(kriterium, office, fact);
      target.addMissing(key, in.number());
      for (long cases = in.number(); cases > 0; cases--) {
        target.missingCases().add(key, in.text());
      }
    }
  }

  private static void writeObservation(Writer out, Observation seen, long n) {
    out.text(seen.tema());
    out.office(seen.office());
    out.text(seen.nokkel());
    out.text(seen.undernokkel());
    out.number(n);
  }

  private static void readObservations(Tallies target, Reader in) {
    for (long left = in.number(); left > 0; left--) {
      Observation seen = new Observation(in.text(), in.office(), in.text(), in.text());
      target.observe(seen, in.number());
    }
  }

  /** Sections of entries, with the texts and offices that they name put before them. */
  static final class Writer {
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<Office, Integer> offices = new HashMap<>();
    private final Bytes textBytes = new Bytes();
    private final Bytes officeBytes = new Bytes();
    private final Bytes sections = new Bytes();
    private Bytes entries = new Bytes();
    private long count;

    /** Writes a section: its number of entries, then the entries. */
    void section(Consumer<Writer> fill) {
      entries = new Bytes();
      count = 0;
      fill.accept(this);
      sections.number(count);
      sections.add(entries);
    }

    /** Begins an entry. */
    Writer next() {
      count++;
      return this;
    }

    void text(String text) {
      entries.number(textId(text));
    }

    private int textId(String text) {
      Integer known = texts.get(text);
      if (known != null) {
        return known;
      }
      textBytes.text(text);
      texts.put(text, texts.size());
      return texts.size() - 1;
    }

    void office(Office office) {
      Integer known = offices.get(office);
      if (known == null) {
        known = offices.size();
        officeBytes.number(textId(office.kommune()));
        officeBytes.number(textId(office.kontor()));
        offices.put(office, known);
      }
      entries.number(known);
    }

    void number(long n) {
      entries.number(n);
    }

    byte[] bytes() {
      Bytes all = new Bytes();
      all.number(texts.size());
      all.add(textBytes);
      all.number(offices.size());
      all.add(officeBytes);
      all.add(sections);
      return all.toArray();
    }
  }

  /** Bytes being put together. */
  private static final class Bytes {
    private static final int LONGEST_NUMBER = 10;

    private byte[] bytes = new byte[1 << 10];
    private int length;

    private void ensure(int more) {
      if (length + more > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
      }
    }

    void number(long n) {
      ensure(LONGEST_NUMBER);
      long left = n;
      while ((left & ~0x7FL) != 0) {
        bytes[length++] = (byte) (left | 0x80);
        left >>>= 7;
      }
      bytes[length++] = (byte) left;
    }

    void text(String text) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      number(utf8.length);
      add(utf8, utf8.length);
    }

    void add(Bytes other) {
      add(other.bytes, other.length);
    }

    private void add(byte[] other, int count) {
      ensure(count);
      System.arraycopy(other, 0, bytes, length, count);
      length += count;
    }

    byte[] toArray() {
      return Arrays.copyOf(bytes, length);
    }
  }

  /** The texts and offices, then number after number. */
  static final class Reader {
    private final byte[] bytes;
    private final String[] texts;
    private final Office[] offices;
    private int at;

    Reader(byte[] bytes) {
      this.bytes = bytes;
      this.texts = new String[(int) number()];
      for (int i = 0; i < texts.length; i++) {
        int length = (int) number();
        texts[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
      }
      this.offices = new Office[(int) number()];
      for (int i = 0; i < offices.length; i++) {
        offices[i] = new Office(text(), text());
      }
    }

    long number() {
      long n = 0;
      int shift = 0;
      int next;
      do {
        next = bytes[at++];
        n |= (long) (next & 0x7F) << shift;
        shift += 7;
      } while (next < 0);
      return n;
    }

    String text() {
      return texts[(int) number()];
    }

    Office office() {
      return offices[(int) number()];
    }
  }
}
