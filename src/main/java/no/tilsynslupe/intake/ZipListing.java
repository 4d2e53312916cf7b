package no.tilsynslupe.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import no.tilsynslupe.sak.UserError;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * What a zip holds, sorted by name. None of it leads out of the zip or has a name that a machine
 * takes for something else: also for those who write files by these names.
 */
final class ZipListing {
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

  private ZipListing() {}

  /** How entries are called in messages. */
  interface Labels {
    /** To be called first; throws for an entry that must not be told of at all. */
    default void allow(String path, int number) {}

    /** A name for a sentence to begin with: {@code Filen «saker.csv»}. */
    String of(String path, int number);
  }

  /**
   * An entry.
   *
   * @param number its place in the listing, from 1
   */
  record Listed(ZipArchiveEntry entry, int number, Labels labels) {
    String path() {
      return entry.getName();
    }

    String label() {
      return labels.of(path(), number);
    }
  }

  /**
   * Lists all, folders too.
   *
   * @param zip how the zip is called in messages
   */
  static List<Listed> of(ZipFile file, String zip, Labels labels) {
    List<ZipArchiveEntry> entries = new ArrayList<>(Collections.list(file.getEntries()));
    SourceFiles.refuseTooMany(zip, entries.size());
    entries.sort(Comparator.comparing(ZipArchiveEntry::getName));
    List<Listed> listed = new ArrayList<>(entries.size());
    for (ZipArchiveEntry entry : entries) {
      Listed one = new Listed(entry, listed.size() + 1, labels);
      labels.allow(one.path(), one.number());
      check(zip, one);
      listed.add(one);
    }
    return listed;
  }

  private static void check(String zip, Listed one) {
    String path = one.path();
    if (one.entry().getGeneralPurposeBit().usesEncryption()) {
      throw refuse(zip, one, "zip_passord");
    }
    boolean absolute = path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf(':') >= 0;
    List<String> parts = List.of(path.split("/", -1));
    if (absolute || parts.contains("..")) {
      throw refuse(zip, one, "zip_peker_ut");
    }
    for (String part : parts) {
      if (DEVICE.matcher(part).matches()) {
        throw refuse(zip, one, "zip_navn");
      }
    }
  }

  /**
   * @param why key of a text that begins with the entry
   */
  static UserError refuse(String zip, Listed one, String why) {
    return Unreadable.file(zip, IntakeTexts.say(why, "fil", one.label()));
  }
}
