package no.tilsynslupe.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import no.tilsynslupe.outcome.Counts;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.outcome.Observation;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.sak.Tabell;

/**
 * Tallies of one part as bytes. A run has a hundred thousand small numbers in its parts, which are
 * only ever read together: one value a part is much cheaper than a row a number. Each text stands
 * once, and numbers take as many bytes as they need. Lives within one run and one program version,
 * so the layout bears no version of its own.
 */
@SuppressWarnings("EnumOrdinal") // the bytes are never read by another version of the program
final class TalliesCodec {

  private static final OutcomeCode[] CODES = OutcomeCode.values();
  private static final Tabell[] TABLES = Tabell.values();
  private static final Why[] REASONS = Why.values();

  private TalliesCodec() {}

  static byte[] encode(Tallies tallies) {
    Writer body = new Writer();
    body.section(
        section -> tallies.forEachCount((key, counts) -> writeCounts(section.next(), key, counts)));
    body.section(
        section ->
            tallies.forEachCombined((key, counts) -> writeCounts(section.next(), key, counts)));
    body.section(
        section -> tallies.forEachMissing((key, n) -> writeMissing(section.next(), key, n)));
    body.section(
        section ->
            tallies.forEachObservation((seen, n) -> writeObservation(section.next(), seen, n)));
    return body.bytes();
  }

  /** Adds what was encoded to {@code target}. */
  static void decode(byte[] bytes, Tallies target) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      Reader reader = new Reader(in);
      readCounts(target::counts, reader);
      readCounts(target::combined, reader);
      readMissing(target, reader);
      readObservations(target, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeCounts(Writer out, Tallies.Key key, Counts counts) {
    out.text(key.kriterium());
    out.office(key.office());
    out.text(key.kvartal());
    for (OutcomeCode code : CODES) {
      out.number(counts.units(code));
      out.number(counts.persons(code));
    }
  }

  private static void readCounts(Function<Tallies.Key, Counts> target, Reader in)
      throws IOException {
    for (long left = in.number(); left > 0; left--) {
      Counts counts = target.apply(new Tallies.Key(in.text(), in.office(), in.text()));
      for (OutcomeCode code : CODES) {
        counts.addUnits(code, in.number());
        counts.addPersons(code, in.number());
      }
    }
  }

  private static void writeMissing(Writer out, Tallies.Missing key, long n) {
    out.text(key.kriterium());
    out.office(key.office());
    out.number(key.fakta().tabell().ordinal());
    out.text(key.fakta().hva());
    out.number(key.fakta().why().ordinal());
    out.number(n);
  }

  private static void readMissing(Tallies target, Reader in) throws IOException {
    for (long left = in.number(); left > 0; left--) {
      String kriterium = in.text();
      Office office = in.office();
      Tabell table = TABLES[(int) in.number()];
      MissingFact fact =
          new MissingFact(table, in.text(), REASONS[(int) in.number()], /* kilde= */ null);
      target.addMissing(new Tallies.Missing(kriterium, office, fact), in.number());
    }
  }

  private static void writeObservation(Writer out, Observation seen, long n) {
    out.text(seen.tema());
    out.office(seen.office());
    out.text(seen.nokkel());
    out.text(seen.undernokkel());
    out.number(n);
  }

  private static void readObservations(Tallies target, Reader in) throws IOException {
    for (long left = in.number(); left > 0; left--) {
      Observation seen = new Observation(in.text(), in.office(), in.text(), in.text());
      target.observe(seen, in.number());
    }
  }

  /** Sections of entries, with the texts and offices that they name put before them. */
  private static final class Writer {
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<Office, Integer> offices = new HashMap<>();
    private final ByteArrayOutputStream textBytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream officeBytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream sections = new ByteArrayOutputStream();
    private ByteArrayOutputStream entries = new ByteArrayOutputStream();
    private long count;

    /** Writes a section: its number of entries, then the entries. */
    void section(Consumer<Writer> fill) {
      entries = new ByteArrayOutputStream();
      count = 0;
      fill.accept(this);
      number(count, sections);
      sections.writeBytes(entries.toByteArray());
    }

    /** Begins an entry. */
    Writer next() {
      count++;
      return this;
    }

    void text(String text) {
      number(textId(text), entries);
    }

    private int textId(String text) {
      Integer known = texts.get(text);
      if (known != null) {
        return known;
      }
      try {
        new DataOutputStream(textBytes).writeUTF(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      texts.put(text, texts.size());
      return texts.size() - 1;
    }

    void office(Office office) {
      Integer known = offices.get(office);
      if (known == null) {
        known = offices.size();
        number(textId(office.kommune()), officeBytes);
        number(textId(office.kontor()), officeBytes);
        offices.put(office, known);
      }
      number(known, entries);
    }

    void number(long n) {
      number(n, entries);
    }

    private static void number(long n, ByteArrayOutputStream out) {
      long left = n;
      while ((left & ~0x7FL) != 0) {
        out.write((int) (left & 0x7F) | 0x80);
        left >>>= 7;
      }
      out.write((int) left);
    }

    byte[] bytes() {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      number(texts.size(), all);
      all.writeBytes(textBytes.toByteArray());
      number(offices.size(), all);
      all.writeBytes(officeBytes.toByteArray());
      all.writeBytes(sections.toByteArray());
      return all.toByteArray();
    }
  }

  /** The texts and offices, then number after number. */
  private static final class Reader {
    private final DataInputStream in;
    private final List<String> texts = new ArrayList<>();
    private final List<Office> offices = new ArrayList<>();

    Reader(DataInputStream in) throws IOException {
      this.in = in;
      for (long left = number(); left > 0; left--) {
        texts.add(in.readUTF());
      }
      for (long left = number(); left > 0; left--) {
        offices.add(new Office(text(), text()));
      }
    }

    long number() throws IOException {
      long n = 0;
      int shift = 0;
      int next;
      do {
        next = in.readUnsignedByte();
        n |= (long) (next & 0x7F) << shift;
        shift += 7;
      } while ((next & 0x80) != 0);
      return n;
    }

    String text() throws IOException {
      return texts.get((int) number());
    }

    Office office() throws IOException {
      return offices.get((int) number());
    }
  }
}
