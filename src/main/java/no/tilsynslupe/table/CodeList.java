package no.tilsynslupe.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codes that a column may hold, with the other spellings that are read as them. */
public final class CodeList {
  /** What {@link #find} gives for a text that is no code of the list. */
  public static final int UNKNOWN = -1;

  private static final String PURPOSES = "formal";

  private final String name;
  private final List<String> codes;
  private final Map<String, List<String>> aliases;
  private final Map<String, Integer> byFolded;
  private final Map<String, Integer> exact;

  /** Spellings as they stand in files, at places given by their hash; as many again are free. */
  private final byte[] @Nullable [] spellings;

  private final byte[] ordinals;

  CodeList(String name, Map<String, List<String>> codesWithAliases) {
    this.name = name;
    this.codes = List.copyOf(codesWithAliases.keySet());
    this.aliases = Map.copyOf(codesWithAliases);
    Map<String, Integer> folded = new HashMap<>();
    Map<String, Integer> plain = new HashMap<>();
    for (int ordinal = 0; ordinal < codes.size(); ordinal++) {
      String code = codes.get(ordinal);
      plain.put(code, ordinal);
      add(folded, code, ordinal);
      for (String alias : codesWithAliases.getOrDefault(code, List.of())) {
        add(folded, alias, ordinal);
      }
    }
    this.byFolded = Map.copyOf(folded);
    this.exact = Map.copyOf(plain);
    Map<String, Integer> written = new HashMap<>(plain);
    codesWithAliases
        .values()
        .forEach(list -> list.forEach(alias -> written.put(alias, find(alias))));
    int slots = Integer.highestOneBit(written.size()) * 4;
    this.spellings = new byte[slots][];
    this.ordinals = new byte[slots];
    written.forEach((spelling, ordinal) -> write(utf8(spelling), ordinal.byteValue()));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void write(byte[] spelling, byte ordinal) {
    int slot = hash(spelling, 0, spelling.length) & (spellings.length - 1);
    while (spellings[slot] != null) {
      slot = (slot + 1) & (spellings.length - 1);
    }
    spellings[slot] = spelling;
    ordinals[slot] = ordinal;
  }

  private void add(Map<String, Integer> folded, String spelling, int ordinal) {
    for (String form : List.of(Folding.fold(spelling), Folding.foldWide(spelling))) {
      Integer other = folded.put(form, ordinal);
      if (other != null && other != ordinal) {
        throw new IllegalStateException("code list " + name + ": two meanings of " + spelling);
      }
    }
  }

  /** Name of the list, for example {@code utfall}. */
  public String name() {
    return name;
  }

  /** The codes, in order; the place of a code is its ordinal. */
  public List<String> codes() {
    return codes;
  }

  /**
   * The codes as the format's documents write them: classes of purpose with hyphens. Reading makes
   * no difference between the two.
   */
  public List<String> spellings() {
    return name.equals(PURPOSES)
        ? codes.stream().map(code -> code.replace('_', '-')).toList()
        : codes;
  }

  /** The other spellings of a code. */
  public List<String> aliases(String code) {
    return aliases.getOrDefault(code, List.of());
  }

  /** The ordinal of the code that the text is a spelling of, or {@link #UNKNOWN}. */
  public int find(String text) {
    Integer ordinal = exact.get(text);
    if (ordinal == null) {
      ordinal = byFolded.get(Folding.fold(text));
    }
    return ordinal == null ? UNKNOWN : ordinal;
  }

  /**
   * The ordinal of the code that stands there as it is written in the list, or {@link #UNKNOWN}:
   * then {@link #find(String)} may still know it.
   */
  int find(byte[] utf8, int from, int to) {
    int slot = hash(utf8, from, to) & (spellings.length - 1);
    while (spellings[slot] != null) {
      byte[] spelling = spellings[slot];
      if (Arrays.equals(spelling, 0, spelling.length, utf8, from, to)) {
        return ordinals[slot];
      }
      slot = (slot + 1) & (spellings.length - 1);
    }
    return UNKNOWN;
  }

  private static int hash(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + bytes[i];
    }
    return hash ^ (hash >>> 15);
  }
}
