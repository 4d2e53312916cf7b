package no.tilsynslupe.intake.digisos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.tilsynslupe.intake.Gate;
import no.tilsynslupe.intake.RejectReason;
import no.tilsynslupe.intake.Remark;
import no.tilsynslupe.intake.SourceFile;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of case files, in each language. */
class DigisosTextsTest {
  @AfterEach
  void restoreLanguage() {
    Language.NB.use();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NB | d: Dette er en liste, ikke en saksfil. Oppgi saksfilen (digisos-soker.json), eller mappen.
          NN | d: Dette er ei liste, ikkje ei saksfil. Oppgi saksfila (digisos-soker.json), eller mappa.
          EN | d: This is a list, not a case file. Give the case file (digisos-soker.json), or the folder.
          """)
  void aFileThatIsNoCaseFileIsToldOf(Language language, String sentence) {
    language.use();
    assertThat(refused("[]")).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NB | d: Filen er ikke gyldig JSON (linje 1). Den kan være avkortet.
          NN | d: Fila er ikkje gyldig JSON (linje 1). Ho kan vere avkorta.
          EN | d: The file is not valid JSON (line 1). It may be cut short.
          """)
  void aBrokenFileIsToldOfByItsLine(Language language, String beginning) {
    language.use();
    assertThat(refused("{\"hendelser\": [")).startsWith(beginning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NB | Vedtaket har ikke utfall. (f.json, hendelse nr. 3)  | DIGISOS-13: Rammevedtak er ikke brukt: De sier ikke hva som er utbetalt. Først i f.json, hendelse nr. 3.
          NN | Vedtaket har ikkje utfall. (f.json, hending nr. 3)  | DIGISOS-13: Rammevedtak er ikkje brukte: Dei seier ikkje kva som er utbetalt. Først i f.json, hending nr. 3.
          EN | The decision has no outcome. (f.json, event no. 3)  | DIGISOS-13: Framework decisions (rammevedtak) are not used: they do not say what was paid. First in f.json, event no. 3.
          """)
  void whereItStandsIsToldWithTheReason(Language language, String fault, String remark) {
    language.use();
    Observations observations = new Observations();
    CaseLog log = new CaseLog(observations, "f.json");
    log.lose(
        Tabell.VEDTAK,
        RejectReason.MANGLER_VERDI,
        DigisosTexts.say("vedtak_uten_utfall"),
        "utfall",
        3);
    log.note(Oddity.RAMMEVEDTAK, "", 3);
    log.note(Oddity.RAMMEVEDTAK, "", 5);

    assertThat(log.losses()).singleElement().extracting(l -> l.fault().message()).isEqualTo(fault);
    assertThat(observations.remarks("d")).containsExactly(new Remark("d", "", remark, 2, 0));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyOddityAndKindOfFileHasItsWords(Language language) {
    language.use();
    for (Oddity oddity : Oddity.values()) {
      assertThat(oddity.sentence()).endsWith(".");
    }
    for (FileKind kind : FileKind.values()) {
      assertThat(kind.navn()).isNotEmpty();
    }
  }

  private static String refused(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    SourceFile file = new SourceFile("digisos-soker.json", () -> new ByteArrayInputStream(bytes));
    return catchThrowableOfType(
            UserError.class, () -> DigisosDelivery.open("d", List.of(file), () -> {}, new Gate()))
        .getMessage();
  }
}
