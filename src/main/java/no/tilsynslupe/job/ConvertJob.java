package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.tilsynslupe.export.convert.ConvertedExport;
import no.tilsynslupe.export.convert.CsvExport;
import no.tilsynslupe.export.convert.XlsxExport;
import no.tilsynslupe.intake.Deliveries;
import no.tilsynslupe.intake.Delivery;
import no.tilsynslupe.intake.Gate;
import no.tilsynslupe.intake.SourceFormat;
import no.tilsynslupe.job.validation.Validation;
import no.tilsynslupe.sak.UserError;

/** Writes forms of KOSTRA and case files of Digisos as case exports. */
public final class ConvertJob {
  private static final String WORKBOOK = ".xlsx";

  private final String program;
  private final Progress progress;

  /**
   * @param program the program's version
   */
  public ConvertJob(String program, Progress progress) {
    this.program = program;
    this.progress = progress;
  }

  /**
   * An export that was written.
   *
   * @param place its folder or workbook
   * @param validation what it can answer
   */
  public record Written(
      Path place, SourceFormat format, ConvertedExport export, Validation validation) {}

  /** An export that isn't in its place yet. */
  private record Made(Path made, Path place, SourceFormat format, ConvertedExport export) {}

  /**
   * Reads the inputs, writes them and says what they can answer; all or none of them. What is
   * written stands in its place only when it has been read again past the gate.
   *
   * @param out a folder that isn't there yet; or, for one export, a workbook when its name ends on
   *     {@code .xlsx}. Several exports get a folder each in {@code out}
   * @throws UserError when the input can't be used or needs no conversion, the gate of privacy
   *     stopped it, or {@code out} is taken
   */
  public List<Written> write(List<Path> inputs, Path out, Gate gate) throws Exception {
    InputFiles.of(inputs);
    InputFiles.requireApart(inputs, out, "--out");
    if (Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
      throw wrong(JobTexts.ERRORS.say("finnes", "sti", out));
    }
    List<Delivery> deliveries = Deliveries.open(inputs, gate);
    try {
      return writeAll(deliveries, out, gate);
    } catch (FileSystemException e) {
      throw new UserError(
          UserError.Kind.WRONG_USE, JobTexts.ERRORS.say("kan_ikke_skrive_til", "sti", out), e);
    } finally {
      for (Delivery delivery : deliveries) {
        delivery.close();
      }
    }
  }

  private List<Written> writeAll(List<Delivery> deliveries, Path out, Gate gate) throws Exception {
    for (Delivery delivery : deliveries) {
      if (delivery.format() == SourceFormat.SAKSUTTREKK) {
        throw wrong(JobTexts.ERRORS.say("allerede_uttrekk", "sti", delivery.name()));
      }
    }
    boolean workbook = out.toString().toLowerCase(Locale.ROOT).endsWith(WORKBOOK);
    if (workbook && deliveries.size() > 1) {
      throw wrong(JobTexts.ERRORS.say("flere_kommuner", "n", deliveries.size()));
    }
    Path target = out.toAbsolutePath().normalize();
    Path parent = target.getParent();
    if (parent == null) {
      throw wrong(JobTexts.ERRORS.say("ny_mappe", "sti", out));
    }
    PrivateFolders.make(parent);
    try (TemporaryFolder temporary = TemporaryFolder.in(parent)) {
      Path folder = PrivateFolders.make(temporary.path().resolve("ny"));
      // Messages of the validation show its name.
      Path made = folder.resolve(String.valueOf(target.getFileName()));
      List<Made> all =
          workbook ? workbook(deliveries, made, out, gate) : folders(deliveries, made, out, gate);
      List<Written> written = new ArrayList<>();
      for (Made one : all) {
        written.add(validated(one, temporary.path()));
      }
      PrivateFolders.ownerOnlyIn(made);
      Files.move(made, target, StandardCopyOption.ATOMIC_MOVE);
      return written;
    }
  }

  private Written validated(Made one, Path temporary) throws Exception {
    Validation validation =
        new ValidationJob(program, temporary, progress).run(CheckOptions.of(List.of(one.made())));
    return new Written(one.place(), one.format(), one.export(), validation);
  }

  private static List<Made> workbook(List<Delivery> deliveries, Path made, Path out, Gate gate)
      throws IOException {
    Delivery only = deliveries.get(0);
    ConvertedExport export = ConvertedExport.of(only, gate);
    XlsxExport.write(export, made);
    return List.of(new Made(made, out, only.format(), export));
  }

  private static List<Made> folders(List<Delivery> deliveries, Path made, Path out, Gate gate)
      throws IOException {
    List<Made> all = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Delivery delivery : deliveries) {
      ConvertedExport export = ConvertedExport.of(delivery, gate);
      String name = deliveries.size() == 1 ? "" : unique(delivery.name(), names);
      Path folder = PrivateFolders.make(made.resolve(name));
      CsvExport.write(export, folder);
      all.add(new Made(folder, out.resolve(name), delivery.format(), export));
    }
    return all;
  }

  /** A name for a folder: what can't stand in one on every system is left out. */
  private static String unique(String delivery, Set<String> taken) {
    String plain = delivery.replaceAll("[^\\p{L}\\p{Nd}._ -]", "-").strip();
    String name = plain;
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      name = plain + " (" + number + ")";
    }
    return name;
  }

  private static UserError wrong(String message) {
    return new UserError(UserError.Kind.WRONG_USE, message);
  }
}
