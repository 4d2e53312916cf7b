package no.tilsynslupe.export.pseudonym;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.tilsynslupe.intake.SourceFile;
import no.tilsynslupe.intake.Unreadable;
import no.tilsynslupe.intake.kostra.FormText;
import no.tilsynslupe.privacy.PseudonymKind;

/**
 * Forms 11F and 11CF of KOSTRA. They stay valid: every byte is as it was, line ends too, but for
 * the fields that tell who someone is.
 */
final class KostraSource implements SafeSource {
  private static final String JOURNAL = "PERSON_JOURNALNR";
  private static final String NUMBER = "PERSON_FODSELSNR";
  private static final String BORN = "FODSELSDATO";
  private static final int DAY_AND_MONTH = 4;
  private static final int SHORT_DATE = 6;
  private static final int LONG_DATE = 8;
  private static final int CENTURY = 2000;
  private static final String DUF = "PERSON_DUF";
  private static final String CASEWORKER = "SAKSBEHANDLER";

  /** Far beyond the form of any municipality, and short enough to be held. */
  private static final int MOST_BYTES = 512 << 20;

  private final List<SourceFile> files;
  private final List<Closeable> resources;
  private boolean shifted;
  private boolean withoutBirthField;

  /**
   * @param resources closed with this
   */
  KostraSource(List<SourceFile> files, List<Closeable> resources) {
    this.files = List.copyOf(files);
    this.resources = List.copyOf(resources);
  }

  /** Takes the records of a file. */
  private interface Records {
    /**
     * A record.
     *
     * @return what stands in its place
     */
    String take(FormText form, String record);
  }

  @Override
  public String folder() {
    return "kostra";
  }

  @Override
  public void seeIds(PersonRegister persons, Ids ids) throws IOException {
    for (int i = 0; i < files.size(); i++) {
      String source = "skjema " + (i + 1);
      each(
          i,
          (form, record) -> {
            persons.see(
                source, journal(form, record), form.get(record, NUMBER), form.get(record, DUF));
            String caseworker = form.get(record, CASEWORKER);
            if (!caseworker.isEmpty()) {
              ids.add(PseudonymKind.SAKSBEHANDLER, caseworker);
            }
            return record;
          });
    }
  }

  /** In Oslo each district counts its journals by itself. */
  private static String journal(FormText form, String record) {
    String journal = form.get(record, JOURNAL);
    String district = form.get(record, "BYDELSNR");
    boolean apart =
        form.get(record, "KOMMUNE_NR").equals("0301") && !district.isEmpty() && !journal.isEmpty();
    return apart ? district + "-" + journal : journal;
  }

  @Override
  public void seeFacts(PersonRegister persons, RareCases rare, DateShifts shifts, Names names)
      throws IOException {
    shifted = shifts.isActive();
    for (int i = 0; i < files.size(); i++) {
      each(
          i,
          (form, record) -> {
            if (form.get(record, JOURNAL).isEmpty()) {
              return record;
            }
            String person = person(persons, names, form, record);
            rare.see(person, facts(form, record));
            years(form, record).forEach(year -> rare.ages().see(person, year));
            rare.ages().seeEnd(form.year());
            return record;
          });
    }
  }

  private static RareFacts facts(FormText form, String record) {
    String parent = form.get(record, "BU18");
    return new RareFacts(
        form.get(record, "KOMMUNE_NR"),
        BirthYear.of(form, record).map(String::valueOf).orElse(""),
        form.get(record, "KJONN"),
        form.get(record, "EKTSTAT"),
        parent.equals("2") ? "0" : form.get(record, "ANTBU18"),
        form.get(record, "VKLO"));
  }

  /** The reporting year, and those of the dates in a record. */
  private static Set<Integer> years(FormText form, String record) {
    Set<Integer> years = new TreeSet<>(Set.of(form.year()));
    for (String field : form.fields()) {
      String date = field.endsWith("DATO") && !field.equals(BORN) ? form.get(record, field) : "";
      if (date.length() == LONG_DATE && isNumber(date)) {
        years.add(Integer.valueOf(date.substring(DAY_AND_MONTH)));
      } else if (date.length() == SHORT_DATE && isNumber(date)) {
        years.add(CENTURY + Integer.parseInt(date.substring(DAY_AND_MONTH)));
      }
    }
    return years;
  }

