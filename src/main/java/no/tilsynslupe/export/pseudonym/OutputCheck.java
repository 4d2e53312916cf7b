package no.tilsynslupe.export.pseudonym;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.tilsynslupe.intake.digisos.Times;
import no.tilsynslupe.intake.kostra.FormText;
import no.tilsynslupe.privacy.Finding;
import no.tilsynslupe.privacy.IdentityScan;
import no.tilsynslupe.privacy.PseudonymKind;
import no.tilsynslupe.privacy.Pseudonyms;
import no.tilsynslupe.sak.UserError;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The last look at what was written, by another way than it was made: every text in every file goes
 * through all of the gate's detectors, and every word is held against the ids that got pseudonyms.
 */
public final class OutputCheck {
  /** Shorter numbers could be amounts. */
  private static final int SHORTEST_NUMBER = 8;

  private static final CSVFormat CSV = CSVFormat.DEFAULT.builder().setDelimiter(';').get();

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Set<String> originals = new HashSet<>();
  private final Set<String> pseudonyms = new HashSet<>();

  private final Map<Path, CaseWords> names;

  /**
   * @param names of each file, the names that its case states
   */
  OutputCheck(Pseudonyms issued, Map<Path, CaseWords> names) {
    this.names = Map.copyOf(names);
    for (PseudonymKind kind : PseudonymKind.values()) {
      pseudonyms.addAll(issued.all(kind).values());
      for (String original : issued.all(kind).keySet()) {
        boolean letter = original.chars().anyMatch(Character::isLetter);
        if (Scrubber.isTelling(original) && (letter || original.length() >= SHORTEST_NUMBER)) {
          originals.add(original.toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  /**
   * Looks through a folder or file.
   *
   * @throws UserError of the gate's kind, naming the place, when something is found
   */
  public void look(Path written) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(written)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String name = written.relativize(file).toString().replace('\\', '/');
      text(name, () -> PseudonymTexts.say("navnet_pa_filen"), name);
      byte[] bytes = Files.readAllBytes(file);
      if (name.endsWith(".csv")) {
        csv(name, new String(bytes, StandardCharsets.UTF_8));
      } else if (name.endsWith(".json")) {
        new Tree(name, names.getOrDefault(file, CaseWords.NONE)).look("", "", JSON.readTree(bytes));
      } else if (name.endsWith(".xlsx")) {
        workbook(name, file);
      } else {
        form(name, new String(bytes, StandardCharsets.ISO_8859_1));
      }
    }
  }

  private void csv(String name, String text) throws IOException {
    try (CSVParser parser = CSVParser.parse(text, CSV)) {
      for (CSVRecord row : parser) {
        for (int i = 0; i < row.size(); i++) {
          int column = i + 1;
          text(name, () -> cell(row.getRecordNumber(), column), row.get(i));
        }
      }
    }
  }

  private static String cell(long row, int column) {
    return PseudonymTexts.say(
        "rad_kolonne", "rad", Long.toString(row), "kolonne", Integer.toString(column));
  }

  /** A file of JSON: days, UUIDs and fingerprints of files are digits by nature. */
  private final class Tree {
    private final String name;
    private final CaseWords words;

    Tree(String name, CaseWords words) {
      this.name = name;
      this.words = words;
    }

    void look(String place, String field, JsonNode node) {
      for (Map.Entry<String, JsonNode> one : node.properties()) {
        if (!JsonRule.knows(one.getKey())) {
          throw found(name, place, PseudonymTexts.say("ukjent_felt"));
        }
        // Moments in milliseconds are digits by nature, too.
        boolean moment = JsonRule.EPOCH.covers(one.getKey()) && one.getValue().isNumber();
        if (!one.getKey().equals("sha512") && !moment) {
          look(place + "." + one.getKey(), one.getKey(), one.getValue());
        }
      }
      if (node.isArray()) {
        for (int i = 0; i < node.size(); i++) {
          look(place + "[" + (i + 1) + "]", field, node.get(i));
        }
      }
      if (node.isNumber()) {
        number(place, node);
      }
      if (node.isString()) {
        string(place, field, node.stringValue());
      }
    }

    private void number(String place, JsonNode number) {
      Optional<Finding> finding = JsonNumbers.find(number);
      if (finding.isPresent()) {
        throw found(name, place, finding.get().kind().medArtikkel());
      }
      text(name, () -> place, JsonNumbers.plain(number));
    }

    private void string(String place, String field, String string) {
      if (Times.isPlain(string) || JsonRewrite.UUID.matcher(string).matches()) {
        return;
      }
      text(name, () -> place, string);
      boolean written = JsonRule.TEXT.covers(field) && !JsonRewrite.isTold(string);
      if (written && words.isIn(string)) {
        throw found(name, place, PseudonymTexts.say("navn_i_saken"));
      }
    }
  }

  private void workbook(String name, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        int number = 0;
        // A cell is what stands between two tags.
        for (String cell : xml.split("<[^>]*>", -1)) {
          String place = Integer.toString(++number);
          text(
              name + "/" + entry.getName(),
              () -> PseudonymTexts.say("tekst_nr", "nr", place),
              cell.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
        }
      }
    }
  }

  /** In a form numbers stand wall to wall: each field is looked at by itself. */
  private void form(String name, String text) {
    int number = 0;
    for (String written : text.split("\n", -1)) {
      String line = Integer.toString(++number);
      String record = written.replace("\r", "");
      Optional<FormText> form = FormText.of(record);
      if (form.isPresent()) {
        record(name, line, form.get(), record);
      } else {
        text(name, () -> PseudonymTexts.say("linje", "linje", line), record);
      }
    }
  }

  private void record(String name, String line, FormText form, String record) {
    for (String field : form.fields()) {
      String value = form.get(record, field);
      Supplier<String> place = () -> PseudonymTexts.say("linje_felt", "linje", line, "felt", field);
      boolean fits =
          switch (field) {
            case "PERSON_FODSELSNR" -> value.isEmpty() || value.matches("0101\\d\\d00100");
            case "PERSON_DUF" -> value.isEmpty();
            case "FODSELSDATO" -> value.isEmpty() || value.matches("0101\\d{4}");
            case "PERSON_JOURNALNR", "SAKSBEHANDLER" ->
                value.isEmpty() || pseudonyms.contains(value);
            default -> true;
          };
      if (!fits) {
        throw found(name, place.get(), PseudonymTexts.say("ikke_pseudonym_eller_ar"));
      }
      if (form.isFree(field) && !field.equals("PERSON_FODSELSNR")) {
        text(name, place, value);
      }
    }
  }

  private void text(String file, Supplier<String> place, String text) {
    List<Finding> findings = IdentityScan.find(text);
    if (!findings.isEmpty()) {
      throw found(file, place.get(), findings.get(0).kind().medArtikkel());
    }
    for (String word : text.toLowerCase(Locale.ROOT).split("[\\s,;:()«»\"']+", -1)) {
      if (originals.contains(word)) {
        throw found(file, place.get(), PseudonymTexts.say("id_fra_fagsystemet"));
      }
    }
  }

  private static UserError found(String file, String place, String what) {
    return new UserError(
        UserError.Kind.PRIVACY_GATE,
        PseudonymTexts.say("star_fortsatt", "fil", file, "sted", place, "hva", what));
  }
}
