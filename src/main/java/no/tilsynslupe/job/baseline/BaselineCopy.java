package no.tilsynslupe.job.baseline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import no.tilsynslupe.job.baseline.FindingsFile.NotAsWrittenException;
import no.tilsynslupe.job.hash.Sha256;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.report.model.InputFile;
import org.jspecify.annotations.Nullable;

/**
 * The earlier run's {@code funn.csv}, copied into the work folder of the run that compares: so that
 * a run which is taken up again compares with the same, even if the earlier run is gone by then.
 */
public final class BaselineCopy {
  private static final String FINDINGS = "funn.csv";

  private BaselineCopy() {}

  /** Where the copy lies in a work folder. */
  public static Path file(Path work) {
    return work.resolve("forrige-funn.csv");
  }

  /** Why a run's findings can't be compared with, as the end of a sentence. */
  public static final class UnusableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableException(String why) {
      super(why);
    }
  }

  /**
   * Copies the findings of a run.
   *
   * @param known what the run's record says of the file; null in records of earlier versions, which
   *     makes the rows be counted instead
   * @param avvik findings of the kind that the run's record counts
   * @param risiko as above
   * @return name, size and fingerprint of the copy
   * @throws UnusableException when the file isn't what the run wrote; then no copy is left
   * @throws IOException when the copy can't be written
   */
  public static InputFile take(
      Path run, Path work, @Nullable InputFile known, long avvik, long risiko)
      throws IOException, UnusableException {
    Path source = run.resolve(FINDINGS);
    if (!Files.isRegularFile(source)) {
      throw new UnusableException(BaselineTexts.say("uten_funn"));
    }
    InputFile copied = copy(source, file(work));
    Optional<String> fault =
        known == null ? countedFault(file(work), avvik, risiko) : fault(file(work), copied, known);
    if (fault.isPresent()) {
      Files.delete(file(work));
      throw new UnusableException(fault.get());
    }
    return copied;
  }

  private static Optional<String> fault(Path copy, InputFile copied, InputFile known)
      throws IOException {
    if (!copied.equals(known)) {
      return Optional.of(BaselineTexts.say("endret_etterpa"));
    }
    try {
      new FindingsFile(copy).requireKnownColumns();
      return Optional.empty();
    } catch (NotAsWrittenException e) {
      return Optional.of(BaselineTexts.say("funn_csv", "hva", String.valueOf(e.getMessage())));
    }
  }

  private static Optional<String> countedFault(Path copy, long avvik, long risiko)
      throws IOException {
    Map<OutcomeCode, Long> counts = new EnumMap<>(OutcomeCode.class);
    try {
      new FindingsFile(copy).read(found -> counts.merge(found.utfall(), 1L, Long::sum));
    } catch (NotAsWrittenException e) {
      return Optional.of(BaselineTexts.say("funn_csv", "hva", String.valueOf(e.getMessage())));
    }
    boolean agrees =
        counts.getOrDefault(OutcomeCode.AVVIK, 0L) == avvik
            && counts.getOrDefault(OutcomeCode.RISIKO, 0L) == risiko;
    return agrees ? Optional.empty() : Optional.of(BaselineTexts.say("annet_antall"));
  }

  /** Whether the copy is still what was copied. */
  public static boolean isIntact(Path work, InputFile copied) throws IOException {
    Path copy = file(work);
    return Files.isRegularFile(copy) && fingerprint(copy).equals(copied);
  }

  /** The record of a finished run's own findings; null when it has no such file. */
  public static @Nullable InputFile ofFinished(Path run) throws IOException {
    Path findings = run.resolve(FINDINGS);
    return Files.isRegularFile(findings) ? fingerprint(findings) : null;
  }

  private static InputFile fingerprint(Path file) throws IOException {
    return copy(file, OutputStream.nullOutputStream());
  }

  private static InputFile copy(Path source, Path target) throws IOException {
    try (OutputStream out = Files.newOutputStream(target)) {
      return copy(source, out);
    }
  }

  private static InputFile copy(Path source, OutputStream target) throws IOException {
    MessageDigest digest = Sha256.digest();
    long bytes;
    try (InputStream in = Files.newInputStream(source);
        OutputStream out = new DigestOutputStream(target, digest)) {
      bytes = in.transferTo(out);
    }
    return new InputFile(FINDINGS, bytes, Sha256.hex(digest.digest()));
  }
}
