package no.tilsynslupe.job.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsynslupe.criterion.Catalogue;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mistake gives file, line, key, and what is allowed. */
class JobFileMistakesTest {
  private static final String KEYS =
      "description, input, period, as-of, criteria, theme, overrides, criteria-file, rates, audience, threshold, editions, formats,"
          + " language, all-outcomes, newest-wins, personvern, deadline-days, fail-on, threads, database-key, keep-days, cron, inbox";
  // The catalogue grows; what it holds is tested with it.
  private static final String IDS = String.join(", ", Catalogue.ids());
  private static final String THEMES =
      Catalogue.load().entries().stream()
          .map(entry -> entry.spec().theme())
          .distinct()
          .sorted()
          .collect(Collectors.joining(", "));
  private static final String PERIODS =
      "forrige måned, forrige kvartal, forrige tertial, forrige halvår, forrige år,"
          + " inneværende måned, inneværende kvartal, inneværende tertial, inneværende halvår,"
          + " inneværende år, siste N måneder, hele uttrekket (N fra 1 til 120), eller"
          + " {from: 2025-01-01, to: 2025-03-31}.";

  @TempDir private Path folder;

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(
            "input: [a]\nkriterier: [P27-3MND]",
            "linje 2, «kriterier»: Nøkkelen finnes ikke. Mente du «criteria»? Lovlige nøkler: "
                + KEYS
                + "."),
        mistake(
            "input: [a]\nxyzzyxyzzy: 1",
            "linje 2, «xyzzyxyzzy»: Nøkkelen finnes ikke. Lovlige nøkler: " + KEYS + "."),
        mistake(
            "input: [a]\ntheme: kvp\ntheme: botilbud",
            "linje 3, «theme»: Nøkkelen står to ganger. Ta bort den ene."),
        mistake(
            "description: x",
            "linje 1, «input»: Nøkkelen mangler. Skriv hvor uttrekkene ligger, for eksempel «input: [../uttrekk]»."),
        mistake(
            "input: a",
            "linje 1, «input»: Her skal det stå en liste: hver verdi på sin linje med «- » foran, eller i [ ]."),
        mistake(
            "input: []", "linje 1, «input»: Listen er tom. Skriv noe i den, eller ta bort linjen."),
        mistake(
            "input: [a]\ntheme: [kvp]",
            "linje 2, «theme»: Her skal det stå én verdi, ikke en liste."),
        mistake(
            "input: [a]\ntheme: {a: b}",
            "linje 2, «theme»: Her skal det stå én verdi, ikke nøkler med verdier."),
        mistake(
            "input: [a]\ntheme:",
            "linje 2, «theme»: Verdien mangler. Skriv en verdi, eller ta bort linjen."),
        mistake(
            "input: [a]\npersonvern: {telefn: masker}",
            "linje 2, «personvern.telefn»: Nøkkelen finnes ikke. Mente du «telefon»? Lovlige nøkler:"
                + " fodselsnummer, duf, kontonummer, telefon, epost, adresse, navn, fodselsdato."),
        mistake(
            "input: [a]\npersonvern: {navn: maskert}",
            "linje 2, «navn»: «maskert» er ikke et tiltak. Mente du «masker»? Lovlige verdier:"
                + " stopp, avvis-rad, masker."),
        mistake(
            "input: [a]\npersonvern: masker",
            "linje 2, «personvern»: Skriv en linje for hver type, for eksempel «navn: stopp» eller"
                + " «telefon: avvis-rad»."),
        mistake(
            "input: [a]\ntheme: bottilbud",
            "linje 2, «theme»: «bottilbud» er ikke et tema. Mente du «botilbud»? Lovlige verdier:"
                + " "
                + THEMES
                + "."),
        mistake(
            "input: [a]\ncriteria:\n  - P27-3MND\n  - P27-3MN",
            "linje 4, «criteria»: «P27-3MN» er ikke et kriterium. Mente du «P27-3MND»? Lovlige verdier: "
                + IDS
                + "."),
        mistake(
            "input: [a]\ncriteria: [P27-3MND, p27-3mnd]",
            "linje 2, «criteria»: «P27-3MND» står to ganger. Ta bort den ene."),
        mistake(
            "input: [a]\ncriteria: [P27-3MND]\ntheme: kvp",
            "linje 3, «theme»: Ingen av kriteriene under «criteria» hører til temaet «kvp». Ta bort det ene."),
        mistake(
            "input: [a]\nformats: [xlxs]",
            "linje 2, «formats»: «xlxs» er ikke et format. Mente du «xlsx»? Lovlige verdier: xlsx, html, docx, csv, json, png, svg."),
        mistake(
            "input: [a]\naudience: alle",
            "linje 2, «audience»: «alle» er ikke en mottaker. Lovlige verdier: internal, shared."),
        mistake(
            "input: [a]\nthreshold: 2",
            "linje 2, «threshold»: «2» er ikke lovlig. Skriv et helt tall fra 3 til 1000."),
        mistake(
            "input: [a]\neditions: [leiar]",
            "linje 2, «editions»: «leiar» er ikke en utgave. Mente du «leder»? Lovlige verdier: tilsyn, leder,"
                + " egenvurdering."),
        mistake(
            "input: [a]\nlanguage: no",
            "linje 2, «language»: «no» er ikke et språk. Mente du «nb»? Lovlige verdier: nb, nn, en."),
        mistake(
            "input: [a]\nall-outcomes: ja",
            "linje 2, «all-outcomes»: «ja» er ikke lovlig. Lovlige verdier: true (ja), false (nei)."),
        mistake(
            "input: [a]\nthreads: 65",
            "linje 2, «threads»: «65» er ikke lovlig. Skriv et helt tall fra 1 til 64."),
        mistake(
            "input: [a]\nthreads: 0",
            "linje 2, «threads»: «0» er ikke lovlig. Skriv et helt tall fra 1 til 64."),
        mistake(
            "input: [a]\nkeep-days: to",
            "linje 2, «keep-days»: «to» er ikke lovlig. Skriv et helt tall fra 1 til 36500."),
        mistake(
            "input: [a]\nfail-on: avik",
            "linje 2, «fail-on»: «avik» er ikke et utfall jobben kan stoppe på. Mente du «AVVIK»?"
                + " Lovlige verdier: AVVIK, RISIKO."),
        mistake(
            "input: [a]\nas-of: 30.02.2024",
            "linje 2, «as-of»: «30.02.2024» er ikke en dato. Skriv datoer som 2024-12-31."),
        mistake(
            "input: [a]\nperiod: forige kvartal",
            "linje 2, «period»: «forige kvartal» er ikke en periode. Mente du «forrige kvartal»? Lovlige verdier: "
                + PERIODS),
        mistake(
            "input: [a]\nperiod: siste 121 måneder",
            "linje 2, «period»: «siste 121 måneder» er ikke en periode. Mente du «siste N måneder»? Lovlige verdier: "
                + PERIODS),
        mistake(
            "input: [a]\nperiod: {from: 2025-04-01, to: 2025-03-31}",
            "linje 2, «period»: «to» er før «from». Bytt om datoene."),
        mistake(
            "input: [a]\nperiod: {fra: 2025-04-01, to: 2025-04-01}",
            "linje 2, «period.fra»: Nøkkelen finnes ikke. Mente du «from»? Lovlige nøkler: from, to."),
        mistake(
            "input: [a]\nperiod: {}",
            "linje 2, «period»: Skriv når perioden begynner og slutter: {from: 2025-01-01, to: 2025-03-31}."),
        mistake(
            "input: [a]\ncron: 0 3 1 1,4,7",
            "linje 2, «cron»: «0 3 1 1,4,7» er ikke et tidspunkt. Lovlige verdier: 5 felt (minutt, time,"
                + " dag, måned, ukedag), 6 felt (med sekund først), @yearly, @monthly, @weekly, @daily"
                + " eller @hourly; for eksempel «0 3 1 1,4,7,10 *»."),
        mistake(
            "input: [a]\ncron: 0 0 31 2 *",
            "linje 2, «cron»: «0 0 31 2 *» er et tidspunkt som aldri kommer. Rett dag eller måned."),
        mistake(
            "input: [a]\ncron: '@daily'\ninbox: {folder: inn}",
            "linje 3, «inbox»: En jobb kan ha «cron» eller «inbox», ikke begge. Ta bort den ene."),
        mistake(
            "inbox: {pattern: '*.zip'}",
            "linje 1, «inbox.folder»: Nøkkelen mangler. Skriv hvilken mappe det ventes i."),
        mistake(
            "inbox: {folder: inn, pattern: 'a/*.zip'}",
            "linje 1, «inbox.pattern»: «a/*.zip» er en sti. Mønsteret gjelder navnet på filen, for eksempel «*.zip»."),
        mistake("inbox: inn", "linje 1, «inbox»: Skriv mappen slik: {folder: ../innboks}."),
        mistake(
            "input: ['a/{b']",
            "linje 1, «input»: «a/{b» er ikke en sti eller et mønster. Se etter en parentes som ikke er avsluttet."));
  }

  static Stream<Arguments> mistakesInOverrides() {
    return Stream.of(
        mistake(
            "{criterion: P27-3MND, parameter: maneder, value: 4}",
            "linje 3, «overrides.reason»: Nøkkelen mangler. Skriv hvorfor grensen er en annen her."),
        mistake(
            "{criterion: P27-3MND, parameter: maneder, value: 4, reason: ' '}",
            "linje 3, «reason»: Verdien mangler. Skriv en verdi, eller ta bort linjen."),
        mistake(
            "{criterion: P27-3MD, parameter: maneder, value: 4, reason: x}",
            "linje 3, «overrides.criterion»: «P27-3MD» er ikke et kriterium. Mente du «P27-3MND»? Lovlige verdier: "
                + IDS
                + "."),
        mistake(
            "{criterion: P27-3MND, parameter: manader, value: 4, reason: x}",
            "linje 3, «overrides.parameter»: «manader» er ikke en parameter i P27-3MND. Mente du «maneder»?"
                + " Lovlige verdier: dager_mellom, maneder, maneder_tilbake_husstand."),
        mistake(
            "{criterion: P17-START, parameter: dager, value: 4, reason: x}",
            "linje 3, «overrides.parameter»: «dager» er ikke en parameter i P17-START. Kriteriet har ingen."),
        mistake(
            "{criterion: P27-3MND, parameter: maneder, value: fire, reason: x}",
            "linje 3, «overrides.value»: «fire» kan ikke være maneder. Skriv et helt antall måneder fra 0 til 9999."),
        mistake(
            "{criterion: P27-3MND, parameter: maneder, value: -1, reason: x}",
            "linje 3, «overrides.value»: «-1» kan ikke være maneder. Skriv et helt antall måneder fra 0 til 9999."),
        mistake(
            "{criterion: P29-START, parameter: unntak_til, value: 31.12.2021, reason: x}",
            "linje 3, «overrides.value»: «31.12.2021» kan ikke være unntak_til. Skriv en dato som 2017-01-01."),
        mistake(
            "4",
            "linje 3, «overrides»: Skriv hver grense slik: {criterion: P27-3MND, parameter: maneder,"
                + " value: 4, reason: hvorfor}."));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsAnsweredWithLineKeyAndWhatIsAllowed(String text, String expected)
      throws IOException {
    Path file = write("jobb.yaml", text);
    assertThat(refusal(file).lines()).containsExactly("«%s», %s".formatted(file, expected));
    assertThat(refusal(file).kind()).isEqualTo(UserError.Kind.WRONG_USE);
  }

  @ParameterizedTest
  @MethodSource("mistakesInOverrides")
  void aMistakeInAnOverrideIsAnsweredToo(String override, String expected) throws IOException {
    Path file = write("jobb.yaml", "input: [a]\noverrides:\n  - " + override);
    assertThat(refusal(file).lines()).containsExactly("«%s», %s".formatted(file, expected));
  }

  @Test
  void anOverrideOfACriterionThatTheJobDoesNotRunIsRefused() throws IOException {
    Path file =
        write(
            "jobb.yaml",
            """
            input: [a]
            theme: kvp
            overrides:
              - criterion: P27-3MND
                parameter: maneder
                value: 4
                reason: prøve
            """);
    assertThat(refusal(file).lines())
        .containsExactly(
            "«%s», linje 4, «overrides.criterion»: P27-3MND er ikke blant kriteriene som er valgt, så grensen ville ikke virket. Ta den bort, eller rett «criteria» og «theme»."
                .formatted(file));
  }

  @Test
  void oneParameterCannotBeSetTwiceFromTheSameDay() throws IOException {
    Path file =
        write(
            "jobb.yaml",
            """
            input: [a]
            overrides:
              - {criterion: P27-3MND, parameter: maneder, value: 4, reason: a}
              - {criterion: P27-3MND, parameter: maneder, value: 5, from: 2024-01-01, reason: b}
              - {criterion: P27-3MND, parameter: maneder, value: 6, reason: c}
            """);
    assertThat(refusal(file).lines())
        .containsExactly(
            "«%s», linje 5, «overrides»: Parameteren «maneder» i P27-3MND er satt to ganger fra samme dag. Ta bort den ene."
                .formatted(file));
  }

  @Test
  void allMistakesAreToldOfAtOnceInTheOrderOfTheFile() throws IOException {
    Path file = write("jobb.yaml", "threads: 99\ninput: [a]\ntheme: bolig\nformats: [pdf]");
    assertThat(refusal(file).lines())
        .hasSize(3)
        .satisfiesExactly(
            line -> assertThat(line).contains("linje 1, «threads»"),
            line -> assertThat(line).contains("linje 3, «theme»"),
            line -> assertThat(line).contains("linje 4, «formats»"));
  }

  static Stream<Arguments> unreadable() {
    return Stream.of(
        mistake("", "Jobbfilen «%s» er tom. Den må minst ha nøkkelen «input»."),
        mistake(
            "# bare en kommentar\n", "Jobbfilen «%s» er tom. Den må minst ha nøkkelen «input»."),
        mistake(
            "- a\n- b",
            "«%s», linje 1: Filen skal bestå av nøkler med verdier, for eksempel «theme: botilbud»."),
        mistake(
            "input:\n\t- a", "«%s», linje 2: Linjen er rykket inn med tabulator. Bruk mellomrom."),
        mistake(
            "input: [a\ntheme: kvp",
            "«%s», linje 2: Dette er ikke gyldig YAML. Se etter et kolon uten mellomrom etter, et"
                + " anførselstegn eller en parentes som ikke er avsluttet, og innrykk som ikke stemmer."),
        mistake(
            "a: &a [x]\nb: *a",
            "«%s», linje 1: Anker (&) og alias (*) kan ikke brukes i jobbfiler. Skriv verdien, eller sett den i anførselstegn."),
        mistake(
            "input: [a]\ncron: * * * * *",
            "«%s», linje 2: En verdi begynner med *. Sett den i anførselstegn."),
        mistake(
            "input: [a]\ncron: @daily",
            "«%s», linje 2: En verdi begynner med @. Sett den i anførselstegn."),
        mistake(
            "input: [a]\n---\ninput: [b]",
            "«%s», linje 2: En jobbfil er ett dokument. Ta bort linjen «---» og det som følger."),
        mistake(
            "a: " + "[".repeat(50_000),
            "«%s», linje 1: Filen har for mange nivåer inni hverandre til å være en jobbfil."),
        mistake(
            "# " + "x".repeat(100_000),
            "«%s» er for stor til å være en jobbfil: den kan være på høyst 100000 byte."));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void whatIsNoJobFileIsRefusedInOneLine(String text, String expected) throws IOException {
    Path file = write("jobb.yaml", text);
    assertThat(refusal(file).lines()).containsExactly(expected.formatted(file));
  }

  @Test
  void aFileThatIsNotUtf8IsRefusedWithItsLine() throws IOException {
    Path file = folder.resolve("jobb.yaml");
    Files.write(file, "input: [a]\ndescription: måned".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(refusal(file))
        .hasMessage("«%s», linje 2: Her er tegn som ikke er UTF-8. Lagre filen som UTF-8.", file);
  }

  @Test
  void aFileThatIsNotThereOrIsAFolderIsRefused() throws IOException {
    Path missing = folder.resolve("mangler.yaml");
    assertThat(refusal(missing))
        .hasMessage("Finner ikke jobbfilen «%s». Sjekk navnet og mappen.", missing);
    Path directory = Files.createDirectory(folder.resolve("mappe.yaml"));
    assertThat(refusal(directory))
        .hasMessage("«%s» er ikke en fil. Oppgi en jobbfil (.yaml).", directory);
  }

  @ParameterizedTest
  @ValueSource(strings = {"to ord.yaml", "punkt.um.yaml", "-a.yaml", "nul.yaml", "é.yaml"})
  void aNameThatCannotBeAFolderEverywhereIsRefused(String name) throws IOException {
    assertThat(refusal(write(name, "input: [a]")))
        .hasMessageContaining("kan ikke hete det. Navnet blir til en mappe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "description: gjelder 01019012345",
        "overrides: [{criterion: P27-3MND, parameter: maneder, value: 4, reason: '010190 12345'}]",
        "inbox: {folder: inn/01019012345}"
      })
  void aTextWithAnIdentityNumberStopsAtTheGate(String line) throws IOException {
    Path file = write("jobb.yaml", "input: [a]\n" + line);
    UserError error = refusal(file);
    assertThat(error.kind()).isEqualTo(UserError.Kind.PRIVACY_GATE);
    assertThat(error.getMessage()).contains("linje 2").doesNotContain("12345");
  }

  private static Arguments mistake(String text, String expected) {
    return Arguments.of(text, expected);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static UserError refusal(Path file) {
    return catchThrowableOfType(UserError.class, () -> JobFile.read(file));
  }
}
