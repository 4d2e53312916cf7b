package no.tilsynslupe.badinput;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A valid input that has been changed, wholly by its seed.
 *
 * @param planted whether {@link #PLANTED} was put into it
 */
record MutatedInput(long seed, ValidInput valid, boolean planted) {
  /** A synthetic identity number: its month is that of a number that nobody has. */
  static final String PLANTED = "15838590087";

  private static final int MOST_CHANGES = 4;
  private static final List<ValidInput> VALID = ValidInput.all();

  /** Writes the input of that seed into a folder. */
  static MutatedInput write(long seed, Path folder) throws IOException {
    Dice dice = new Dice(seed);
    ValidInput valid = VALID.get((int) (seed % VALID.size()));
    Map<String, byte[]> files = new TreeMap<>(valid.files());
    boolean inContainer = valid.container() != ValidInput.Container.FOLDER && dice.oneIn(3);
    boolean planted = !inContainer && dice.oneIn(8);
    Mutation mutation = new Mutation(dice);
    for (int i = dice.below(MOST_CHANGES); i >= 0; i--) {
      if (inContainer) {
        break;
      }
      String name = dice.of(List.copyOf(files.keySet()));
      if (dice.oneIn(12)) {
        rename(files, name, dice);
      } else {
        byte[] other = valid.files().get(dice.of(List.copyOf(valid.files().keySet())));
        files.put(name, mutation.of(files.get(name), other));
      }
    }
    if (planted) {
      plant(files, dice);
    }
    Files.createDirectories(folder);
    Path path = folder.resolve(valid.name());
    switch (valid.container()) {
      case FOLDER -> folder(files, path);
      case ZIP -> Files.write(path, changed(zip(files), inContainer, dice, mutation));
      case XLSX ->
          Files.write(path, changed(ValidInput.workbook(files), inContainer, dice, mutation));
    }
    return new MutatedInput(seed, valid, planted);
  }

  Path input(Path folder) {
    return folder.resolve(valid.name());
  }

  /** The file is gone, has another name, or is there twice. */
  private static void rename(Map<String, byte[]> files, String name, Dice dice) {
    byte[] content = files.get(name);
    if (dice.oneIn(3) && files.size() > 1) {
      files.remove(name);
    } else {
      files.put(
          dice.of(
              List.of(
                  "kopi/" + name,
                  name.toUpperCase(java.util.Locale.ROOT),
                  name + ".bak",
                  "æøå.json")),
          content);
      if (dice.oneIn(2)) {
        files.remove(name);
      }
    }
  }

  /** Between spaces, so that no digit beside it makes it another number. */
  private static void plant(Map<String, byte[]> files, Dice dice) {
    String name = dice.of(List.copyOf(files.keySet()));
    byte[] content = files.get(name);
    byte[] number = (" " + PLANTED + " ").getBytes(StandardCharsets.UTF_8);
    files.put(name, Mutation.inserted(content, dice.below(content.length + 1), number));
  }

  private static void folder(Map<String, byte[]> files, Path path) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path place = path.resolve(file.getKey());
      Files.createDirectories(place.getParent());
      Files.write(place, file.getValue());
    }
  }

  private static byte[] zip(Map<String, byte[]> files) {
    RawZip zip = new RawZip();
    files.forEach(zip::entry);
    return zip.bytes();
  }

  private static byte[] changed(byte[] bytes, boolean wanted, Dice dice, Mutation mutation) {
    byte[] out = bytes;
    for (int i = wanted ? dice.below(MOST_CHANGES) : -1; i >= 0; i--) {
      out = mutation.of(out, bytes);
    }
    return out;
  }

  @Override
  public String toString() {
    return "seed " + seed + " (" + valid.name() + ")";
  }

  /** What is worth telling of a change that went wrong. */
  static List<String> limited(List<String> faults) {
    return new ArrayList<>(faults.subList(0, Math.min(20, faults.size())));
  }
}
