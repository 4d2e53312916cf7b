package no.tilsynslupe.export.pseudonym;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.tilsynslupe.intake.SourceFile;
import no.tilsynslupe.intake.Unreadable;
import no.tilsynslupe.intake.digisos.CaseTree;
import no.tilsynslupe.privacy.PersonNumber;
import no.tilsynslupe.privacy.PseudonymKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Case files of Digisos with what lies beside them. They keep their form: fields that must be there
 * are, and references still refer.
 */
final class DigisosSource implements SafeSource {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String id;
  private final List<SourceFile> files;
  private final Closeable resource;
  private final Map<String, CaseFacts> cases = new TreeMap<>();
  private final Set<String> references = new HashSet<>();
  private int others;

  /**
   * @param id tells this delivery from the others that are made safe with it
   */
  DigisosSource(String id, List<SourceFile> files, Closeable resource) {
    this.id = id;
    this.files = List.copyOf(files);
    this.resource = resource;
  }

  @Override
  public String folder() {
    return "digisos";
  }

  @Override
  public void seeIds(PersonRegister persons, Ids ids) throws IOException {
    for (SourceFile file : files) {
      Optional<JsonNode> root = CaseTree.of(file);
      if (root.isEmpty()) {
        others++;
        continue;
      }
      CaseFacts facts = facts(file);
      JsonRewrite.look(root.get(), "", "", new IdLooker(facts, persons, ids));
      for (String name : CasePath.names(file.name())) {
        ids.add(kind(name), name);
      }
    }
  }

  /** Takes the ids of a file, and what its case tells of itself. */
  private final class IdLooker implements JsonRewrite.Looker {
    private final CaseFacts facts;
    private final PersonRegister persons;
    private final Ids ids;

    IdLooker(CaseFacts facts, PersonRegister persons, Ids ids) {
      this.facts = facts;
      this.persons = persons;
      this.ids = ids;
    }

    @Override
    public void see(JsonRewrite.Seen what, String text) {
      facts.see(what, text);
      if (what == JsonRewrite.Seen.PERSON) {
        // What is no number is an id like a journal's.
        boolean number = PersonNumber.of(text).isPresent();
        persons.see(id, number ? "" : text, text, text);
      } else if (what == JsonRewrite.Seen.REFERENCE) {
        references.add(text);
        ids.add(kind(text), text);
      }
    }

    @Override
    public void seeName(String given, String middle, String family) {
      facts.seeName(given, middle, family);
    }
  }

  private CaseFacts facts(SourceFile file) {
    String group = CasePath.group(file.name());
    return cases.computeIfAbsent(group, CaseFacts::new);
  }

  private static PseudonymKind kind(String text) {
    return JsonRewrite.UUID.matcher(text).matches() ? PseudonymKind.FIKS : PseudonymKind.REFERANSE;
  }

  @Override
  public void seeFacts(PersonRegister persons, RareCases rare, DateShifts shifts, Names names)
      throws IOException {
    if (!shifts.isActive()) {
      return;
    }
    cases.values().forEach(facts -> facts.tell(shifts));
  }

  @Override
  public List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (others > 0) {
      remarks.add(PseudonymTexts.say("filer_uten_saksfil", "n", others));
    }
    remarks.add(PseudonymTexts.say("digisos_sjeldne"));
    return remarks;
  }

  @Override
  public void write(Workshop shop, Path folder) throws IOException {
    Set<Path> used = new HashSet<>();
    for (SourceFile file : files) {
      Optional<JsonNode> root = CaseTree.of(file);
      if (root.isEmpty()) {
        continue;
      }
      Path target = target(folder, safePath(shop, file.name()), used);
      Files.createDirectories(Objects.requireNonNull(target.getParent()));
      shop.names().put(target, facts(file).words());
      String text =
          JSON.writerWithDefaultPrettyPrinter()
              .writeValueAsString(new JsonRewrite(shop, facts(file)).safe(root.get()))
              .replace("\r\n", "\n");
      Files.write(target, (text + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Within the folder, and a file of its own. */
  private static Path target(Path folder, String path, Set<Path> used) {
    Path target = folder.resolve(path).normalize();
    for (int number = 2; !used.add(target); number++) {
      target = folder.resolve(path.replaceFirst("\\.json$", "-" + number + ".json")).normalize();
    }
    if (!target.startsWith(folder.normalize())) {
      throw Unreadable.file(
          PseudonymTexts.say("digisos_leveransen"), PseudonymTexts.say("peker_ut"));
    }
    return target;
  }

  /** A file that the envelope names is called as the envelope calls it now. */
  private String safePath(Workshop shop, String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    String stem = file.replaceFirst("\\.[^.]*$", "");
    String safe = CasePath.safe(path, name -> shop.pseudonyms().of(kind(name), name));
    if (!references.contains(stem)) {
      return safe;
    }
    String own = shop.pseudonyms().of(kind(stem), stem) + ".json";
    return safe.substring(0, safe.lastIndexOf('/') + 1) + own;
  }

  @Override
  public void close() throws IOException {
    resource.close();
  }
}
