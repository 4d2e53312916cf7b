package no.tilsynslupe.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.intake.digisos.DigisosDelivery;
import no.tilsynslupe.intake.kostra.KostraDelivery;
import no.tilsynslupe.intake.xlsx.WorkbookDelivery;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.UserError;

/**
 * Opens what the user points at: case exports (a folder, a zip of one, or a workbook), forms of
 * KOSTRA and case files of Digisos; told apart by content.
 */
public final class Deliveries {
  private static final int MAGIC_LENGTH = 8;

  /** Enough to know a form or a case file by. */
  private static final int HEAD_LENGTH = 1024;

  /** More files than this are no tables, but a home directory given by mistake. */
  private static final int MOST_TABLE_FILES = 1000;

  private final Gate gate;
  private final List<Delivery> deliveries = new ArrayList<>();
  private final List<SourceFile> forms = new ArrayList<>();
  private final List<Path> caseFiles = new ArrayList<>();
  private final List<SourceFiles> formSources = new ArrayList<>();
  private final List<String> besideForms = new ArrayList<>();

  private Deliveries(Gate gate) {
    this.gate = gate;
  }

  /**
   * Opens what was pointed at. The forms of KOSTRA among it come last and are read together, as
   * forms of several years and districts tell of the same persons.
   *
   * @throws no.tilsynslupe.sak.UserError when something can't be read, or the gate stopped it
   */
  public static List<Delivery> open(List<Path> inputs, Gate gate) throws IOException {
    Deliveries opened = new Deliveries(gate);
    try {
      for (int i = 0; i < inputs.size(); i++) {
        opened.open(inputs.get(i), i + 1);
      }
      opened.readCaseFiles();
      opened.readForms();
      for (Delivery delivery : opened.deliveries) {
        check(delivery);
      }
      return List.copyOf(opened.deliveries);
    } catch (IOException | RuntimeException e) {
      for (Delivery delivery : opened.deliveries) {
        delivery.close();
      }
      throw e;
    } finally {
      // The forms are in memory by now.
      for (SourceFiles source : opened.formSources) {
        source.close();
      }
    }
  }

  private void open(Path path, int number) throws IOException {
    Path fileName = path.toAbsolutePath().normalize().getFileName();
    String written = fileName == null ? "leveranse" : fileName.toString();
    Gate.checkName(written, () -> IntakeTexts.say("leveranse_nr", "nr", number));
    String name = Gate.shown(written);
    if (!Files.exists(path)) {
      throw Unreadable.file(name, IntakeTexts.say("finner_ikke"));
    }
    if (Files.isDirectory(path)) {
      sort(FolderFiles.open(path, name));
      return;
    }
    byte[] magic = head(() -> Files.newInputStream(path), MAGIC_LENGTH);
    if (name.toLowerCase(Locale.ROOT).endsWith(".ods")) {
      throw Unreadable.file(name, IntakeTexts.say("ods"));
    }
    if (startsWith(magic, 'P', 'K')) {
      if (ZipFiles.isWorkbook(path, name)) {
        deliveries.add(WorkbookDelivery.open(path, name));
      } else {
        sort(ZipFiles.open(path, name));
      }
      return;
    }
    SourceFile file = new SourceFile(name, () -> Files.newInputStream(path));
    byte[] head = head(file.bytes(), HEAD_LENGTH);
    if (KostraDelivery.recognises(name, head)) {
      forms.add(file);
    } else if (DigisosDelivery.recognises(name, head)) {
      caseFiles.add(path.toAbsolutePath().normalize());
    } else {
      throw refuse(path, name, magic);
    }
  }

  /** What the files of a folder or archive are: tables, forms or case files. */
  private void sort(SourceFiles source) throws IOException {
    try {
      SortedMap<String, List<TableSource>> byFolder = new TreeMap<>();
      List<String> ignored = new ArrayList<>();
      for (SourceFile file : source.files()) {
        String folder = file.name().substring(0, file.name().lastIndexOf('/') + 1);
        CsvNames.add(file, byFolder.computeIfAbsent(folder, f -> new ArrayList<>()), ignored);
      }
      byFolder.values().removeIf(List::isEmpty);
      if (byFolder.isEmpty()) {
        sortWithoutTables(source, ignored);
        return;
      }
      refuseTooMany(source);
      if (byFolder.size() > 1 && byFolder.values().stream().allMatch(Deliveries::isWhole)) {
        addEach(source, byFolder.keySet(), ignored);
      } else {
        List<TableSource> tables = byFolder.values().stream().flatMap(List::stream).toList();
        deliveries.add(new Delivery(source.name(), tables, ignored, source));
      }
    } catch (IOException | RuntimeException e) {
      source.close();
      throw e;
    }
  }

  /** Tables that are a delivery by themselves. */
  private static boolean isWhole(List<TableSource> tables) {
    List<Tabell> ids = tables.stream().map(table -> table.table().id()).toList();
    return ids.contains(Tabell.UTTREKK) && ids.contains(Tabell.SAKER);
  }

  /**
   * A delivery in each folder, as {@code convert} leaves them when there are many municipalities.
   */
  private void addEach(SourceFiles source, Set<String> folders, List<String> ignored) {
    List<String> besides = ignored;
    Iterator<String> each = folders.iterator();
    while (each.hasNext()) {
      String folder = each.next();
      List<TableSource> tables = new ArrayList<>();
      for (SourceFile file : source.files()) {
        if (file.name().startsWith(folder) && file.name().indexOf('/', folder.length()) < 0) {
          SourceFile inside = new SourceFile(file.name().substring(folder.length()), file.bytes());
          CsvNames.add(inside, tables, new ArrayList<>());
        }
      }
      String name = (source.name() + "/" + Gate.shown(folder)).replaceAll("/$", "");
      // What lies beside the tables is told of once, and an archive is closed with the last.
      deliveries.add(new Delivery(name, tables, besides, each.hasNext() ? () -> {} : source));
      besides = List.of();
    }
  }

