package no.tilsynslupe.job;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import no.tilsynslupe.job.baseline.BaselineCopy;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a run, which is all there is of it. While the run goes on it stands beside its
 * place, with {@value #PARTIAL} after its name, and is renamed when whole: a half-written run is
 * never taken for a finished one. An open {@code RunFolder} holds the lock that proves its process
 * alive.
 */
final class RunFolder implements AutoCloseable {
  static final String PARTIAL = ".delvis";
  static final String REPLACED = ".gammel";
  static final String SPOOL = "spool";

  /** What file systems take as a name is 255 bytes; the rest is for {@value #PARTIAL} and such. */
  private static final int LONGEST_NAME = 240;

  private static final boolean WINDOWS = File.separatorChar == '\\';

  private final Path target;
  private final Path work;
  private @Nullable RunLock lock;

  private RunFolder(Path target, RunLock lock) {
    this.target = target;
    this.work = partial(target);
    this.lock = lock;
  }

  /**
   * Makes an empty work folder for a new run.
   *
   * @param overwrite whether an earlier run may be replaced; nothing but a run ever is
   * @throws UserError when the place is taken
   */
  static RunFolder create(Path out, boolean overwrite) throws IOException {
    Path target = out.toAbsolutePath().normalize();
    refuseForeignContent(target, overwrite);
    Path work = partial(target);
    boolean leftOver = Files.isDirectory(work, LinkOption.NOFOLLOW_LINKS);
    if (leftOver && !isEmpty(work) && !Files.exists(RunLock.file(work))) {
      throw notARun(work);
    }
    // Without a record nothing was begun that could be carried on.
    if (leftOver && !overwrite && Files.exists(RunRecord.file(work))) {
      // Taking the lock for a moment tells a living run from a dead one.
      RunLock.take(work).close();
      throw wrongUse(JobTexts.ERRORS.say("ut_avbrutt", "sti", out));
    }
    makeFolder(work, out);
    RunLock lock = lock(work, out);
    try {
      // Another process may have finished a run here since the first look.
      refuseForeignContent(target, overwrite);
      if (leftOver) {
        empty(work);
      }
      return new RunFolder(target, lock);
    } catch (UserError | IOException e) {
      lock.close();
      throw e;
    }
  }

  private static RunLock lock(Path work, Path out) throws IOException {
    try {
      RunLock lock = RunLock.take(work);
      if (Files.exists(RunLock.file(work))) {
        return lock;
      }
      lock.close();
    } catch (NoSuchFileException e) {
      // Said below: whoever had the folder has just renamed it.
    }
    throw wrongUse(JobTexts.ERRORS.say("ut_annen_ferdig", "sti", out));
  }

  /**
   * A place that can't be written to is a wrong {@code --out}: there is no run to carry on with.
   */
  private static void makeFolder(Path work, Path out) throws IOException {
    try {
      PrivateFolders.make(work);
    } catch (FileSystemException e) {
      throw new UserError(
          UserError.Kind.WRONG_USE, JobTexts.ERRORS.say("kan_ikke_lage_mappen", "sti", out), e);
    }
    if (!Files.isWritable(work)) {
      throw wrongUse(JobTexts.ERRORS.say("kan_ikke_skrive_i", "sti", out));
    }
  }

  /**
   * Opens the folder of a run that was cut off.
   *
   * @param run the run's folder, with or without {@value #PARTIAL}
   * @throws UserError when there is nothing to carry on, or its process is alive
   */
  static RunFolder reopen(Path run) throws IOException {
    Path target = run.toAbsolutePath().normalize();
    String name = target.getFileName().toString();
    if (name.endsWith(PARTIAL)) {
      target = target.resolveSibling(name.substring(0, name.length() - PARTIAL.length()));
    }
    Path work = partial(target);
    if (Files.isRegularFile(RunRecord.file(work))) {
      return new RunFolder(target, RunLock.take(work));
    }
    if (Files.isRegularFile(RunRecord.file(target))) {
      throw wrongUse(JobTexts.ERRORS.say("er_ferdig", "sti", run));
    }
    throw wrongUse(JobTexts.ERRORS.say("ingen_avbrutt", "sti", run));
  }

  /** Where the run will stand when it is whole. */
  Path target() {
    return target;
  }

  /** Where it is written. */
  Path work() {
    return work;
  }

  /** The sorted rows of the input, needed until the reports are written. */
  Path spool() {
    return work.resolve(SPOOL);
  }

  /**
   * Puts the finished run in its place, instead of an earlier one. Fails without harm when a file
   * there is in use: then nothing but this is left to do.
   *
   * @param shared whether the folder is to be shared, so that nothing of cases may be left in it
   * @return what is left for a person to do, in sentences
   * @throws UserError when something else than a run has come to lie in its place
   */
  List<String> publish(boolean shared) throws IOException {
    if (Files.exists(spool())) {
      delete(spool());
    }
    Files.deleteIfExists(BaselineCopy.file(work));
    Files.deleteIfExists(ProgressMark.file(work));
    if (shared) {
      RunDatabase.delete(work);
    }
    Path replaced = sibling(target, REPLACED);
    if (WINDOWS) {
      // It renames no folder with an open file in it. Elsewhere the lock is held till the end.
      release();
      Files.deleteIfExists(RunLock.file(work));
    }
    CrashPoint.pass("publish.before");
    boolean earlier = makeRoom(replaced);
    CrashPoint.pass("publish.between");
    try {
      PrivateFolders.ownerOnlyIn(work);
      Files.move(work, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (earlier) {
        putBack(replaced, e);
      }
      throw e;
    }
    Files.deleteIfExists(RunLock.file(target));
    release();
    return removed(replaced);
  }

  /** Whether an earlier run had to be moved away. */
  private boolean makeRoom(Path replaced) throws IOException {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    if (Files.isDirectory(target) && isEmpty(target)) {
      Files.delete(target);
      return false;
    }
    if (!Files.isRegularFile(RunRecord.file(target))) {
      throw new UserError(
          UserError.Kind.STOPPED_UNDERWAY,
          JobTexts.ERRORS.say("fatt_annet_innhold", "sti", target));
    }
    if (Files.exists(replaced)) {
      delete(replaced);
    }
    Files.move(target, replaced, StandardCopyOption.ATOMIC_MOVE);
    return true;
  }

  private void putBack(Path replaced, IOException failure) {
    try {
      Files.move(replaced, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /** The new run is in its place: an old file that can't be deleted yet is no failure. */
  private static List<String> removed(Path replaced) {
    if (!Files.exists(replaced)) {
      return List.of();
    }
    try {
      delete(replaced);
      return List.of();
    } catch (IOException e) {
      return List.of(JobTexts.REMARKS.say("forrige_ligger", "sti", replaced));
    }
  }

  /** Removes all that was written: for input that can't be used, and for the privacy gate. */
  void discard() throws IOException {
    release();
    try (Stream<Path> content = Files.list(work)) {
      for (Path path : content.toList()) {
        // What tells that it is a run goes last: else one killed meanwhile would be nobody's.
        if (!path.equals(RunRecord.file(work)) && !path.equals(RunLock.file(work))) {
          delete(path);
        }
      }
    }
    delete(work);
  }

  @Override
  public void close() throws IOException {
    release();
  }

  private void release() throws IOException {
    if (lock != null) {
      lock.close();
      lock = null;
    }
  }

  private static void refuseForeignContent(Path target, boolean overwrite) throws IOException {
    if (target.getFileName() == null) {
      throw wrongUse(JobTexts.ERRORS.say("ikke_kjoremappe", "sti", target));
    }
    if (target.getFileName().toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
      throw wrongUse(
          JobTexts.ERRORS.say(
              "navn_for_langt",
              "navn",
              target.getFileName(),
              "maks",
              String.valueOf(LONGEST_NAME)));
    }
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw wrongUse(JobTexts.ERRORS.say("ut_er_fil", "sti", target));
    }
    if (isEmpty(target)) {
      return;
    }
    if (!overwrite) {
      throw wrongUse(JobTexts.ERRORS.say("ikke_tom", "sti", target));
    }
    if (!Files.isRegularFile(RunRecord.file(target))) {
      throw notARun(target);
    }
  }

  /**
   * Whether a work folder was left by a process that died before it had recorded what it would do:
   * nothing can be carried on there, and a new run may have the place.
   */
  static boolean isUnbegun(Path work) throws IOException {
    return Files.isDirectory(work, LinkOption.NOFOLLOW_LINKS)
        && !Files.exists(RunRecord.file(work))
        && (isEmpty(work) || Files.exists(RunLock.file(work)))
        && !RunLock.isTaken(RunLock.file(work));
  }

  /** Where a run that isn't whole is written. */
  static Path partial(Path target) {
    return sibling(target, PARTIAL);
  }

  private static Path sibling(Path target, String suffix) {
    return target.resolveSibling(target.getFileName() + suffix);
  }

  private static UserError notARun(Path folder) {
    return wrongUse(JobTexts.ERRORS.say("ikke_tidligere", "sti", folder));
  }

  private static UserError wrongUse(String message) {
    return new UserError(UserError.Kind.WRONG_USE, message);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      return content.findAny().isEmpty();
    }
  }

  /** Empties a work folder but for its lock. */
  private static void empty(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      for (Path path : content.toList()) {
        if (!path.equals(RunLock.file(folder))) {
          delete(path);
        }
      }
    }
  }

  /** Deletes a file, or a folder with all in it; never what a symbolic link points to. */
  static void delete(Path path) throws IOException {
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException error)
              throws IOException {
            if (error != null) {
              throw error;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
