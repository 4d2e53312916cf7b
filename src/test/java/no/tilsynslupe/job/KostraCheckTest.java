package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.tilsynslupe.criterion.Catalogue;
import no.tilsynslupe.intake.kostra.FormWriter;
import no.tilsynslupe.sak.UserError;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of KOSTRA, checked by the whole job. */
class KostraCheckTest {
  private static final Path DOCUMENT = Path.of("docs", "kostra.md");

  @TempDir Path folder;

  /** An assessment: its criterion, case and unit, and the outcome. */
  private record Vurdert(String kriterium, String sakId, String enhet, String utfall) {}

  private List<Vurdert> check(List<Path> inputs) throws IOException {
    Path out = folder.resolve("ut");
    RunSummary run = new CheckJob("test", Progress.SILENT).start(options(inputs), out, true);
    assertThat(run.figures().programfeil()).as("programfeil").isZero();
    List<Vurdert> all = new ArrayList<>();
    for (CSVRecord row : rows(out.resolve("vurderinger.csv"))) {
      all.add(
          new Vurdert(
              row.get("kriterium"), row.get("sak_id"), row.get("enhet_id"), row.get("utfall")));
    }
    return all;
  }

  private static CheckOptions options(List<Path> inputs) {
    return options(inputs, "csv");
  }

