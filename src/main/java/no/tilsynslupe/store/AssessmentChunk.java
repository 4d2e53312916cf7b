package no.tilsynslupe.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import no.tilsynslupe.outcome.Change;
import no.tilsynslupe.outcome.OutcomeCode;
import org.jspecify.annotations.Nullable;

/**
 * Assessments that lie side by side, as bytes: a row of a table for each of them costs more than
 * judging it.
 */
final class AssessmentChunk {

  /** Bytes past which a chunk takes no more: of each run, one chunk is held when all are merged. */
  private static final int FULL = 1 << 13;

  private static final String NO_STATUS = "";

  // How write() lays a row out.
  private static final int TEXTS_BEFORE_CATALOGUE = 2;
  private static final int TEXTS_BETWEEN_PLACE_AND_CASE = 1;
  private static final int TEXTS_BETWEEN_CASE_AND_DATE = 2;
  private static final int TEXTS_AFTER_DATE = 7;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(FULL + (FULL >> 2));
  private final DataOutputStream out = new DataOutputStream(bytes);
  private int rows;

  void add(StoredAssessment a) {
    try {
      write(a);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    rows++;
  }

  private void write(StoredAssessment a) throws IOException {
    text(a.funnId());
    text(a.kriterium());
    out.writeInt(a.katalog());
    text(a.kommune());
    text(a.kontor());
    text(a.sakId());
    text(a.enhet());
    text(a.enhetId());
    out.writeLong(a.dato().toEpochDay());
    text(a.utfall().name());
    text(a.alvor());
    text(a.hjemmel());
    text(a.tekst());
    text(a.bevis());
    text(a.faktaId());
    @Nullable Change status = a.status();
    text(status == null ? NO_STATUS : status.name());
  }

  private void text(String text) throws IOException {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(encoded.length);
    out.write(encoded);
  }

  int rows() {
    return rows;
  }

  boolean isFull() {
    return bytes.size() >= FULL;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** The rows of a chunk, each decoded when its turn comes. */
  static Iterator<StoredAssessment> rows(byte[] chunk) {
    ByteArrayInputStream left = new ByteArrayInputStream(chunk);
    DataInputStream in = new DataInputStream(left);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return left.available() > 0;
      }

      @Override
      public StoredAssessment next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        try {
          return read(in);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  /**
   * Hands on the rows of some cases; the others are passed over without being decoded.
   *
   * @param wanted whether a case is one of them, by its municipality and id
   */
  static void ofCases(
      byte[] chunk, BiPredicate<String, String> wanted, Consumer<StoredAssessment> sink) {
    ByteArrayInputStream left = new ByteArrayInputStream(chunk);
    DataInputStream in = new DataInputStream(left);
    try {
      while (left.available() > 0) {
        left.mark(0);
        skipTexts(in, TEXTS_BEFORE_CATALOGUE);
        in.skipNBytes(Integer.BYTES);
        String kommune = text(in);
        skipTexts(in, TEXTS_BETWEEN_PLACE_AND_CASE);
        if (wanted.test(kommune, text(in))) {
          left.reset();
          sink.accept(read(in));
        } else {
          skipTexts(in, TEXTS_BETWEEN_CASE_AND_DATE);
          in.skipNBytes(Long.BYTES);
          skipTexts(in, TEXTS_AFTER_DATE);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void skipTexts(DataInputStream in, int texts) throws IOException {
    for (int i = 0; i < texts; i++) {
      in.skipNBytes(in.readInt());
    }
  }

  private static StoredAssessment read(DataInputStream in) throws IOException {
    return new StoredAssessment(
        text(in),
        text(in),
        in.readInt(),
        text(in),
        text(in),
        text(in),
        text(in),
        text(in),
        LocalDate.ofEpochDay(in.readLong()),
        OutcomeCode.valueOf(text(in)),
        text(in),
        text(in),
        text(in),
        text(in),
        text(in),
        status(text(in)));
  }

  private static @Nullable Change status(String name) {
    return name.equals(NO_STATUS) ? null : Change.valueOf(name);
  }

  private static String text(DataInputStream in) throws IOException {
    byte[] encoded = new byte[in.readInt()];
    in.readFully(encoded);
    return new String(encoded, StandardCharsets.UTF_8);
  }
}
