package no.tilsynslupe.intake.digisos;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.tilsynslupe.intake.Gate;
import no.tilsynslupe.intake.GatedRecord;
import no.tilsynslupe.intake.RejectReason;
import no.tilsynslupe.intake.SourceFile;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the files of one case, all of them past the gate. */
final class CaseReader {
  private static final Set<String> CASE_FIELDS = Set.of("version", "avsender", "hendelser");

  private final SystemSupport support;
  private final CaseFiles files;
  private final String delivery;
  private final CaseLog log;
  private final TreeGate gate;
  private final Gate names;
  private final List<CaseContent.Appeal> appeals = new ArrayList<>();
  private final Attachments attachments = new Attachments();
  private Envelope envelope = Envelope.NONE;
  private @Nullable Application application;

  /** What came of reading: the case, or why it can't be used. */
  sealed interface Result {}

  /** A case; {@code system} as its sender calls itself. */
  record Read(CaseContent content, String system) implements Result {}

  /** A case file that can't be used. */
  record Unusable(CaseLog.Loss loss) implements Result {}

  CaseReader(
      SystemSupport support,
      Gate gate,
      String delivery,
      CaseFiles files,
      Observations observations) {
    this.support = support;
    this.files = files;
    this.delivery = delivery;
    this.names = gate;
    this.log = new CaseLog(observations, FileNames.shown(files.file().name(), gate, delivery));
    this.gate = new TreeGate(gate, log);
  }

  CaseLog log() {
    return log;
  }

  Result read() throws IOException {
    if (!files.broken().isEmpty()) {
      return unusable(files.broken());
    }
    JsonNode root = tree(files.file());
    JsonNode file = root == null ? null : FileKind.caseFile(root);
    if (file == null || root == null) {
      return unusable(DigisosTexts.say("endret_under_lesing"));
    }
    JsonNode raw = file.path("hendelser");
    if (!raw.isArray() || raw.isEmpty()) {
      return unusable(DigisosTexts.say("uten_hendelser"));
    }
    List<Event> events = new EventReader(gate, log).read(raw);
    try {
      return read(root, file, events);
    } catch (GatedRecord gated) {
      log.note(Oddity.GATE, "");
      return new Unusable(new CaseLog.Loss(Tabell.SAKER, gated.fault()));
    }
  }

  private Result read(JsonNode root, JsonNode file, List<Event> events) throws IOException {
    ((ObjectNode) file).remove("hendelser");
    gate.pass(root, "", "");
    head(file);
    JsonNode sender = file.path("avsender");
    String system = Body.text(sender, "systemnavn");
    String version = Body.text(sender, "systemversjon");
    FoldedCase folded = CaseFold.of(events, log);
    String caseFile = log.file();
    companions(folded);
    log.in(caseFile);
    boolean supported = support.sendsConditions(system, version);
    CaseContent content =
        new CaseContent(
            files.sakId(), folded, envelope, application, attachments, appeals, supported);
    return new Read(content, (system + " " + version).strip());
  }

  private void head(JsonNode file) {
    for (String field : List.of("version", "avsender")) {
      if (!Body.has(file, field)) {
        log.note(Oddity.FELT_MANGLER, field);
      }
    }
    JsonNode sender = file.path("avsender");
    for (String field : List.of("systemnavn", "systemversjon")) {
      if (sender.isObject() && Body.text(sender, field).isEmpty()) {
        log.note(Oddity.FELT_MANGLER, "avsender." + field);
      }
    }
    long unknown =
        file.properties().stream().filter(one -> !CASE_FIELDS.contains(one.getKey())).count()
            + Math.max(0, sender.size() - 2);
    log.note(Oddity.UKJENT_FELT, "", unknown);
  }

  /** The envelope comes first: it tells when the others were sent. */
  private void companions(FoldedCase folded) throws IOException {
    for (FileKind kind :
        List.of(FileKind.KONVOLUTT, FileKind.SOKNAD, FileKind.VEDLEGG, FileKind.KLAGE)) {
      for (CaseFiles.Companion one : files.companions()) {
        if (one.kind() == kind) {
          companion(one, folded);
        }
      }
    }
  }

  private void companion(CaseFiles.Companion companion, FoldedCase folded) throws IOException {
    log.in(FileNames.shown(companion.file().name(), names, delivery));
    Tabell table = table(companion.kind());
    JsonNode root = companion.broken().isEmpty() ? tree(companion.file()) : null;
    if (root == null) {
      String why =
          companion.broken().isEmpty() ? DigisosTexts.say("kan_ikke_leses") : companion.broken();
      log.lose(table, RejectReason.ULESELIG_VERDI, why);
      return;
    }
    try {
      gate.pass(root, "", "");
    } catch (GatedRecord gated) {
      log.lose(table, gated);
      return;
    }
    switch (companion.kind()) {
      case KONVOLUTT -> envelope = Envelope.of(root);
      case SOKNAD -> application = Application.of(root, log);
      case VEDLEGG -> attachments.add(root, sent(companion), log);
      default -> appeals.add(appeal(root, folded));
    }
  }

  private static Tabell table(FileKind kind) {
    return switch (kind) {
      case VEDLEGG -> Tabell.DOKUMENTKRAV;
      case KLAGE -> Tabell.KLAGER;
      default -> Tabell.SOKNADER;
    };
  }

  /** When a list of attachments was sent, by its name in the envelope. */
  private @Nullable Instant sent(CaseFiles.Companion list) {
    String path = list.file().name();
    String[] names = path.split("/", -1);
    String own = names[names.length - 1].replaceFirst("\\.[^.]*$", "");
    String folder = names.length > 1 ? names[names.length - 2] : "";
    String ownKey = Ids.withoutUuids(own);
    String folderKey = Ids.withoutUuids(folder);
    for (Envelope.Later later : envelope.later()) {
      if (later.references().contains(ownKey)
          || (!folder.isEmpty() && later.references().contains(folderKey))) {
        return later.sent();
      }
    }
    boolean afterwards = path.toLowerCase(Locale.ROOT).contains("ettersend");
    if (afterwards) {
      return envelope.later().size() == 1 ? envelope.later().get(0).sent() : null;
    }
    return null;
  }

  private CaseContent.Appeal appeal(JsonNode root, FoldedCase folded) {
    Times.Moment sent = Times.moment(Body.text(root, "innsendingstidspunkt"));
    String id = Body.text(root, "klageId");
    String decision = Body.text(root, "vedtakId");
    for (Matter matter : folded.matters().values()) {
      for (Decision one : matter.decisions()) {
        if (!decision.isEmpty() && decision.equals(one.file())) {
          return new CaseContent.Appeal(
              id, CaseRows.decisionId(matter, one), sent == null ? null : sent.instant());
        }
      }
      if (decision.equals(matter.reference()) && matter.decisions().size() == 1) {
        String known = CaseRows.decisionId(matter, matter.decisions().get(0));
        return new CaseContent.Appeal(id, known, sent == null ? null : sent.instant());
      }
    }
    log.note(Oddity.KLAGE_UTEN_VEDTAK, "");
    return new CaseContent.Appeal(id, "", sent == null ? null : sent.instant());
  }

  private static @Nullable JsonNode tree(SourceFile file) throws IOException {
    return JsonFile.read(file) instanceof JsonFile.Tree tree ? tree.root() : null;
  }

  private Result unusable(String sentence) {
    log.lose(Tabell.SAKER, RejectReason.ULESELIG_VERDI, sentence);
    return new Unusable(log.losses().get(0));
  }
}
