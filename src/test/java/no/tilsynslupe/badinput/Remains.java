package no.tilsynslupe.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What lies in a folder: to see whether anything was changed, or left that should not be. */
final class Remains {
  private Remains() {}

  /** Every file below the folder, with its content and time. */
  static Map<String, String> of(Path folder) throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (Path file : walk(folder)) {
      String content =
          Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
              ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
              : "";
      // Of a large file the hash will do.
      String kept = content.length() > 10_000 ? "hash " + content.hashCode() : content;
      found.put(
          folder.relativize(file).toString(),
          Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS) + " " + kept);
    }
    return found;
  }

  private static List<Path> walk(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder, new FileVisitOption[0])) {
      return files.filter(file -> !file.equals(folder)).sorted().toList();
    }
  }

  /**
   * That no file below the folder holds any of the texts, packed or not, nor bears it in its name.
   */
  static void assertWithout(Path folder, List<String> texts) throws IOException {
    if (texts.isEmpty() || !Files.exists(folder)) {
      return;
    }
    List<byte[]> wanted = new ArrayList<>();
    for (String text : texts) {
      for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
        wanted.add(text.getBytes(charset));
      }
    }
    for (Path file : walk(folder)) {
      String name = folder.relativize(file).toString();
      assertThat(name).doesNotContain(texts);
      if (Files.isRegularFile(file)) {
        search(name, Files.readAllBytes(file), wanted);
      }
    }
  }

  private static void search(String name, byte[] content, List<byte[]> wanted) throws IOException {
    for (byte[] text : wanted) {
      assertThat(indexOf(content, text)).as("%s holds what was planted", name).isNegative();
    }
    if (content.length > 2 && content[0] == 'P' && content[1] == 'K') {
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          search(name + "!" + entry.getName(), zip.readAllBytes(), wanted);
        }
      }
    }
  }

  private static int indexOf(byte[] content, byte[] text) {
    for (int i = 0; i <= content.length - text.length; i++) {
      int same = 0;
      while (same < text.length && content[i + same] == text[same]) {
        same++;
      }
      if (same == text.length) {
        return i;
      }
    }
    return -1;
  }
}
