package no.tilsynslupe.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;

/**
 * Reads case exports into a spool: every cell through the gate of privacy, every row typed and
 * accounted for, the accepted ones parted by case. The cases themselves are put together
 * afterwards, from {@link Spool}.
 */
public final class Intake {
  private Intake() {}

  /**
   * Reads the exports. What the spool directory holds from an earlier attempt is removed first;
   * when the reading fails, nothing is left in it.
   *
   * @param inputs folders, zip files, workbooks, forms of KOSTRA and case files of Digisos
   * @throws UserError when the input can't be used (exit code 3, or 2 for exports that overlap), or
   *     the gate of privacy stopped it (exit code 4)
   */
  public static IntakeResult read(
      List<Path> inputs, IntakeOptions options, Path spoolDirectory, Progress progress)
      throws IOException {
    clear(spoolDirectory);
    try {
      return readInto(inputs, options, new SpoolLayout(spoolDirectory), progress);
    } catch (IOException | RuntimeException e) {
      clear(spoolDirectory);
      throw e;
    }
  }

  private static IntakeResult readInto(
      List<Path> inputs, IntakeOptions options, SpoolLayout layout, Progress progress)
      throws IOException {
    prepare(layout);
    List<DeliveryReading> readings = new ArrayList<>();
    Gate gate = new Gate(options.personvern());
    try {
      int files = 0;
      Set<String> names = new HashSet<>();
      List<Delivery> deliveries = Deliveries.open(inputs, gate);
      for (Delivery delivery : deliveries) {
        readings.add(
            new DeliveryReading(
                delivery,
                unique(delivery.name(), names),
                readings.size(),
                files,
                deliveries.size() > 1,
                options,
                gate,
                layout));
        files += delivery.tables().size();
      }
      try (Workers workers = new Workers(options.threads())) {
        for (DeliveryReading reading : readings) {
          reading.readHead(workers, progress);
        }
        for (DeliveryReading reading : readings) {
          reading.readBodies(workers, progress);
        }
      }
    } finally {
      for (DeliveryReading reading : readings) {
        reading.close();
      }
    }
    IntakeResult result = result(readings, options, gate);
    DeliveryOverlap.check(result);
    Summary.writeRemarkRows(
        layout, readings.stream().flatMap(reading -> reading.remarkRows().stream()).toList());
    Summary.write(layout, result);
    return result;
  }

  private static String unique(String name, Set<String> taken) {
    String shown = name;
    for (int number = 2; !taken.add(shown); number++) {
      shown = name + " (" + number + ")";
    }
    return shown;
  }

  private static IntakeResult result(
      List<DeliveryReading> readings, IntakeOptions options, Gate gate) {
    List<DeliveryReport> deliveries = new ArrayList<>();
    List<FileReport> files = new ArrayList<>();
    List<String> ignored = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>();
    for (DeliveryReading reading : readings) {
      deliveries.add(reading.report(remarks));
      files.addAll(reading.files());
      ignored.addAll(reading.ignored());
    }
    remarks.addAll(gate.remarks());
    return new IntakeResult(options, deliveries, files, ignored, remarks);
  }

  private static void prepare(SpoolLayout layout) throws IOException {
    for (Path file : List.of(layout.rows(0), layout.rejects(0))) {
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
    }
  }

  /** Removes everything in the directory, and leaves it empty. */
  private static void clear(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      Files.createDirectories(directory);
      return;
    }
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
              throws IOException {
            if (e != null) {
              throw e;
            }
            if (!folder.equals(directory)) {
              Files.delete(folder);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
