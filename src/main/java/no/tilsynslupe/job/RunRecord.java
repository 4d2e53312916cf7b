package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.tilsynslupe.job.baseline.Baseline;
import no.tilsynslupe.job.baseline.BaselineCopy;
import no.tilsynslupe.job.baseline.EarlierRun;
import no.tilsynslupe.report.model.InputFile;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * {@code kjoring.json}: what a run was asked to do, on which files, with which program, and when.
 * The only file of a run that holds anything the clock decides. Written first, so that a run can be
 * taken up, and again at the end.
 *
 * @param program the program's version
 * @param katalog version of the catalogue of criteria
 * @param regelsett fingerprint of the criteria that were asked for, with their parameters
 * @param startet when the run began
 * @param fortsatt when it was taken up again after being cut off
 * @param ferdig when it was whole; null while it isn't
 * @param jobb the job it is a run of; null for {@code check}
 * @param parametre what it was asked to do
 * @param filer the input files
 * @param periode the period that was judged; null until the input is read
 * @param merknader what whoever started the run was told beside the figures
 * @param steg how long each step took, once for each time it was begun
 * @param kriterietid how long each criterion took on all threads together, in milliseconds
 * @param tall the main figures; null until they are worked out
 * @param sammenligning the earlier run it is compared with; null when nobody asked for it
 * @param funn the run's own {@code funn.csv}, by which a later run knows it unchanged; null until
 *     it is written, and when it isn't asked for
 */
record RunRecord(
    String program,
    int katalog,
    String regelsett,
    Instant startet,
    List<Instant> fortsatt,
    @Nullable Instant ferdig,
    @Nullable RunJob jobb,
    CheckOptions parametre,
    List<InputFile> filer,
    @Nullable Periode periode,
    List<String> merknader,
    List<StepTime> steg,
    SortedMap<String, Long> kriterietid,
    @Nullable RunFigures tall,
    @Nullable Baseline sammenligning,
    @Nullable InputFile funn) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .addModule(
              new SimpleModule()
                  .addSerializer(Path.class, ToStringSerializer.instance)
                  .addDeserializer(Path.class, new PlainPath()))
          .build();

  /** Paths as people write them, not as addresses. */
  private static final class PlainPath extends ValueDeserializer<Path> {
    @Override
    public Path deserialize(JsonParser parser, DeserializationContext context) {
      return Path.of(parser.getString());
    }
  }

  RunRecord {
    // Absent from the record of an older program.
    merknader = merknader == null ? List.of() : List.copyOf(merknader);
    fortsatt = List.copyOf(fortsatt);
    filer = List.copyOf(filer);
    steg = List.copyOf(steg);
    kriterietid =
        kriterietid == null
            ? new TreeMap<>()
            : Collections.unmodifiableSortedMap(new TreeMap<>(kriterietid));
  }

  static Path file(Path folder) {
    return folder.resolve("kjoring.json");
  }

  /** The record of a run that begins. */
  static RunRecord begun(
      String program,
      int katalog,
      String regelsett,
      Instant when,
      @Nullable RunJob jobb,
      CheckOptions parametre,
      List<InputFile> filer,
      @Nullable Baseline sammenligning) {
    return new RunRecord(
        program,
        katalog,
        regelsett,
        when,
        List.of(),
        null,
        jobb,
        parametre,
        filer,
        null,
        List.of(),
        List.of(),
        new TreeMap<>(),
        null,
        sammenligning,
        null);
  }

  RunRecord resumed(Instant when) {
    List<Instant> all = Stream.concat(fortsatt.stream(), Stream.of(when)).toList();
    return new RunRecord(
        program,
        katalog,
        regelsett,
        startet,
        all,
        ferdig,
        jobb,
        parametre,
        filer,
        periode,
        merknader,
        steg,
        kriterietid,
        tall,
        sammenligning,
        funn);
  }

  RunRecord finished(
      Instant when, Run.Outcome outcome, List<StepTime> steps, @Nullable InputFile findings) {
    return new RunRecord(
        program,
        katalog,
        regelsett,
        startet,
        fortsatt,
        when,
        jobb,
        parametre.masked(),
        filer,
        outcome.periode(),
        outcome.merknader(),
        steps,
        outcome.kriterietid(),
        outcome.figures(),
        sammenligning,
        findings);
  }

  /**
   * As it lies in a folder that is to be shared: without the names and sizes of files, any number
   * of rows or findings, the words of whoever started it, and what they were told.
   */
  RunRecord toShare() {
    return new RunRecord(
        program,
        katalog,
        regelsett,
        startet,
        fortsatt,
        ferdig,
        jobb == null ? null : new RunJob(jobb.navn(), "", "", jobb.planlagt()),
        parametre.toShare(),
        List.of(new InputFile("", 0, SharedEdition.fingerprint(filer))),
        periode,
        List.of(),
        List.of(),
        new TreeMap<>(),
        tall == null ? null : tall.hidden(),
        null,
        null);
  }

  /** Whether it tells of a run that was whole; anyone may have edited the file. */
  boolean isWhole() {
    return ferdig != null && tall != null && periode != null;
  }

  /** The run it is compared with; null when there is none. */
  @Nullable EarlierRun earlierRun() {
    return sammenligning == null ? null : sammenligning.kjoring();
  }

  /** Writes the record into {@code folder}, whole or not at all. */
  void write(Path folder) throws IOException {
    Path partial = folder.resolve("kjoring.json.ny");
    Files.writeString(partial, MAPPER.writeValueAsString(this) + "\n");
    Files.move(
        partial, file(folder), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Reads the record of {@code folder}.
   *
   * @throws UserError when it can't be read
   */
  static RunRecord read(Path folder) throws IOException {
    try {
      RunRecord record = MAPPER.readValue(Files.readString(file(folder)), RunRecord.class);
      // The word «null» is a whole JSON text, and what anyone has taken out is null too.
      Objects.requireNonNull(record.startet());
      Objects.requireNonNull(record.parametre());
      return record;
    } catch (JacksonException | NullPointerException e) {
      throw new UserError(
          UserError.Kind.WRONG_USE, JobTexts.ERRORS.say("logg_skadet", "sti", file(folder)), e);
    }
  }

  /**
   * Refuses to carry on with other files than the run began with.
   *
   * @throws UserError naming the first file that differs
   */
  void requireSameFiles(List<InputFile> now) {
    for (InputFile before : filer) {
      if (!now.contains(before)) {
        throw changed(before);
      }
    }
    for (InputFile present : now) {
      if (!filer.contains(present)) {
        throw changed(present);
      }
    }
  }

  /**
   * Refuses to carry on when the copy of the earlier run's findings isn't what it was.
   *
   * @throws UserError when it is damaged or gone
   */
  void requireSameBaseline(Path work) throws IOException {
    @Nullable EarlierRun earlier = earlierRun();
    // A run that only lacks its new name needs the copy no more.
    if (earlier != null && ferdig == null && !BaselineCopy.isIntact(work, earlier.funn())) {
      throw new UserError(
          UserError.Kind.WRONG_USE,
          JobTexts.ERRORS.say("kopi_endret", "sti", BaselineCopy.file(work)));
    }
  }

  private static UserError changed(InputFile file) {
    return new UserError(
        UserError.Kind.WRONG_USE, JobTexts.ERRORS.say("fil_endret", "sti", file.navn()));
  }
}
