package no.tilsynslupe.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** The rows of a run, parted by case; what a restarted run begins with. Safe for any thread. */
public final class Spool {
  private final SpoolLayout layout;
  private final IntakeResult result;
  private final AssemblyPlan plan;

  /** What closed parts left: as many as were open at once. */
  private final Queue<PartMemory> free = new ConcurrentLinkedQueue<>();

  private Spool(SpoolLayout layout, IntakeResult result) throws IOException {
    this.layout = layout;
    this.result = result;
    this.plan = new AssemblyPlan(result, new RowTexts(layout), sources(layout, result));
  }

  private static Map<Integer, SourcePlaces> sources(SpoolLayout layout, IntakeResult result)
      throws IOException {
    Map<Integer, SourcePlaces> sources = new TreeMap<>();
    for (FileReport file : result.files()) {
      Path path = layout.sources(file.index());
      if (Files.exists(path)) {
        sources.put(file.index(), SourcePlaces.read(path));
      }
    }
    return sources;
  }

  /**
   * Opens a whole spool.
   *
   * @throws IOException also when the reading was never completed; see {@link #isWhole}
   */
  public static Spool open(Path directory) throws IOException {
    SpoolLayout layout = new SpoolLayout(directory);
    return new Spool(layout, Summary.read(layout));
  }

  /** True when {@link Intake#read} came to its end there. */
  public static boolean isWhole(Path directory) {
    return Files.exists(new SpoolLayout(directory).summary());
  }

  /** What reading gave. */
  public IntakeResult result() {
    return result;
  }

  /** The records that remarks on deliveries are about, by file and line. */
  public static List<RemarkRow> remarkRows(Path directory) throws IOException {
    return Summary.readRemarkRows(new SpoolLayout(directory)).stream()
        .sorted(RemarkRow.ORDER)
        .toList();
  }

  /** Number of parts, whatever the number of threads. */
  public int parts() {
    return SpoolLayout.PARTS;
  }

  /** Opens a part; every case is in exactly one. */
  public SpoolPart part(int part) throws IOException {
    return part(part, SpoolPart.MAX_IN_MEMORY);
  }

  /** As above; a part with more bytes of records is read one by one. */
  SpoolPart part(int part, long mostInMemory) throws IOException {
    Map<Integer, Path> paths = segments(part);
    long size = 0;
    for (Path path : paths.values()) {
      size += Files.size(path);
    }
    PartMemory memory = memory();
    boolean inMemory = size <= mostInMemory;
    memory.begin(inMemory ? (int) size : 0);
    List<Segment> segments = new ArrayList<>();
    for (Map.Entry<Integer, Path> file : paths.entrySet()) {
      segments.add(
          inMemory
              ? Segment.inMemory(file.getKey(), file.getValue(), memory)
              : Segment.stored(file.getKey(), file.getValue()));
    }
    return new SpoolPart(segments, plan, memory, free);
  }

  /** By the number of the file; of a small delivery, most parts have none, and no folder. */
  private Map<Integer, Path> segments(int part) {
    Map<Integer, Path> paths = new TreeMap<>();
    if (Files.isDirectory(layout.part(part))) {
      for (FileReport file : result.files()) {
        Path path = layout.segment(part, file.index());
        if (Files.exists(path)) {
          paths.put(file.index(), path);
        }
      }
    }
    return paths;
  }

  private PartMemory memory() {
    PartMemory used = free.poll();
    return used == null ? new PartMemory() : used;
  }

  /** Gives the rows that were rejected while reading, file by file, in the order of their lines. */
  public void forEachReadingReject(Consumer<Reject> consumer) throws IOException {
    for (FileReport file : result.files()) {
      Path path = layout.rejects(file.index());
      if (Files.exists(path)) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
          readRejects(in, consumer);
        } catch (UncheckedIOException e) {
          throw e.getCause();
        }
      }
    }
  }

  private static void readRejects(InputStream in, Consumer<Reject> consumer) throws IOException {
    int first;
    while ((first = in.read()) >= 0) {
      int length = first & 0x7F;
      int b = first;
      for (int shift = 7; (b & 0x80) != 0; shift += 7) {
        b = in.read();
        length |= (b & 0x7F) << shift;
      }
      consumer.accept(RejectCodec.read(new ByteCursor(in.readNBytes(length), 0)));
    }
  }
}
