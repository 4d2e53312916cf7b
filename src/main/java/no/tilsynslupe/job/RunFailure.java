package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.sak.UserError;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Puts what stopped a run into one line: what, where, and how to carry on. One fault often shows as
 * several exceptions, the database's above all, so all of them are looked at before one is named.
 */
final class RunFailure {

  /** Less room than this, when something just couldn't be written, is no room. */
  private static final long NO_ROOM = 64L << 10;

  /** As the C library says it in English and Norwegian, and Windows in both. */
  private static final List<String> FULL =
      List.of(
          "no space left",
          "disk quota exceeded",
          "file too large",
          "not enough space",
          "ikke mer plass",
          "ingen plass igjen",
          "ikke nok plass",
          "ikke plass igjen",
          "diskkvote");

  private static final List<String> READ_ONLY =
      List.of("read-only file system", "skrivebeskyttet", "the media is write protected");

  private final RunFolder folder;

  RunFailure(RunFolder folder) {
    this.folder = folder;
  }

  /** Of a run whose folder stays. */
  UserError stopped(Throwable error) {
    List<Throwable> all = all(error);
    if (all.stream().anyMatch(RunFailure::isDamage)) {
      return error(
          JobTexts.ERRORS.say("base_skadet", "sti", folder.work().resolve("kjoring.mv.db")), error);
    }
    return error(
        JobTexts.ERRORS.say("stoppet_underveis", "grunn", reason(all), "sti", folder.target()),
        error);
  }

  /** Of a run whose rows, once read, are no longer all there. */
  static UserError damagedSpool(Path spool) {
    return new UserError(
        UserError.Kind.STOPPED_UNDERWAY, JobTexts.ERRORS.say("rader_skadet", "sti", spool));
  }

  /** Of a run that was left alone for so long that its rows were removed. */
  static UserError expiredSpool(Path run) {
    return new UserError(
        UserError.Kind.STOPPED_UNDERWAY,
        JobTexts.ERRORS.say("rader_slettet", "sti", run, "dager", SpoolExpiry.KEPT.toDays()));
  }

  /** Of a run that could not even note that it had begun: nothing of it is left. */
  UserError notBegun(Throwable error) {
    return error(JobTexts.ERRORS.say("ikke_begynt", "grunn", reason(all(error))), error);
  }

  /** Of a run that is whole but couldn't be put in its place. */
  UserError notPublished(IOException error) {
    return error(
        JobTexts.ERRORS.say("ikke_pa_plass", "sti", folder.target(), "arsak", systemReason(error)),
        error);
  }

  private static String systemReason(IOException error) {
    return error instanceof FileSystemException file && file.getReason() != null
        ? " (" + file.getReason() + ")"
        : "";
  }

  private static UserError error(String message, Throwable cause) {
    return new UserError(UserError.Kind.STOPPED_UNDERWAY, message, cause);
  }

  /** A sentence, never with a message that might quote the data. */
  private String reason(List<Throwable> all) {
    if (all.stream().anyMatch(cause -> says(cause, FULL)) || hasNoRoom()) {
      return JobTexts.ERRORS.say("disken_full", "sti", folder.work());
    }
    if (all.stream().anyMatch(OutOfMemoryError.class::isInstance)) {
      return JobTexts.ERRORS.say("minnet_slutt");
    }
    if (all.stream().anyMatch(RunFailure::isWriteProtection)) {
      return JobTexts.ERRORS.say("skrivevern", "sti", folder.work());
    }
    Optional<FileSystemException> file = first(all, FileSystemException.class);
    if (file.isPresent()) {
      return ofFile(file.get());
    }
    Optional<IOException> io = first(all, IOException.class);
    return io.isPresent()
        ? JobTexts.ERRORS.say("lese_skrive", "feil", String.valueOf(io.get().getMessage()))
        : JobTexts.ERRORS.say("programfeil", "feil", root(all.get(0)).getClass().getSimpleName());
  }

  private String ofFile(FileSystemException error) {
    String name = String.valueOf(error.getFile());
    if (error instanceof NoSuchFileException) {
      return JobTexts.ERRORS.say("fil_borte", "fil", name);
    }
    if (error instanceof AccessDeniedException) {
      return JobTexts.ERRORS.say("fil_tilgang", "fil", name);
    }
    return JobTexts.ERRORS.say("fil_ikke_lest", "fil", name, "arsak", systemReason(error));
  }

  private boolean hasNoRoom() {
    try {
      return Files.getFileStore(folder.work()).getUsableSpace() < NO_ROOM;
    } catch (IOException e) {
      // Then nothing is known of the room, and the faults speak for themselves.
      return false;
    }
  }

  private static boolean isWriteProtection(Throwable error) {
    return error instanceof ReadOnlyFileSystemException
        || says(error, READ_ONLY)
        || (error instanceof SQLException sql
            && sql.getErrorCode() == ErrorCode.DATABASE_IS_READ_ONLY);
  }

  private static boolean isDamage(Throwable error) {
    return (error instanceof SQLException sql
            && (sql.getErrorCode() == ErrorCode.FILE_CORRUPTED_1
                || sql.getErrorCode() == ErrorCode.FILE_VERSION_ERROR_1))
        || (error instanceof MVStoreException store
            && (store.getErrorCode() == DataUtils.ERROR_FILE_CORRUPT
                || store.getErrorCode() == DataUtils.ERROR_CHUNK_NOT_FOUND
                || store.getErrorCode() == DataUtils.ERROR_UNSUPPORTED_FORMAT));
  }

  private static boolean says(Throwable error, List<String> words) {
    @Nullable String message = error instanceof IOException ? error.getMessage() : null;
    String text = message == null ? "" : message.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(text::contains);
  }

  private static <T> Optional<T> first(List<Throwable> all, Class<T> type) {
    return all.stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  private static Throwable root(Throwable error) {
    Throwable root = error;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  /** The error, its causes and what was suppressed, each once. */
  private static List<Throwable> all(Throwable error) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Throwable> found = new ArrayList<>();
    Deque<Throwable> left = new ArrayDeque<>(List.of(error));
    while (!left.isEmpty()) {
      Throwable next = left.removeFirst();
      if (seen.add(next)) {
        found.add(next);
        for (Throwable suppressed : next.getSuppressed()) {
          left.addLast(suppressed);
        }
        if (next.getCause() != null) {
          left.addFirst(next.getCause());
        }
      }
    }
    return found;
  }
}
