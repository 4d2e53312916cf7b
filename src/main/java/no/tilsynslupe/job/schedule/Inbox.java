package no.tilsynslupe.job.schedule;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.tilsynslupe.job.PrivateFolders;
import no.tilsynslupe.job.file.JobTrigger;
import org.jspecify.annotations.Nullable;

/**
 * A folder in which deliveries come. One is taken when it has been still for long enough and fits
 * its checksum, by a rename into {@code tatt/JOB/MOMENT/} beside it: whoever looks sees it either
 * in the inbox or taken, whatever happens. Nothing in it is ever written to.
 */
final class Inbox {
  private static final String TAKEN = "tatt";
  private static final String SETTLED = "avsluttet.txt";

  private final JobTrigger.Inbox trigger;
  private final Path taken;
  private final PathMatcher pattern;
  private final Checksum checksum;
  private final Consumer<String> say;

  /** How each thing in the folder looked, and since when. */
  private Map<Path, Still> still = new HashMap<>();

  /** What was said of a thing that looked so; it isn't said twice. */
  private final Set<String> said = new HashSet<>();

  private record Still(String look, long since) {}

  /**
   * @param say for what people should know
   */
  Inbox(JobTrigger.Inbox trigger, String job, Checksum checksum, Consumer<String> say) {
    this.trigger = trigger;
    this.taken = trigger.folder().resolve(TAKEN).resolve(job);
    this.pattern = FileSystems.getDefault().getPathMatcher("glob:" + trigger.pattern());
    this.checksum = checksum;
    this.say = say;
  }

  JobTrigger.Inbox trigger() {
    return trigger;
  }

  /**
   * Looks, and takes the first delivery, by name, that may be taken.
   *
   * @param elapsed nanoseconds of real time: files are written in real time
   * @return null when there is none yet
   */
  @Nullable Claim take(long elapsed, Instant now) throws IOException {
    for (Delivery delivery : stillOnes(elapsed)) {
      if (fits(delivery)) {
        return claim(delivery, now);
      }
    }
    return null;
  }

  private List<Delivery> stillOnes(long elapsed) throws IOException {
    Map<Path, Still> now = new HashMap<>();
    List<Delivery> ready = new ArrayList<>();
    for (Path path : content()) {
      @Nullable Delivery delivery = delivery(path);
      if (delivery == null) {
        continue;
      }
      @Nullable Still before = still.get(path);
      long since =
          before != null && before.look().equals(delivery.look()) ? before.since() : elapsed;
      now.put(path, new Still(delivery.look(), since));
      if (elapsed - since >= Duration.ofSeconds(trigger.stillSeconds()).toNanos()) {
        ready.add(delivery);
      }
    }
    still = now;
    return ready;
  }

  private List<Path> content() throws IOException {
    String missing = ScheduleTexts.say("innboks_mangler", "sti", trigger.folder());
    if (!Files.isDirectory(trigger.folder())) {
      sayOnce(missing);
      return List.of();
    }
    said.remove(missing);
    try (Stream<Path> content = Files.list(trigger.folder())) {
      return content.filter(this::mayBeOne).sorted().toList();
    }
  }

  private boolean mayBeOne(Path path) {
    Path name = path.getFileName();
    return pattern.matches(name)
        && !name.toString().equals(TAKEN)
        && !name.toString().endsWith(Checksum.SUFFIX)
        && !Delivery.unfinishedName(path)
        && !Files.isSymbolicLink(path);
  }

  private static @Nullable Delivery delivery(Path path) throws IOException {
    try {
      return Delivery.at(path);
    } catch (NoSuchFileException movedMeanwhile) {
      return null;
    }
  }

