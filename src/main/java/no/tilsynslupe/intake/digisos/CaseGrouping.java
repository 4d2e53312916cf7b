package no.tilsynslupe.intake.digisos;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.tilsynslupe.intake.Gate;
import no.tilsynslupe.intake.GatedRecord;
import org.jspecify.annotations.Nullable;

/**
 * Which files belong to one case: those of one folder, or of one folder whose names begin or end
 * alike; and what the case is called: as its folder, else as its file.
 */
final class CaseGrouping {
  /** Words that say what a file or folder is, not whose. */
  static final Pattern KIND =
      Pattern.compile(
          "(?<![a-zæøå])(?:digisos[-_ ]?soker|innsyn[-_ ]?soker|digisos[-_ ]?sak|vedlegg[-_ ]?(metadata|spesifikasjon)"
              + "|fiks|konvolutt|soknader|soknad|vedlegg|klager|klage|ettersendelser|ettersendelse"
              + "|soker|json|metadata)(?![a-zæøå])");

  private static final Pattern WORDS = Pattern.compile(KIND.pattern(), Pattern.CASE_INSENSITIVE);

  private static final Pattern KIND_FOLDER = Pattern.compile(KIND.pattern() + "([-_ ]?\\d{1,3})?");

  private static final Pattern EDGES = Pattern.compile("^[-_. ]+|[-_. ]+$");

  private final Gate gate;
  private final String delivery;
  private final Observations observations;
  private final Map<String, List<FileSort.Sorted>> casesByFolder = new TreeMap<>();
  private final Map<String, Map<String, List<FileSort.Sorted>>> casesByKey = new HashMap<>();
  private final Map<String, List<String>> foldersByName = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  CaseGrouping(Gate gate, String delivery, Observations observations) {
    this.gate = gate;
    this.delivery = delivery;
    this.observations = observations;
  }

  /**
   * The cases, sorted by their files' names.
   *
   * @param alone takes companions that belong to no case for certain
   */
  List<CaseFiles> group(FileSort files, List<FileSort.Sorted> alone) throws IOException {
    for (FileSort.Sorted one : files.cases()) {
      String folder = folder(one);
      casesByFolder.computeIfAbsent(folder, unused -> new ArrayList<>()).add(one);
      casesByKey
          .computeIfAbsent(folder, unused -> new HashMap<>())
          .computeIfAbsent(key(one), unused -> new ArrayList<>())
          .add(one);
    }
    for (String folder : casesByFolder.keySet()) {
      foldersByName.computeIfAbsent(last(folder), unused -> new ArrayList<>()).add(folder);
    }
    Map<FileSort.Sorted, List<CaseFiles.Companion>> companions = new HashMap<>();
    for (FileSort.Sorted one : files.companions()) {
      FileSort.Sorted owner = owner(one);
      if (owner == null) {
        alone.add(one);
      } else {
        companions
            .computeIfAbsent(owner, unused -> new ArrayList<>())
            .add(new CaseFiles.Companion(one.kind(), one.file(), one.broken()));
      }
    }
    Map<FileSort.Sorted, String> ids = ids(files.cases());
    List<CaseFiles> cases = new ArrayList<>();
    for (FileSort.Sorted one : files.cases()) {
      cases.add(
          new CaseFiles(
              ids.getOrDefault(one, ""),
              one.file(),
              one.broken(),
              companions.getOrDefault(one, List.of())));
    }
    return cases;
  }

  private FileSort.@Nullable Sorted owner(FileSort.Sorted companion) {
    String folder = above(companion);
    List<FileSort.Sorted> near = casesByFolder.getOrDefault(folder, List.of());
    if (near.size() == 1) {
      return near.get(0);
    }
    List<FileSort.Sorted> alike =
        casesByKey.getOrDefault(folder, Map.of()).getOrDefault(key(companion), List.of());
    return alike.size() == 1 ? alike.get(0) : null;
  }

