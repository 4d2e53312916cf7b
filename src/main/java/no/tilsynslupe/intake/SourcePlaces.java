package no.tilsynslupe.intake;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.sak.Kilde;
import org.jspecify.annotations.Nullable;

/**
 * Which file and line of the user's each row of a converted table was made of, so that evidence
 * leads there. Kept in the spool, as a restarted run needs it, too.
 */
final class SourcePlaces {
  private final List<String> names;

  /** By row, the header being none: place among the names, or -1; and the line. */
  private final int[] files;

  private final int[] lines;

  private SourcePlaces(List<String> names, int[] files, int[] lines) {
    this.names = List.copyOf(names);
    this.files = files;
    this.lines = lines;
  }

  static SourcePlaces of(ConvertedTable table) {
    List<String> names = new ArrayList<>();
    Map<String, Integer> known = new HashMap<>();
    int[] files = new int[table.rows().size()];
    int[] lines = new int[files.length];
    for (int i = 0; i < files.length; i++) {
      Kilde kilde = table.rows().get(i).kilde();
      files[i] = -1;
      if (kilde != null) {
        Integer name = known.putIfAbsent(kilde.fil(), names.size());
        if (name == null) {
          name = names.size();
          names.add(kilde.fil());
        }
        files[i] = name;
        lines[i] = Math.toIntExact(kilde.linje());
      }
    }
    return new SourcePlaces(names, files, lines);
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Where a row comes from; null where that isn't told. */
  @Nullable Kilde of(long line) {
    int row = Math.toIntExact(line) - 2;
    return row < 0 || row >= files.length || files[row] < 0
        ? null
        : new Kilde(names.get(files[row]), lines[row], line);
  }

  void write(Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(names.size());
      for (String name : names) {
        out.writeUTF(name);
      }
      out.writeInt(files.length);
      for (int i = 0; i < files.length; i++) {
        out.writeInt(files[i]);
        out.writeInt(lines[i]);
      }
    }
  }

  static SourcePlaces read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      List<String> names = new ArrayList<>();
      for (int i = in.readInt(); i > 0; i--) {
        names.add(in.readUTF());
      }
      int[] files = new int[in.readInt()];
      int[] lines = new int[files.length];
      for (int i = 0; i < files.length; i++) {
        files[i] = in.readInt();
        lines[i] = in.readInt();
      }
      return new SourcePlaces(names, files, lines);
    }
  }
}