  private static boolean isNumber(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String person(PersonRegister persons, Names names, FormText form, String record) {
    return persons.ofRecord(
        names, journal(form, record), form.get(record, NUMBER), form.get(record, DUF));
  }

  @Override
  public List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (shifted) {
      remarks.add(PseudonymTexts.say("kostra_datoer"));
    }
    if (withoutBirthField) {
      remarks.add(PseudonymTexts.say("kostra_fodselsar"));
    }
    return remarks;
  }

  @Override
  public void write(Workshop shop, Path folder) throws IOException {
    Map<String, Integer> used = new HashMap<>();
    for (int i = 0; i < files.size(); i++) {
      String[] name = {"KOSTRA-tomt"};
      String text =
          each(
              i,
              (form, record) -> {
                name[0] =
                    "%s-%d-%s"
                        .formatted(form.form(), form.year(), digits(form, record, "KOMMUNE_NR"));
                return safe(shop, form, record);
              });
      int number = used.merge(name[0], 1, Integer::sum);
      Files.write(
          folder.resolve(name[0] + (number == 1 ? "" : "-" + number) + ".dat"),
          text.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  private static String digits(FormText form, String record, String field) {
    return form.get(record, field).replaceAll("[^0-9]", "");
  }

  private String safe(Workshop shop, FormText form, String record) {
    String person =
        shop.persons()
            .ofRecord(
                shop.pseudonyms()::of,
                journal(form, record),
                form.get(record, NUMBER),
                form.get(record, DUF));
    FormRewrite rewrite = new FormRewrite(shop, form, record, person);
    rewrite.letters();
    Optional<Integer> year = BirthYear.of(form, record);
    rewrite.birth(year);
    withoutBirthField |= !form.has(BORN) && year.isPresent();
    if (!form.get(record, JOURNAL).isEmpty()) {
      // A blank one stays blank: the record is rejected as before.
      rewrite.set(JOURNAL, person, ChangeLog.Change.PSEUDONYM);
    }
    String caseworker = form.get(record, CASEWORKER);
    if (!caseworker.isEmpty()) {
      rewrite.set(
          CASEWORKER,
          shop.pseudonyms().of(PseudonymKind.SAKSBEHANDLER, caseworker),
          ChangeLog.Change.PSEUDONYM);
    }
    rewrite.rare();
    return rewrite.record();
  }

  /** Gives every record to the taker; what stands between them is kept as it is. */
  private String each(int file, Records taker) throws IOException {
    String text = text(file);
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    int line = 0;
    while (from < text.length()) {
      line++;
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      int first = from;
      int last = end;
      first += first < last && text.charAt(first) == '\r' ? 1 : 0;
      last -= last > first && text.charAt(last - 1) == '\r' ? 1 : 0;
      String record = text.substring(first, last);
      out.append(text, from, first);
      out.append(record.isBlank() ? record : taker.take(form(record, file, line), record));
      out.append(text, last, Math.min(end + 1, text.length()));
      from = end + 1;
    }
    return out.toString();
  }

  private static FormText form(String record, int file, int line) {
    return FormText.of(record)
        .orElseThrow(
            () ->
                Unreadable.file(
                    PseudonymTexts.say(
                        "skjema_nr_linje", "nr", file + 1, "linje", Integer.toString(line)),
                    FormText.fault(record)));
  }

  private static String name(int file) {
    return PseudonymTexts.say("skjema_nr", "nr", file + 1);
  }

  private String text(int file) throws IOException {
    byte[] bytes;
    try (InputStream in = files.get(file).bytes().open()) {
      bytes = in.readNBytes(MOST_BYTES);
    }
    if (bytes.length == MOST_BYTES) {
      throw Unreadable.file(name(file), PseudonymTexts.say("skjema_for_stort"));
    }
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    // A mark of UTF-8 is no character of a record.
    String bare = text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r') {
        throw Unreadable.file(name(file), PseudonymTexts.say("skjema_ikke_tekst"));
      }
    }
    return bare;
  }

  @Override
  public void close() throws IOException {
    for (Closeable resource : resources) {
      resource.close();
    }
  }
}
