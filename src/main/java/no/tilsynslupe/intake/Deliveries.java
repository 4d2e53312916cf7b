package no.tilsynslupe.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.tilsynslupe.intake.xlsx.WorkbookDelivery;
import no.tilsynslupe.sak.Tabell;

/** Opens what the user points at: a folder, a zip of one, or a workbook; told apart by content. */
final class Deliveries {
  private static final int MAGIC_LENGTH = 8;

  private Deliveries() {}

  /**
   * Opens one export.
   *
   * @param number its place on the command line, from 1, for messages that can't show its name
   */
  static Delivery open(Path path, int number) throws IOException {
    Path fileName = path.toAbsolutePath().normalize().getFileName();
    String name = fileName == null ? "leveranse" : fileName.toString();
    Gate.checkName(name, "Leveranse nr. " + number);
    if (!Files.exists(path)) {
      throw Unreadable.file(name, "Finner ikke filen eller mappen. Sjekk stien.");
    }
    Delivery delivery =
        Files.isDirectory(path) ? FolderDelivery.open(path, name) : openFile(path, name);
    try {
      check(delivery);
    } catch (RuntimeException e) {
      delivery.close();
      throw e;
    }
    return delivery;
  }

  private static Delivery openFile(Path path, String name) throws IOException {
    byte[] magic;
    try (InputStream in = Files.newInputStream(path)) {
      magic = in.readNBytes(MAGIC_LENGTH);
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (startsWith(magic, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw WorkbookDelivery.refuseOle2(path, name);
    }
    if (lower.endsWith(".ods")) {
      throw Unreadable.file(name, "En .ods-fil kan ikke leses. Lagre den som .xlsx, og oppgi den.");
    }
    if (startsWith(magic, 'P', 'K')) {
      return ZipDelivery.isWorkbook(path, name)
          ? WorkbookDelivery.open(path, name)
          : ZipDelivery.open(path, name);
    }
    if (magic.length == 0) {
      throw Unreadable.file(name, "Filen er tom.");
    }
    if (lower.endsWith(".csv")) {
      throw Unreadable.file(name, "Oppgi mappen som CSV-filene ligger i, ikke en enkelt fil.");
    }
    if (lower.endsWith(".zip")) {
      throw Unreadable.file(
          name, "Filen er ikke en zip-fil, eller den er ødelagt. Lag den på nytt.");
    }
    if (lower.endsWith(".xlsx") || lower.endsWith(".xls") || lower.endsWith(".xlsm")) {
      throw Unreadable.file(
          name,
          "Filen er ikke en Excel-arbeidsbok, selv om den heter det."
              + " Åpne den i Excel og lagre den som .xlsx.");
    }
    throw Unreadable.file(
        name, "Et saksuttrekk er en mappe med CSV-filer, en .zip eller en .xlsx.");
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
            "Tabellen «"
                + table.table().name()
                + "» finnes to ganger: "
                + other
                + " og "
                + table.name()
                + ". Fjern den ene.");
      }
    }
    if (seen.isEmpty()) {
      throw Unreadable.file(delivery.name(), nothing(delivery.ignored()));
    }
    if (!seen.containsKey(Tabell.SAKER)) {
      throw Unreadable.file(
          delivery.name(), "Tabellen «saker» mangler. Uten den kan ingen saker kontrolleres.");
    }
  }

  private static String nothing(List<String> ignored) {
    for (String name : ignored) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.endsWith(".ods") || lower.endsWith(".xls")) {
        return "Her er ingen tabeller. Filen "
            + name
            + " kan ikke leses: lagre den som .xlsx, og oppgi den i stedet.";
      }
      if (lower.endsWith(".xlsx") || lower.endsWith(".zip")) {
        return "Her er ingen tabeller. Mente du filen " + name + "? Oppgi den i stedet.";
      }
    }
    return "Her er ingen tabeller. Et saksuttrekk har minst saker.csv, eller et ark som heter saker.";
  }
}
