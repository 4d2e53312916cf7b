package no.tilsynslupe.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The codes that a column may hold, with the other spellings that are read as them. */
public final class CodeList {
  /** What {@link #find} gives for a text that is no code of the list. */
  public static final int UNKNOWN = -1;

  private final String name;
  private final List<String> codes;
  private final Map<String, List<String>> aliases;
  private final Map<String, Integer> byFolded;
  private final Map<String, Integer> exact;

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
}