  private void sortWithoutTables(SourceFiles source, List<String> names) throws IOException {
    List<SourceFile> found = new ArrayList<>();
    List<String> others = new ArrayList<>();
    boolean cases = false;
    for (SourceFile file : source.files()) {
      byte[] head = head(file.bytes(), HEAD_LENGTH);
      String shown = source.name() + "/" + Gate.shown(file.name());
      if (KostraDelivery.recognises(file.name(), head)) {
        found.add(new SourceFile(shown, file.bytes()));
      } else {
        others.add(shown);
        cases |= DigisosDelivery.recognises(file.name(), head);
      }
    }
    if (!cases && found.isEmpty()) {
      throw Unreadable.file(source.name(), nothing(names));
    }
    forms.addAll(found);
    if (cases) {
      // All of them: what lies beside the case files is counted, too.
      deliveries.add(DigisosDelivery.open(source.name(), source.files(), source, gate));
    } else {
      besideForms.addAll(others);
      formSources.add(source);
    }
  }

  /**
   * Those that lie bare: together, as all have the same name, and only their folders tell them
   * apart.
   */
  private void readCaseFiles() throws IOException {
    if (caseFiles.isEmpty()) {
      return;
    }
    Path common = commonFolder(caseFiles);
    SortedMap<String, SourceFile> files = new TreeMap<>();
    for (Path file : caseFiles) {
      Path within = file.startsWith(common) ? common.relativize(file) : file;
      String name = within.toString().replace('\\', '/');
      int number = files.size() + 1;
      Gate.checkName(name, () -> IntakeTexts.say("saksfil_nr", "nr", Integer.toString(number)));
      files.put(name, new SourceFile(name, () -> Files.newInputStream(file)));
    }
    Path named = caseFiles.size() == 1 ? caseFiles.get(0) : common;
    String name =
        Gate.shown(String.valueOf(Objects.requireNonNullElse(named.getFileName(), named)));
    deliveries.add(DigisosDelivery.open(name, List.copyOf(files.values()), () -> {}, gate));
  }

  private static Path commonFolder(List<Path> files) {
    Path common = Objects.requireNonNull(files.get(0).getParent());
    for (Path file : files) {
      while (!file.startsWith(common) && common.getParent() != null) {
        common = common.getParent();
      }
    }
    return common;
  }

  /** What lies beside the forms is told of with the first municipality. */
  private void readForms() throws IOException {
    if (forms.isEmpty()) {
      return;
    }
    for (Delivery read : KostraDelivery.open(forms, gate)) {
      List<String> ignored = new ArrayList<>(read.ignored());
      ignored.addAll(besideForms);
      besideForms.clear();
      deliveries.add(
          new Delivery(
              read.name(),
              read.tables(),
              ignored,
              read.format(),
              read.remarks(),
              read.remarkRows(),
              read.resource()));
    }
  }

  private static void refuseTooMany(SourceFiles source) {
    if (source.files().size() > MOST_TABLE_FILES) {
      throw Unreadable.file(
          source.name(),
          IntakeTexts.say("for_mange_tabellfiler", "antall", Integer.toString(MOST_TABLE_FILES)));
    }
  }

  private static byte[] head(ByteSource bytes, int length) throws IOException {
    try (InputStream in = bytes.open()) {
      return in.readNBytes(length);
    }
  }

  private static UserError refuse(Path path, String name, byte[] magic) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (startsWith(magic, 0xD0, 0xCF, 0x11, 0xE0)) {
      return WorkbookDelivery.refuseOle2(path, name);
    }
    if (magic.length == 0) {
      return Unreadable.file(name, IntakeTexts.say("fil_tom"));
    }
    if (lower.endsWith(".csv")) {
      return Unreadable.file(name, IntakeTexts.say("en_csv_fil"));
    }
    if (lower.endsWith(".zip")) {
      return Unreadable.file(name, IntakeTexts.say("ikke_zip"));
    }
    if (lower.endsWith(".xlsx") || lower.endsWith(".xls") || lower.endsWith(".xlsm")) {
      return Unreadable.file(name, IntakeTexts.say("ikke_arbeidsbok"));
    }
    if (lower.endsWith(".json")) {
      return Unreadable.file(name, IntakeTexts.say("ikke_saksfil"));
    }
    return Unreadable.file(name, IntakeTexts.say("hva_programmet_leser"));
  }

  private static boolean startsWith(byte[] bytes, int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /** Two tables of one name are refused: which of them counts can't be known. */
  private static void check(Delivery delivery) {
    Map<Tabell, String> seen = new HashMap<>();
    for (TableSource table : delivery.tables()) {
      String other = seen.put(table.table().id(), table.name());
      if (other != null) {
        throw Unreadable.file(
            delivery.name(),
            IntakeTexts.say(
                "tabell_to_ganger",
                "tabell",
                table.table().name(),
                "en",
                other,
                "annen",
                table.name()));
      }
    }
    if (!seen.containsKey(Tabell.SAKER)) {
      throw Unreadable.file(delivery.name(), IntakeTexts.say("saker_mangler"));
    }
  }

  private static String nothing(List<String> ignored) {
    for (String name : ignored) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.endsWith(".ods") || lower.endsWith(".xls")) {
        return IntakeTexts.say("ingen_tabeller_feil_format", "fil", name);
      }
      if (lower.endsWith(".xlsx") || lower.endsWith(".zip")) {
        return IntakeTexts.say("ingen_tabeller_mente_du", "fil", name);
      }
    }
    return IntakeTexts.say("ingen_tabeller");
  }
}
