package no.tilsynslupe.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
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
 * only ever read together: one value a part is much cheaper than a row a number. Lives within one
 * run and one program version, so the layout bears no version of its own.
 */
final class TalliesCodec {

  private TalliesCodec() {}

  static byte[] encode(Tallies tallies) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      writeCounts(tallies.counts(), out);
      writeCounts(tallies.combined(), out);
      writeMissing(tallies, out);
      writeObservations(tallies, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Tallies decode(byte[] bytes) {
    Tallies tallies = new Tallies();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      readCounts(tallies::counts, in);
      readCounts(tallies::combined, in);
      readMissing(tallies, in);
      readObservations(tallies, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tallies;
  }

  private static void writeCounts(Map<Tallies.Key, Counts> all, DataOutputStream out)
      throws IOException {
    out.writeInt(all.size());
    for (Map.Entry<Tallies.Key, Counts> entry : all.entrySet()) {
      Tallies.Key key = entry.getKey();
      out.writeUTF(key.kriterium());
      writeOffice(key.office(), out);
      out.writeUTF(key.kvartal());
      for (OutcomeCode code : OutcomeCode.values()) {
        out.writeLong(entry.getValue().units(code));
        out.writeLong(entry.getValue().persons(code));
      }
    }
  }

  private static void readCounts(Function<Tallies.Key, Counts> target, DataInputStream in)
      throws IOException {
    for (int left = in.readInt(); left > 0; left--) {
      Counts counts = target.apply(new Tallies.Key(in.readUTF(), readOffice(in), in.readUTF()));
      for (OutcomeCode code : OutcomeCode.values()) {
        counts.addUnits(code, in.readLong());
        counts.addPersons(code, in.readLong());
      }
    }
  }

  private static void writeMissing(Tallies tallies, DataOutputStream out) throws IOException {
    out.writeInt(tallies.missing().size());
    for (Map.Entry<Tallies.Missing, Long> entry : tallies.missing().entrySet()) {
      MissingFact fact = entry.getKey().fakta();
      out.writeUTF(entry.getKey().kriterium());
      writeOffice(entry.getKey().office(), out);
      out.writeUTF(fact.tabell().name());
      out.writeUTF(fact.hva());
      out.writeUTF(fact.why().name());
      out.writeLong(entry.getValue());
    }
  }

  private static void readMissing(Tallies tallies, DataInputStream in) throws IOException {
    for (int left = in.readInt(); left > 0; left--) {
      String kriterium = in.readUTF();
      Office office = readOffice(in);
      MissingFact fact =
          new MissingFact(
              Tabell.valueOf(in.readUTF()), in.readUTF(), Why.valueOf(in.readUTF()), null);
      tallies.addMissing(new Tallies.Missing(kriterium, office, fact), in.readLong());
    }
  }

  private static void writeObservations(Tallies tallies, DataOutputStream out) throws IOException {
    out.writeInt(tallies.observations().size());
    for (Map.Entry<Observation, Long> entry : tallies.observations().entrySet()) {
      Observation seen = entry.getKey();
      out.writeUTF(seen.tema());
      writeOffice(seen.office(), out);
      out.writeUTF(seen.nokkel());
      out.writeUTF(seen.undernokkel());
      out.writeLong(entry.getValue());
    }
  }

  private static void readObservations(Tallies tallies, DataInputStream in) throws IOException {
    for (int left = in.readInt(); left > 0; left--) {
      Observation seen = new Observation(in.readUTF(), readOffice(in), in.readUTF(), in.readUTF());
      tallies.observe(seen, in.readLong());
    }
  }

  private static void writeOffice(Office office, DataOutputStream out) throws IOException {
    out.writeUTF(office.kommune());
    out.writeUTF(office.kontor());
  }

  private static Office readOffice(DataInputStream in) throws IOException {
    return new Office(in.readUTF(), in.readUTF());
  }
}
