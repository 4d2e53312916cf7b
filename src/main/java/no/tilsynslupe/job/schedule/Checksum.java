package no.tilsynslupe.job.schedule;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.tilsynslupe.job.hash.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Whether a delivery is what its {@code .sha256} file says: a bare sum in hexadecimal, or lines as
 * {@code sha256sum} writes them.
 */
final class Checksum {
  static final String SUFFIX = ".sha256";

  private static final int BUFFER = 1 << 16;
  private static final long LARGEST = 16 << 20;
  // The sum, then a space, then a space or an asterisk; a backslash before it when the name is
  // escaped.
  private static final Pattern LINE = Pattern.compile("\\\\?([0-9a-fA-F]{64})(?: [ *](.+))?");

  private final BooleanSupplier stopping;

  /**
   * @param stopping asked underway; a check that is broken off says that the delivery doesn't fit
   */
  Checksum(BooleanSupplier stopping) {
    this.stopping = stopping;
  }

  /** Whether the last answer is none, because the work was broken off. */
  boolean brokenOff() {
    return stopping.getAsBoolean();
  }

  /** What is wrong, in words that go on from the delivery's name; null when it fits. */
  @Nullable String fault(Path delivery, Path sumFile) throws IOException {
    List<String> lines;
    try {
      if (Files.size(sumFile) > LARGEST) {
        return ScheduleTexts.say("sum_stor");
      }
      lines = Files.readAllLines(sumFile, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      return ScheduleTexts.say("sum_ikke_tekst");
    }
    Map<String, String> sums = new TreeMap<>();
    for (String line : lines) {
      String text = line.strip().replace("\uFEFF", "");
      Matcher matcher = LINE.matcher(text);
      if (text.isEmpty()) {
        continue;
      }
      if (!matcher.matches()) {
        return ScheduleTexts.say("sum_linje");
      }
      @Nullable String name = matcher.group(2);
      sums.put(name == null ? "" : plain(name), matcher.group(1).toLowerCase(Locale.ROOT));
    }
    return Files.isDirectory(delivery, LinkOption.NOFOLLOW_LINKS)
        ? folderFault(delivery, sums)
        : fileFault(delivery, sums);
  }

  private static String plain(String name) {
    String path = name.strip().replace('\\', '/');
    return path.startsWith("./") ? path.substring(2) : path;
  }

  private @Nullable String fileFault(Path file, Map<String, String> sums) throws IOException {
    String name = file.getFileName().toString();
    // One line is the file's whatever name it had where it was made.
    @Nullable String expected = sums.size() == 1 ? sums.values().iterator().next() : sums.get(name);
    if (expected == null) {
      return ScheduleTexts.say("sum_nevner_ikke");
    }
    return expected.equals(sum(file)) ? null : ScheduleTexts.say("sum_stemmer_ikke");
  }

  private @Nullable String folderFault(Path folder, Map<String, String> sums) throws IOException {
    String prefix = folder.getFileName() + "/";
    Map<String, String> left = new TreeMap<>();
    sums.forEach(
        (name, sum) ->
            left.put(name.startsWith(prefix) ? name.substring(prefix.length()) : name, sum));
    List<Path> files;
    try (Stream<Path> paths = Files.walk(folder)) {
      files = paths.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String inside = folder.relativize(file).toString().replace(File.separatorChar, '/');
      @Nullable String expected = left.remove(inside);
      if (expected == null) {
        return ScheduleTexts.say("sum_ikke_alle");
      }
      if (!expected.equals(sum(file))) {
        return ScheduleTexts.say("sum_stemmer_ikke");
      }
    }
    return left.isEmpty() ? null : ScheduleTexts.say("sum_mangler_i_mappen");
  }

  private String sum(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (stopping.getAsBoolean()) {
          return "";
        }
        digest.update(buffer, 0, read);
      }
    }
    return Sha256.hex(digest.digest());
  }
}
