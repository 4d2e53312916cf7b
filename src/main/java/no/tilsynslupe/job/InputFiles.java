package no.tilsynslupe.job;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.tilsynslupe.intake.Gate;
import no.tilsynslupe.job.hash.Sha256;
import no.tilsynslupe.privacy.IdentityDetector;
import no.tilsynslupe.privacy.IdentityKind;
import no.tilsynslupe.report.model.InputFile;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;

/**
 * The files of the exports that a run reads, and their fingerprints. Their names end up in {@code
 * kjoring.json}, so they pass the privacy gate first.
 */
final class InputFiles {
  private static final int BUFFER = 1 << 16;

  /** Time of the last change of anything about a file, where the file system keeps it. */
  private static final String CHANGED = "unix:ctime";

  private record Found(Path path, String name) {}

  /** What a file looks like from outside: another after whatever was done to it. */
  private record Stamp(String name, long bytes, FileTime modified, String changed) {}

  private final List<Path> exports;
  private final List<Found> files;
  private final List<Stamp> stamps;
  private List<InputFile> fingerprints = List.of();

  private InputFiles(List<Path> exports, List<Found> files) throws IOException {
    this.exports = List.copyOf(exports);
    this.files = List.copyOf(files);
    this.stamps = stamps(files);
  }

  /**
   * All regular files of {@code exports}, sorted within each; what symbolic links inside a folder
   * point to doesn't belong to it.
   *
   * @throws UserError when an export doesn't exist, or a name holds an identity number
   */
  static InputFiles of(List<Path> exports) throws IOException {
    List<Found> files = new ArrayList<>();
    for (Path export : exports) {
      if (!Files.exists(export)) {
        throw new UserError(
            UserError.Kind.UNREADABLE_INPUT,
            JobTexts.ERRORS.say("inn_mangler", "sti", Gate.shown(export.toString())));
      }
      String name = Gate.shown(String.valueOf(export.getFileName()));
      gate(export.toString());
      if (!Files.isDirectory(export) && !Files.isRegularFile(export)) {
        // A pipe or a device has no end, or none that comes.
        throw new UserError(
            UserError.Kind.UNREADABLE_INPUT,
            JobTexts.ERRORS.say("inn_verken", "sti", Gate.shown(export.toString())));
      }
      if (Files.isDirectory(export)) {
        inFolder(export, name, files);
      } else {
        files.add(new Found(export, name));
      }
    }
    return new InputFiles(exports, files);
  }

  private static void inFolder(Path folder, String name, List<Found> files) throws IOException {
    // The folder may itself be a link.
    Path real = folder.toRealPath();
    try (Stream<Path> paths = Files.walk(real)) {
      for (Path path : paths.sorted().toList()) {
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
          String inside = real.relativize(path).toString().replace(File.separatorChar, '/');
          gate(inside);
          files.add(new Found(path, name + "/" + Gate.shown(inside)));
        }
      }
    }
  }

  /**
   * The results may lie neither in an export, which is never written to, nor around one, which
   * {@code --overwrite} would delete with the earlier results.
   *
   * @param option the option that says where results go
   * @throws UserError when they would, or when the name of the folder holds an identity number
   */
  static void requireApart(List<Path> exports, Path out, String option) throws IOException {
    gate(out.toString());
    Path target = real(out);
    for (Path export : exports) {
      Path input = real(export);
      if (target.startsWith(input) || input.startsWith(target)) {
        throw new UserError(
            UserError.Kind.WRONG_USE, JobTexts.ERRORS.say("ut_i_inn", "sti", out, "valg", option));
      }
    }
  }

  /** The path without links, as far as it exists. */
  static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    Path existing = absolute;
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    return existing == null
        ? absolute
        : existing.toRealPath().resolve(existing.relativize(absolute)).normalize();
  }

  /**
   * Names end up in records and messages.
   *
   * @throws UserError when one holds an identity number
   */
  static void gate(String name) {
    @Nullable IdentityKind kind = IdentityDetector.find(name);
    if (kind != null) {
      throw new UserError(
          UserError.Kind.PRIVACY_GATE,
          JobTexts.ERRORS.say("navn_identitet", "sti", Gate.shown(name), "slag", kind.navn()));
    }
  }

  private static List<Stamp> stamps(List<Found> files) throws IOException {
    List<Stamp> stamps = new ArrayList<>();
    for (Found file : files) {
      BasicFileAttributes seen = Files.readAttributes(file.path(), BasicFileAttributes.class);
      boolean unix = file.path().getFileSystem().supportedFileAttributeViews().contains("unix");
      stamps.add(
          new Stamp(
              file.name(),
              seen.size(),
              seen.lastModifiedTime(),
              unix ? String.valueOf(Files.getAttribute(file.path(), CHANGED)) : ""));
    }
    return List.copyOf(stamps);
  }

  /**
   * To be called when all is read: what was read must be what the fingerprints are of.
   *
   * @throws UserError when a file was written to, replaced, added or removed meanwhile
   */
  void requireUntouched() throws IOException {
    InputFiles now = of(exports);
    if (now.stamps.equals(stamps)) {
      return;
    }
    // A backup or a virus scanner may touch a file and leave its content alone.
    boolean same = !fingerprints.isEmpty() && now.fingerprints(1).equals(fingerprints);
    if (!same) {
      Set<String> touched = new TreeSet<>();
      now.stamps.stream().filter(s -> !stamps.contains(s)).forEach(s -> touched.add(s.name()));
      stamps.stream().filter(s -> !now.stamps.contains(s)).forEach(s -> touched.add(s.name()));
      throw new UserError(
          UserError.Kind.UNREADABLE_INPUT,
          JobTexts.ERRORS.say(
              "endret_under_lesing", "sti", String.join(JobTexts.ERRORS.say("mellom"), touched)));
    }
  }

  /**
   * Reads every file once and takes its fingerprint. Before anything else is done with them, so
   * that a run that is carried on knows whether they are still the same.
   *
   * @param threads how many files are read at once
   */
  List<InputFile> fingerprints(int threads) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads));
    try {
      List<Future<InputFile>> running = new ArrayList<>();
      for (Found file : files) {
        running.add(pool.submit(() -> fingerprint(file)));
      }
      List<InputFile> taken = new ArrayList<>();
      for (Future<InputFile> one : running) {
        taken.add(await(one));
      }
      fingerprints = List.copyOf(taken);
      return fingerprints;
    } finally {
      pool.shutdownNow();
    }
  }

  private static InputFile await(Future<InputFile> running) throws IOException {
    try {
      return running.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserError(
          UserError.Kind.STOPPED_UNDERWAY, JobTexts.ERRORS.say("lesing_avbrutt"), e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static InputFile fingerprint(Found file) throws IOException {
    MessageDigest digest = Sha256.digest();
    long bytes = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = new DigestInputStream(Files.newInputStream(file.path()), digest)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes += read;
      }
    }
    return new InputFile(file.name(), bytes, Sha256.hex(digest.digest()));
  }
}