  private boolean fits(Delivery delivery) throws IOException {
    String key = delivery.look();
    if (said.contains(key)) {
      return false;
    }
    @Nullable String fault =
        delivery.checksum() == null ? null : checksum.fault(delivery.path(), delivery.checksum());
    @Nullable Delivery after = delivery(delivery.path());
    if (after == null || !after.look().equals(delivery.look()) || checksum.brokenOff()) {
      // Somebody wrote while it was read, or it wasn't read to the end.
      return false;
    }
    if (fault != null) {
      said.add(key);
      say.accept(ScheduleTexts.say("ikke_tatt", "navn", delivery.name(), "grunn", fault));
    }
    return fault == null;
  }

  private @Nullable Claim claim(Delivery delivery, Instant now) throws IOException {
    PrivateFolders.make(taken);
    Instant moment = now.truncatedTo(ChronoUnit.SECONDS);
    while (!PrivateFolders.makeNew(taken.resolve(Claim.id(moment)))) {
      moment = moment.plusSeconds(1);
    }
    Path folder = taken.resolve(Claim.id(moment));
    Path target = folder.resolve(delivery.path().getFileName());
    try {
      Files.move(delivery.path(), target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.delete(folder);
      sayOnce(
          ScheduleTexts.say(
              "ikke_flyttet",
              "navn",
              delivery.name(),
              "sti",
              taken,
              "feil",
              e.getClass().getSimpleName()));
      return null;
    }
    if (delivery.checksum() != null) {
      moveChecksum(delivery.checksum(), folder);
    }
    return new Claim(folder, moment, target);
  }

  /** The delivery is taken by now, and is run whether its checksum comes along or not. */
  private void moveChecksum(Path sum, Path folder) {
    try {
      Files.move(sum, folder.resolve(sum.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (Files.exists(sum, LinkOption.NOFOLLOW_LINKS)) {
        sayOnce(
            ScheduleTexts.say(
                "blir_liggende_sammen", "navn", sum, "feil", e.getClass().getSimpleName()));
      }
    }
  }

  /** Deliveries that were taken and whose run isn't known to have ended. */
  List<Claim> open() throws IOException {
    if (!Files.isDirectory(taken, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    List<Claim> claims = new ArrayList<>();
    try (Stream<Path> folders = Files.list(taken)) {
      for (Path folder : folders.sorted().toList()) {
        @Nullable Instant moment = Claim.moment(folder.getFileName().toString());
        if (moment != null && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
          openIn(folder, moment, claims);
        }
      }
    }
    return claims;
  }

  private void openIn(Path folder, Instant moment, List<Claim> claims) throws IOException {
    if (Files.exists(folder.resolve(SETTLED))) {
      return;
    }
    List<Path> content;
    try (Stream<Path> files = Files.list(folder)) {
      content = files.filter(file -> !file.toString().endsWith(Checksum.SUFFIX)).sorted().toList();
    }
    if (content.isEmpty()) {
      // Made for a delivery that was never moved.
      deleteIfEmpty(folder);
      return;
    }
    Path delivery = content.get(0);
    takeAlong(delivery, folder);
    claims.add(new Claim(folder, moment, delivery));
  }

  /** The checksum of a delivery that was taken in the last moment before the scheduler died. */
  private void takeAlong(Path delivery, Path folder) {
    Path name = delivery.getFileName();
    Path sum = trigger.folder().resolve(name + Checksum.SUFFIX);
    if (Files.isRegularFile(sum, LinkOption.NOFOLLOW_LINKS)
        && !Files.exists(trigger.folder().resolve(name))
        && !Files.exists(folder.resolve(sum.getFileName()))) {
      moveChecksum(sum, folder);
    }
  }

  private static void deleteIfEmpty(Path folder) throws IOException {
    try {
      Files.delete(folder);
    } catch (DirectoryNotEmptyException hasItsChecksum) {
      // Odd, but somebody else's doing: left as it is.
      return;
    }
  }

  /** Notes beside the delivery that its run has ended: it is never run again. */
  static void settle(Path delivery, String how) throws IOException {
    Path note = delivery.resolveSibling(SETTLED);
    Files.writeString(
        note, how + "\n", StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
  }

  private void sayOnce(String line) {
    if (said.add(line)) {
      say.accept(line);
    }
  }
}
