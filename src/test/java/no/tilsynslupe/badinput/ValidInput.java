package no.tilsynslupe.badinput;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A small input that is as it should be, of one of the formats.
 *
 * @param container what the files are put into
 * @param files by name; the XML of sheets by their table
 */
record ValidInput(String name, Container container, Map<String, byte[]> files) {

  /** What the user points at. */
  enum Container {
    FOLDER,
    ZIP,
    XLSX
  }

  ValidInput {
    files = new TreeMap<>(files);
  }

  /** One of each format and way to deliver it. */
  static List<ValidInput> all() {
    List<ValidInput> all = new ArrayList<>();
    Map<String, byte[]> tables = folder("uttrekk");
    all.add(new ValidInput("uttrekk", Container.FOLDER, tables));
    all.add(new ValidInput("uttrekk.zip", Container.ZIP, tables));
    Map<String, byte[]> sheets = new TreeMap<>();
    tables.forEach(
        (name, table) -> {
          String text = new String(table, StandardCharsets.UTF_8).replace(';', '|');
          String xml = RawWorkbook.sheetXml(text.replace("\"", ""));
          sheets.put(name.replace(".csv", ""), xml.getBytes(StandardCharsets.UTF_8));
        });
    all.add(new ValidInput("uttrekk.xlsx", Container.XLSX, sheets));
    Map<String, byte[]> cases = folder("digisos");
    all.add(new ValidInput("digisos", Container.FOLDER, cases));
    all.add(new ValidInput("digisos.zip", Container.ZIP, cases));
    String forms = "@11f 2025 FODSELSDATO=01012001\n@11f 2025 PERSON_JOURNALNR=P2 VILKARSOSLOV=1\n";
    String programmes = "@11cf 2025\n@11cf 2025 PERSON_JOURNALNR=P2 STATUS=3 AVSL_DATO=01062025\n";
    Map<String, byte[]> kostra = new TreeMap<>();
    kostra.put("11F.dat", KostraLines.bytes(forms, StandardCharsets.ISO_8859_1));
    kostra.put("11CF.dat", KostraLines.bytes(programmes, StandardCharsets.ISO_8859_1));
    kostra.put("2024/11F.dat", KostraLines.bytes("@11f 2024\n", StandardCharsets.ISO_8859_1));
    all.add(new ValidInput("kostra", Container.FOLDER, kostra));
    all.add(new ValidInput("kostra.zip", Container.ZIP, kostra));
    return List.copyOf(all);
  }

  /** The files of a corpus case that tells of a valid input. */
  private static Map<String, byte[]> folder(String name) {
    Map<String, byte[]> files = new TreeMap<>();
    BadInputCase valid =
        BadInputCase.all("gyldig").stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow();
    for (BadInputCase.Section section : valid.sections()) {
      files.put(section.name(), section.bytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  /** The file of a workbook, each table a sheet. */
  static byte[] workbook(Map<String, byte[]> sheets) {
    RawWorkbook book = new RawWorkbook();
    sheets.forEach((name, xml) -> book.xml(name, new String(xml, StandardCharsets.UTF_8)));
    return book.bytes();
  }
}
