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
import no.tilsynslupe.intake.Remark;
import no.tilsynslupe.intake.SourceFormat;
import no.tilsynslupe.sak.UserError;

/** Writes forms of KOSTRA and case files of Digisos as case exports. */
public final class ConvertJob {
  private static final String WORKBOOK = ".xlsx";

  private ConvertJob() {}

  /**
   * An export that was written.
   *
   * @param place its folder or workbook
   * @param remarks what is odd about what it was made from
   */
  public record Written(
      Path place, SourceFormat format, ConvertedExport export, List<Remark> remarks) {
    public Written {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * Reads the inputs and writes them, all or none of them.
   *
   * @param out a folder that isn't there yet; or, for one export, a workbook when its name ends on
   *     {@code .xlsx}. Several exports get a folder each in {@code out}
   * @throws UserError when the input can't be used or needs no conversion, the gate of privacy
   *     stopped it, or {@code out} is taken
   */
  public static List<Written> write(List<Path> inputs, Path out, Gate gate) throws IOException {
    InputFiles.of(inputs);
    InputFiles.requireApart(inputs, out, "--out");
    if (Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
      throw wrong("«%s» finnes. Velg et annet navn med --out.".formatted(out));
    }
    List<Delivery> deliveries = Deliveries.open(inputs, gate);
    try {
      return write(deliveries, out);
    } catch (FileSystemException e) {
      throw new UserError(
          UserError.Kind.WRONG_USE,
          "Kan ikke skrive til «%s». Velg et sted du kan skrive til, med --out.".formatted(out),
          e);
    } finally {
      for (Delivery delivery : deliveries) {
        delivery.close();
      }
    }
  }

  private static List<Written> write(List<Delivery> deliveries, Path out) throws IOException {
    for (Delivery delivery : deliveries) {
      if (delivery.format() == SourceFormat.SAKSUTTREKK) {
        throw wrong(
            "«%s» er et saksuttrekk allerede. Kontroller det med «tilsynslupe check»."
                .formatted(delivery.name()));
      }
    }
    boolean workbook = out.toString().toLowerCase(Locale.ROOT).endsWith(WORKBOOK);
    if (workbook && deliveries.size() > 1) {
      throw wrong(
          "Filene gjelder %d kommuner, og en arbeidsbok kan bare ha én. Oppgi en mappe med --out."
              .formatted(deliveries.size()));
    }
    Path target = out.toAbsolutePath().normalize();
    Path parent = target.getParent();
    if (parent == null) {
      throw wrong("«%s» kan ikke brukes. Oppgi en ny mappe med --out.".formatted(out));
    }
    PrivateFolders.make(parent);
    try (TemporaryFolder temporary = TemporaryFolder.in(parent)) {
      Path made = PrivateFolders.make(temporary.path().resolve("ny"));
      List<Written> written =
          workbook ? workbook(deliveries, made, out) : folders(deliveries, made, out);
      Files.move(
          workbook ? made.resolve(String.valueOf(target.getFileName())) : made,
          target,
          StandardCopyOption.ATOMIC_MOVE);
      return written;
    }
  }

  private static List<Written> workbook(List<Delivery> deliveries, Path made, Path out)
      throws IOException {
    Delivery only = deliveries.get(0);
    ConvertedExport export = ConvertedExport.of(only);
    Path file = made.resolve(String.valueOf(out.getFileName()));
    XlsxExport.write(export, file);
    PrivateFolders.ownerOnly(file);
    return List.of(new Written(out, only.format(), export, only.remarks()));
  }

  private static List<Written> folders(List<Delivery> deliveries, Path made, Path out)
      throws IOException {
    List<Written> written = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Delivery delivery : deliveries) {
      ConvertedExport export = ConvertedExport.of(delivery);
      String name = deliveries.size() == 1 ? "" : unique(delivery.name(), names);
      CsvExport.write(export, PrivateFolders.make(made.resolve(name)));
      written.add(new Written(out.resolve(name), delivery.format(), export, delivery.remarks()));
    }
    return written;
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