  /**
   * The nearest folder above a companion that has case files. That of the delivery itself counts
   * only for what lies in it, or in a folder that says what is in it: any other is another case's.
   */
  private String above(FileSort.Sorted companion) {
    String own = folder(companion);
    String folder = own;
    while (!folder.isEmpty() && !casesByFolder.containsKey(folder)) {
      int slash = folder.lastIndexOf('/');
      folder = slash < 0 ? "" : folder.substring(0, slash);
    }
    String top = own.substring(0, own.indexOf('/') < 0 ? own.length() : own.indexOf('/'));
    boolean another = folder.isEmpty() && !own.isEmpty() && !saysWhat(top);
    return another ? own : folder;
  }

  private static boolean saysWhat(String folder) {
    return KIND_FOLDER.matcher(folder.toLowerCase(Locale.ROOT)).matches();
  }

  /**
   * Names of cases, and numbers for those whose names may not go on: even a fingerprint of a name
   * could be found by trying names. They are numbered in an order of what is in their files.
   */
  private Map<FileSort.Sorted, String> ids(List<FileSort.Sorted> cases) throws IOException {
    Map<FileSort.Sorted, String> ids = new HashMap<>();
    Map<String, FileSort.Sorted> unnamed = new TreeMap<>();
    for (FileSort.Sorted one : cases) {
      String safe = safe(wanted(one));
      if (!safe.isEmpty() && !taken.add(safe)) {
        // Two names that differ in nothing that an id shows.
        String path = safe(one.file().name());
        safe = path.isEmpty() ? "" : Ids.fingerprint(one.file().name());
        taken.add(safe);
      }
      if (safe.isEmpty()) {
        unnamed.put(ContentKey.of(one.file()) + '/' + one.file().name(), one);
      } else {
        ids.put(one, safe);
      }
    }
    int number = 0;
    for (FileSort.Sorted one : unnamed.values()) {
      String id;
      do {
        id = String.format(Locale.ROOT, "sak-%04d", ++number);
      } while (!taken.add(id));
      ids.put(one, id);
    }
    observations.note(Oddity.NUMMERERT, "", "", unnamed.size());
    return ids;
  }

  private String wanted(FileSort.Sorted one) {
    String folder = folder(one);
    boolean alone = casesByFolder.getOrDefault(folder, List.of()).size() == 1;
    String name = last(folder);
    if (!folder.isEmpty() && alone) {
      return foldersByName.getOrDefault(name, List.of()).size() == 1 ? name : folder;
    }
    String own =
        key(one).isEmpty() ? stem(folder.isEmpty() ? delivery : one.file().name()) : original(one);
    return folder.isEmpty() ? own : name + "/" + own;
  }

  /** The id as it may be stored, without UUIDs and of sane length; empty when the gate masks it. */
  private String safe(String id) {
    String known = Ids.withoutUuids(id);
    try {
      String passed =
          gate.pass(delivery, () -> DigisosTexts.say("navnet_pa_mappe_eller_fil"), known);
      return passed.equals(known) ? Ids.bounded(known) : "";
    } catch (GatedRecord gated) {
      return "";
    }
  }

  /** The folder, without those inner ones that just say what is in them. */
  private static String folder(FileSort.Sorted one) {
    String path = one.file().name();
    int slash = path.lastIndexOf('/');
    String folder = slash < 0 ? "" : path.substring(0, slash);
    while (saysWhat(last(folder))) {
      int inner = folder.lastIndexOf('/');
      folder = inner < 0 ? "" : folder.substring(0, inner);
    }
    return folder;
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String stem(String path) {
    String name = last(path);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** What is left of a file's name without the words that say what it is. */
  private static String key(FileSort.Sorted one) {
    return original(one).toLowerCase(Locale.ROOT);
  }

  private static String original(FileSort.Sorted one) {
    String left = WORDS.matcher(stem(one.file().name())).replaceAll("");
    return EDGES.matcher(left.replaceAll("[-_. ]{2,}", "-")).replaceAll("");
  }
}
