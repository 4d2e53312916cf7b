package no.tilsynslupe.export.pseudonym;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilsynslupe.intake.digisos.CaseTree;

/**
 * The path of a Digisos file. Words that say what a file is are kept, all else may be a name, a
 * number or a live key and gets a pseudonym, the same wherever it stands: so files that belonged
 * together still do.
 */
final class CasePath {
  private static final Pattern KIND = CaseTree.kindWords();
  private static final Pattern EDGES = Pattern.compile("^[-_. ]+|[-_. ]+$");
  private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,3}");
  private static final String NAMELESS = "fil";
  private static final String EXTENSION = ".json";

  private CasePath() {}

  /** What of the path is not said by its kind, part by part. */
  static List<String> names(String path) {
    List<String> names = new ArrayList<>();
    for (String part : parts(path)) {
      String name = name(part);
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  /** The path with each name replaced. It never leads up or out, whatever the path was. */
  static String safe(String path, UnaryOperator<String> pseudonym) {
    List<String> safe = new ArrayList<>();
    for (String part : parts(path)) {
      String name = name(part);
      if (name.isEmpty()) {
        // Nothing but signs, «.» and «..» among them, says nothing.
        if (KIND.matcher(part).find()) {
          safe.add(part.toLowerCase(Locale.ROOT));
        }
        continue;
      }
      StringBuilder all = new StringBuilder(pseudonym.apply(name));
      Matcher kinds = KIND.matcher(part);
      while (kinds.find()) {
        all.append('-').append(kinds.group().toLowerCase(Locale.ROOT));
      }
      safe.add(all.toString());
    }
    return (safe.isEmpty() ? NAMELESS : String.join("/", safe)) + EXTENSION;
  }

  /** What the files of one case have in common: their folder, else what is left of the name. */
  static String group(String path) {
    List<String> parts = parts(path);
    for (int i = parts.size() - 2; i >= 0; i--) {
      if (!name(parts.get(i)).isEmpty()) {
        return String.join("/", parts.subList(0, i + 1));
      }
    }
    return name(parts.get(parts.size() - 1));
  }

  private static List<String> parts(String path) {
    List<String> parts = new ArrayList<>(List.of(path.split("/", -1)));
    int last = parts.size() - 1;
    String file = parts.get(last);
    int dot = file.lastIndexOf('.');
    parts.set(last, dot > 0 ? file.substring(0, dot) : file);
    return parts;
  }

  private static String name(String part) {
    Matcher kinds = KIND.matcher(part);
    String left = EDGES.matcher(kinds.replaceAll("")).replaceAll("");
    boolean numbered = SMALL_NUMBER.matcher(left).matches() && KIND.matcher(part).find();
    return numbered ? "" : left.replaceAll("[-_. ]{2,}", "-");
  }
}