  private static CheckOptions options(List<Path> inputs, String... formats) {
    List<String> all = List.of(formats);
    return new CheckOptions(
        inputs, null, null, null, List.of(), null, List.of(), false, true, all, null, 1);
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      assertThat(reader.read()).as("byte order mark").isEqualTo('\ufeff');
      return CSVParser.parse(reader, format).getRecords();
    }
  }

  private Path write(String name, List<String> lines) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, FormWriter.file(lines.toArray(String[]::new)));
    return file;
  }

  private static String outcome(List<Vurdert> all, String criterion, String unit) {
    return all.stream()
        .filter(one -> one.kriterium().equals(criterion) && one.enhet().equals(unit))
        .map(Vurdert::utfall)
        .collect(Collectors.joining(","));
  }

  @Test
  void threeYearsOfBothFormsAreJoinedOnTheJournalNumber() throws IOException {
    List<Path> files = new ArrayList<>();
    for (int year = 2023; year <= 2025; year++) {
      files.add(
          write(
              "11f-" + year + ".dat",
              List.of(
                  FormWriter.f11(year, "TREAAR").months(1, 12, 9000).line(),
                  FormWriter.f11(year, "VILKAR")
                      .months(6, 12, 9000)
                      .with("VILKARSOSLOV", "1")
                      .with("VILKARSAMT", "08")
                      .with("VILKARANNET", "15")
                      .date("UTBETDATO", year + "-09-01")
                      .date("UTBETTOMDATO", year + "-12-31")
                      .line(),
                  FormWriter.f11(year, "KVP")
                      .with("VKLO", "8")
                      .with("ARBSIT", "10")
                      .months(1, 2, 500)
                      .line())));
      files.add(
          write(
              "11cf-" + year + ".dat",
              List.of(
                  FormWriter.cf11(year, "KVP")
                      .date("REG_DATO", "2023-01-10")
                      .date("VEDTAK_DATO", "2023-02-10")
                      .date("BEGYNT_DATO", "2023-09-01")
                      .line())));
    }

    List<Vurdert> all = check(files);

    // The application of 10 January, and a start on 1 September: later than six months.
    assertThat(outcome(all, "P29-START", "KVP-K1")).isEqualTo("AVVIK");
    assertThat(outcome(all, "P29-ALDER", "KVP-K1")).isEqualTo("OK");
    // Not past 36 months on 31 December 2025; past 24, and the extension isn't in the form.
    assertThat(outcome(all, "P29-VARIGHET", "KVP-K1")).isEqualTo("UAVKLART");
    assertThat(outcome(all, "P14A-PASSIV", "VILKAR")).isEqualTo("OK");
    assertThat(outcome(all, "P14A-PASSIV", "TREAAR")).isEqualTo("UAVKLART");
    assertThat(outcome(all, "P14A-PASSIV", "KVP")).isEqualTo("IKKE_AKTUELT");
    assertThat(outcome(all, "P17-LANGTID", "TREAAR")).isEqualTo("UAVKLART");
    assertThat(outcome(all, "P17-LANGTID", "VILKAR")).isEqualTo("IKKE_AKTUELT");
    // What was written is not in the form: papers may have been demanded with any of the kinds.
    assertThat(outcome(all, "P20-DOK", "VILKAR-V2024K08")).isEqualTo("UAVKLART");
    assertThat(outcome(all, "P20-DOK", "VILKAR-V2024K15")).isEqualTo("UAVKLART");
    assertThat(outcome(all, "P20A-MANGLER", "Kommune 4204")).isEqualTo("UAVKLART");
    assertThat(all.stream().filter(one -> one.utfall().equals("AVVIK")).toList())
        .extracting(Vurdert::kriterium)
        .containsExactly("P29-START");
  }

  @Test
  void evidenceRejectsAndRemarksLeadToTheLineOfTheForm() throws IOException {
    List<Path> files =
        List.of(
            write(
                "11f-4204-2024.dat",
                List.of(
                    FormWriter.f11(2024, "A").months(1, 1, 100).line(),
                    FormWriter.f11(2024, "B").months(1, 1, 100).with("VILKARHELSE", "14").line(),
                    FormWriter.f11(2024, "").months(1, 1, 100).line())),
            write(
                "11cf-4204-2024.dat",
                List.of(
                    FormWriter.cf11(2024, "B").date("BEGYNT_DATO", "2024-02-01").line(),
                    FormWriter.cf11(2024, "A")
                        .date("REG_DATO", "2024-01-10")
                        .date("VEDTAK_DATO", "2024-02-10")
                        .date("BEGYNT_DATO", "2024-08-01")
                        .line())));

    check(files);

    Path run = folder.resolve("ut");
    assertThat(rows(run.resolve("funn.csv")))
        .filteredOn(row -> row.get("kriterium").equals("P29-START"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.get("bevis"))
                    .contains("11cf-4204-2024.dat:2 soknad_dato=2024-01-10"));
    assertThat(rows(run.resolve("avviste-rader.csv")))
        .extracting(row -> row.get("fil") + ":" + row.get("linje") + " " + row.get("arsak"))
        .containsExactly(
            "11f-4204-2024.dat:2 MOTSTRIDENDE_VERDI: Vilkåret er krysset av, men VILKARSOSLOV sier at"
                + " mottakeren ikke har vilkår.",
            "11f-4204-2024.dat:3 MANGLER_VERDI: Journalnummeret er blankt, så saken er ukjent.");
    assertThat(rows(run.resolve("kostra-merknader.csv")))
        .extracting(row -> row.get("kode") + " " + row.get("fil") + ":" + row.get("linje"))
        .contains("KOSTRA-13 11f-4204-2024.dat:2");
  }

  @Test
  void whatKostraCannotShowIsOrderedAsACaseExport() throws IOException {
    List<Path> files =
        List.of(write("a.dat", List.of(FormWriter.f11(2025, "A").months(1, 12, 100).line())));
    Path out = folder.resolve("ut");

    new CheckJob("test", Progress.SILENT).start(options(files, "json"), out, true);

    assertThat(Files.readString(out.resolve("resultat.json")))
        .contains(
            "KOSTRA kan ikke vise dette. Bestill et saksuttrekk («tilsynslupe template» lager malen).",
            "Ta med skjema 11CF.")
        .doesNotContain("Fyll ut «", "skriv i «dekker»", "Ta med tabellen");
  }

  @Test
  void aSanctionOfAConditionThatIsNotInTheFormIsUndecided() throws IOException {
    List<Vurdert> all =
        check(
            List.of(
                write(
                    "a.dat",
                    List.of(
                        FormWriter.f11(2025, "A")
                            .months(1, 12, 100)
                            .with("SANKSJONRED", "01")
                            .line()))));

    assertThat(outcome(all, "P20-INFO", "A-V2025S")).isEqualTo("UAVKLART");
    assertThat(outcome(all, "P20-SANKSJON", "A-V2025S")).isEqualTo("UAVKLART");
  }

  @Test
  void monthsWithoutAmountsAreMonthsOfSupport() throws IOException {
    List<Vurdert> all =
        check(
            List.of(
                write(
                    "a.dat",
                    List.of(
                        FormWriter.f11(2024, "A")
                            .tick(1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12)
                            .with("BIDRAG", "12000")
                            .line())),
                write("b.dat", List.of(FormWriter.f11(2025, "A").months(1, 12, 100).line()))));

    // One month is bridged: a langtidsmottaker, about whom too little is known.
    assertThat(outcome(all, "P17-LANGTID", "A")).isEqualTo("UAVKLART");
    assertThat(folder.resolve("ut").resolve("avviste-rader.csv")).content().hasLineCount(1);
  }

  @Test
  void anUnbrokenCaseIsSeenAcrossNewYear() throws IOException {
    List<Path> files =
        List.of(
            write("a.dat", List.of(FormWriter.f11(2024, "A").months(7, 12, 100).line())),
            write("b.dat", List.of(FormWriter.f11(2025, "A").months(1, 6, 100).line())));
    Path period = folder.resolve("ut");
    CheckOptions firstHalf =
        new CheckOptions(
            files,
            java.time.LocalDate.of(2025, 1, 1),
            java.time.LocalDate.of(2025, 6, 30),
            null,
            List.of(),
            null,
            List.of(),
            false,
            true,
            List.of("csv"),
            null,
            1);

    new CheckJob("test", Progress.SILENT).start(firstHalf, period, true);

    // Twelve months in a row, six of them in each form: a langtidsmottaker.
    assertThat(rows(period.resolve("vurderinger.csv")))
        .filteredOn(row -> row.get("kriterium").equals("P17-LANGTID"))
        .extracting(row -> row.get("utfall"))
        .containsExactly("UAVKLART");
  }

  @Test
  void aYearMissingBetweenMakesNothingComplete() throws IOException {
    List<Path> files =
        List.of(
            write("a.dat", List.of(FormWriter.f11(2023, "A").months(1, 1, 100).line())),
            write("b.dat", List.of(FormWriter.f11(2025, "A").months(1, 1, 100).line())));

    List<Vurdert> all = check(files);

    assertThat(outcome(all, "P14A-PASSIV", "A")).isEqualTo("UAVKLART");
    assertThat(outcome(all, "P17-LANGTID", "A")).isEqualTo("UAVKLART");
  }

  /** Born, applied, started, ended (blank: runs), and the reason that both can tell. */
  private record Deltaker(String id, int born, String applied, String start, String end) {}

  private static final List<Deltaker> DELTAKERE =
      List.of(
          new Deltaker("IDAG", 1985, "2024-01-10", "2024-07-10", ""),
          new Deltaker("DAGETTER", 1985, "2024-01-10", "2024-07-11", ""),
          new Deltaker("GAMMEL", 1955, "2024-01-10", "2024-03-01", ""),
          new Deltaker("KORT", 1985, "2024-01-10", "2024-03-01", "2025-03-01"),
          new Deltaker("TREAAR", 1985, "2022-01-10", "2022-03-01", ""),
          new Deltaker("TOAR", 1985, "2022-12-10", "2023-03-01", "2025-03-01"));

  @Test
  void formsAndACaseExportOfTheSameCasesSayTheSameWhereBothDecide() throws IOException {
    Map<String, String> forms = decided(check(asForms()));
    Map<String, String> export = decided(check(List.of(asExport())));

    Map<String, String> both = new TreeMap<>(forms);
    both.keySet().retainAll(export.keySet());
    assertThat(both.keySet())
        .contains(
            "P29-START IDAG-K1",
            "P29-START DAGETTER-K1",
            "P29-ALDER GAMMEL-K1",
            "P29-VARIGHET KORT-K1",
            "P29-VARIGHET TREAAR-K1",
            "P29-VARIGHET TOAR-K1",
            "P29-AVBRUDD KORT-K1",
            "P14A-PASSIV IDAG");
    export.keySet().retainAll(both.keySet());
    assertThat(both).isEqualTo(export);
  }

  /** Findings and what is in order; a finding is one, whether a risk or a breach. */
  private static Map<String, String> decided(List<Vurdert> all) {
    Map<String, String> decided = new TreeMap<>();
    for (Vurdert one : all) {
      boolean office = one.sakId().isEmpty();
      boolean open = one.utfall().equals("UAVKLART") || one.utfall().equals("IKKE_AKTUELT");
      if (!office && !open) {
        decided.put(one.kriterium() + " " + one.enhet(), one.utfall().equals("OK") ? "OK" : "FUNN");
      }
    }
    return decided;
  }

  private List<Path> asForms() throws IOException {
    List<Path> files = new ArrayList<>();
    for (int year = 2022; year <= 2025; year++) {
      List<String> f11 = new ArrayList<>();
      List<String> cf11 = new ArrayList<>();
      for (Deltaker one : DELTAKERE) {
        FormWriter support = FormWriter.f11(year, one.id()).born(one.born()).months(1, 12, 9000);
        if (year == 2025) {
          support
              .with("VILKARSOSLOV", "1")
              .with("VILKARSAMT", "08")
              .date("UTBETDATO", "2025-08-01")
              .date("UTBETTOMDATO", "2025-12-31");
        }
        f11.add(support.line());
        int first = Integer.parseInt(one.start().substring(0, 4));
        int last = one.end().isEmpty() ? 2025 : Integer.parseInt(one.end().substring(0, 4));
        if (year >= first && year <= last) {
          FormWriter programme =
              FormWriter.cf11(year, one.id())
                  .born(one.born())
                  .date("REG_DATO", one.applied())
                  .date("VEDTAK_DATO", one.applied())
                  .date("BEGYNT_DATO", one.start());
          if (!one.end().isEmpty() && year == last) {
            programme.with("STATUS", "3").date("AVSL_DATO", one.end()).with("AVSL_SKOLE", "04");
          }
          cf11.add(programme.line());
        }
      }
      files.add(write("s11f-" + year + ".dat", f11));
      files.add(write("s11cf-" + year + ".dat", cf11));
    }
    return files;
  }

  private Path asExport() throws IOException {
    Path tables = Files.createDirectories(folder.resolve("uttrekk"));
    StringBuilder cases = new StringBuilder("sak_id;kontor;fodselsar;husstand;hovedinntekt\n");
    StringBuilder programmes =
        new StringBuilder(
            "kvp_id;sak_id;soknad_dato;vedtak_dato;utfall;start_dato;slutt_dato;permisjon_dager;"
                + "forlenget_vedtak_dato;slutt_arsak\n");
    StringBuilder payments = new StringBuilder("utbetaling_id;sak_id;fra;til;belop;hjemmel\n");
    StringBuilder conditions =
        new StringBuilder("vilkar_id;sak_id;vedtak_id;hjemmel;tekst;fra;frist\n");
    StringBuilder decisions =
        new StringBuilder("vedtak_id;sak_id;vedtak_dato;hjemmel;formal;utfall;fra;til\n");
    for (Deltaker one : DELTAKERE) {
      String id = one.id();
      cases.append(id + ";Kommune 4204;" + one.born() + ";ENSLIG;SOSIALHJELP\n");
      programmes.append(
          id
              + "-K1;"
              + id
              + ";"
              + one.applied()
              + ";"
              + one.applied()
              + ";INNVILGET;"
              + one.start()
              + ";"
              + one.end()
              + ";0;;"
              + (one.end().isEmpty() ? "" : "UTDANNING")
              + "\n");
      for (int year = 2022; year <= 2025; year++) {
        payments.append(
            id + "-U" + year + ";" + id + ";" + year + "-01-01;" + year + "-12-31;108000;18\n");
        decisions.append(
            id
                + "-"
                + year
                + ";"
                + id
                + ";"
                + year
                + "-01-02;18;livsopphold;INNVILGET;"
                + year
                + "-01-01;"
                + year
                + "-12-31\n");
      }
      conditions.append(
          id
              + "-V2025K08;"
              + id
              + ";"
              + id
              + "-2025;20;møte til veiledningssamtaler;2025-08-01;"
              + "2025-12-31\n");
    }
    Files.writeString(
        tables.resolve("uttrekk.csv"),
        "formatversjon;kommune;periode_fra;periode_til;uttrekk_dato\n"
            + "1;4204;2022-01-01;2025-12-31;2025-12-31\n");
    Files.writeString(tables.resolve("saker.csv"), cases);
    Files.writeString(tables.resolve("kvp.csv"), programmes);
    Files.writeString(tables.resolve("utbetalinger.csv"), payments);
    Files.writeString(tables.resolve("vilkar.csv"), conditions);
    Files.writeString(tables.resolve("vedtak.csv"), decisions);
    return tables;
  }

  @Test
  void anIdentityNumberStopsTheRunAndLeavesNothing() throws IOException {
    Path file =
        write(
            "11f.dat",
            List.of(FormWriter.f11(2025, "A").with("PERSON_FODSELSNR", "15039012345").line()));
    Path out = folder.resolve("ut");

    assertThatThrownBy(
            () -> new CheckJob("test", Progress.SILENT).start(options(List.of(file)), out, true))
        .isInstanceOfSatisfying(
            UserError.class, error -> assertThat(error.kind().exitCode()).isEqualTo(4))
        .hasMessageContaining("tilsynslupe pseudonymise");
    assertThat(out.resolve("vurderinger.csv")).doesNotExist();
  }

  @Test
  void formsWithoutARecordAreToldOf() throws IOException {
    Path blank = folder.resolve("11cf-2025.dat");
    Files.writeString(blank, " ");

    assertThatThrownBy(
            () ->
                new CheckJob("test", Progress.SILENT)
                    .start(options(List.of(blank)), folder.resolve("ut"), true))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("ikke er noe å rapportere");
  }

  @Test
  void whatEachCriterionCanGiveIsWhatTheDocumentSays() throws IOException {
    Map<String, TreeSet<String>> seen = new TreeMap<>();
    for (Vurdert one : check(ofAllKinds())) {
      if (!one.utfall().equals("IKKE_AKTUELT")) {
        seen.computeIfAbsent(one.kriterium(), id -> new TreeSet<>()).add(one.utfall());
      }
    }
    Map<String, String> got = new LinkedHashMap<>();
    documented()
        .forEach(
            (id, row) -> got.put(id, seen.containsKey(id) ? String.join(", ", seen.get(id)) : "–"));

    assertThat(got).isEqualTo(documented());
    assertThat(documented().keySet()).containsExactlyInAnyOrderElementsOf(Catalogue.ids());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whateverStandsInTheFormsNothingElseCanComeOfIt(long seed) throws IOException {
    Map<String, String> documented = documented();
    for (Vurdert one : check(ofAnyKind(new Random(seed)))) {
      if (!one.utfall().equals("IKKE_AKTUELT")) {
        assertThat(documented.get(one.kriterium()))
            .as(one.kriterium() + ", " + one.sakId() + " " + one.enhet())
            .contains(one.utfall());
      }
    }
  }

  /** Codes, months and dates by lot, in three districts and three years. */
  private List<Path> ofAnyKind(Random lot) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int district = 1; district <= 3; district++) {
      int[] born = lot.ints(60, 1950, 2007).toArray();
      for (int year = 2023; year <= 2025; year++) {
        List<String> f11 = new ArrayList<>();
        List<String> cf11 = new ArrayList<>();
        for (int i = 0; i < born.length; i++) {
          if (lot.nextInt(5) > 0) {
            FormWriter record = FormWriter.f11(year, "J" + i).born(born[i]);
            f11.add(oslo(record.byLot(lot), district));
          }
          if (lot.nextInt(3) == 0) {
            FormWriter record = FormWriter.cf11(year, "J" + i).born(born[i]);
            cf11.add(oslo(record.byLot(lot), district));
          }
        }
        files.add(write("11f-" + year + "-" + district + ".dat", f11));
        files.add(write("11cf-" + year + "-" + district + ".dat", cf11));
      }
    }
    return files;
  }

  /** The table of criteria: id, and what it can give. */
  private static Map<String, String> documented() throws IOException {
    Pattern row = Pattern.compile("^\\| `([A-Z0-9-]+)` \\| ([^|]*?) \\|.*");
    Map<String, String> rows = new LinkedHashMap<>();
    for (String line : Files.readAllLines(DOCUMENT, StandardCharsets.UTF_8)) {
      Matcher matcher = row.matcher(line);
      if (matcher.matches() && Catalogue.ids().contains(matcher.group(1))) {
        rows.put(matcher.group(1), matcher.group(2));
      }
    }
    return rows;
  }

  /** Three districts with so many of each kind that the offices are judged, too. */
  private List<Path> ofAllKinds() throws IOException {
    List<Path> files = new ArrayList<>();
    for (int year = 2023; year <= 2025; year++) {
      for (int district = 1; district <= 3; district++) {
        List<String> f11 = new ArrayList<>();
        List<String> cf11 = new ArrayList<>();
        for (int i = 0; i < 31; i++) {
          f11.add(oslo(recipient(year, i), district));
          // The last one's programme was over the year before the last: a candidate who knows it.
          if (i >= 15 && (i < 30 || year == 2024)) {
            cf11.add(oslo(participant(year, i), district));
          }
        }
        files.add(write("11f-" + year + "-" + district + ".dat", f11));
        files.add(write("11cf-" + year + "-" + district + ".dat", cf11));
      }
    }
    return files;
  }

  private static String oslo(FormWriter record, int district) {
    return record.with("KOMMUNE_NR", "0301").with("BYDELSNR", "0" + district).line();
  }

  private static FormWriter recipient(int year, int i) {
    FormWriter record = FormWriter.f11(year, "J" + i).months(1, 12 - i % 6, 9000);
    if (i % 5 == 0) {
      record.with("BU18", "1").with("ANTBU18", "2");
    }
    if (i % 7 == 0) {
      record.born(i == 28 ? 1955 : 1999);
    }
    if (i % 4 < 2) {
      record
          .with("VILKARSOSLOV", "1")
          .with("VILKARARBEID", "16")
          .with("VILKARKURS", "17")
          .with("VILKARUTD", "04")
          .with("VILKARJOBBLOG", "06")
          .with("VILKARJOBBTILB", "07")
          .with("VILKARSAMT", "08")
          .with("VILKAROKRETT", "10")
          .with("VILKARLIVSH", "18")
          .with("VILKARHELSE", "14")
          .with("VILKARANNET", "15")
          .with("VILKARDIGPLAN", "19")
          .date("UTBETDATO", year + "-03-01")
          .date("UTBETTOMDATO", year + "-12-31");
    }
    if (i % 4 == 0) {
      record.with("SANKSJONRED", "01");
    }
    if (i % 3 == 0) {
      record.date("VEDTAKDATO", year + "-04-01").with("VEDTAKHELSE", "03");
    }
    return record.with("FAAT_INDIVIDUELL_PLAN", "1").with("GITT_OKONOMIRAD", "1");
  }

  private static FormWriter participant(int year, int i) {
    FormWriter record = FormWriter.cf11(year, "J" + i);
    if (i % 7 == 0) {
      record.born(1999);
    }
    if (i < 25) {
      // One programme a year, ended in it.
      record
          .date("REG_DATO", year + "-01-10")
          .date("VEDTAK_DATO", year + "-02-10")
          .date("BEGYNT_DATO", year + (i < 20 ? "-08-01" : "-03-01"))
          .with("STATUS", i % 3 == 0 ? "4" : "3")
          .date("AVSL_DATO", year + "-11-30")
          .with(i % 2 == 0 ? "AVSL_SKOLE" : "AVSL_UTEN_OK_AVKLAR", i % 2 == 0 ? "04" : "16");
    } else if (i < 28) {
      // One programme over all the years.
      record
          .date("REG_DATO", "2022-05-10")
          .date("VEDTAK_DATO", "2022-06-10")
          .date("BEGYNT_DATO", i == 25 ? "2022-08-01" : "2023-08-01");
    } else if (i == 28) {
      record.date("BEGYNT_DATO", year + "-02-01").born(1955);
    } else if (i == 30) {
      record
          .date("REG_DATO", year + "-01-10")
          .date("BEGYNT_DATO", year + "-02-01")
          .with("STATUS", "3")
          .date("AVSL_DATO", year + "-06-30");
    } else {
      record.date("BEGYNT_DATO", year + "-02-01").born(year - 18);
    }
    return record;
  }
}
