package no.tilsynslupe.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.tilsynslupe.prose.Language;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenLanguageTest {

  @AfterEach
  void bokmaal() {
    Language.NB.use();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "criteria                     |    | NB",
        "criteria                     | '' | NB",
        "criteria                     | nn | NN",
        "criteria                     | EN | EN",
        "criteria --lang nn           |    | NN",
        "--lang=en criteria           | nn | EN",
        "criteria --sprak NN          | en | NN",
        "criteria --lang nn --lang en |    | EN",
        "criteria --lang              | nn | NN",
        "criteria --lang sv           | nn | NN",
        "classify purpose -- --lang nn|    | NB",
      })
  void theOptionComesBeforeTheEnvironment(String arguments, String variable, Language language) {
    assertThat(SpokenLanguage.of(arguments.split(" "), name -> variable)).isEqualTo(language);
  }

  @Test
  void anEnvironmentThatNamesAnotherLanguageIsWrongUse() {
    assertThatThrownBy(() -> SpokenLanguage.of(new String[0], name -> "sv"))
        .isInstanceOf(UserError.class)
        .hasMessage("Miljøvariabelen TILSYNSLUPE_SPRAK er «sv». Velg mellom nb, nn, en.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--tull | nb | Feil: Ukjent valg «--tull». «tilsynslupe --help» viser hva som går an.",
        "--tull | nn | Feil: Ukjent val «--tull». «tilsynslupe --help» viser kva som går an.",
        "--tull | en | Error: Unknown option “--tull”. “tilsynslupe --help” shows what is possible.",
        "tull | nn | Feil: Ukjend kommando «tull». «tilsynslupe --help» viser kva som går an.",
        "tull | en | Error: Unknown command “tull”. “tilsynslupe --help” shows what is possible.",
        "runs a b | nn | Feil: Uventa argument «b». «tilsynslupe runs --help» viser kva som går an.",
        "runs a b | en | Error: Unexpected argument “b”. “tilsynslupe runs --help” shows what is possible.",
        "check x | nn | Feil: Manglar --out. «tilsynslupe check --help» viser kva som går an.",
        "check x | en | Error: --out is missing. “tilsynslupe check --help” shows what is possible.",
        "explain | nn | Feil: Manglar KRITERIUM. «tilsynslupe explain --help» viser kva som går an.",
        "explain | en | Error: CRITERION is missing. “tilsynslupe explain --help” shows what is possible.",
        "check x --out y --from 1 | nn | Feil: Ugyldig verdi for --from: «1». Skriv datoar som 2024-12-31 eller 31.12.2024.",
        "check x --out y --from 1 | en | Error: Invalid value for --from: “1”. Write dates as 2024-12-31 or 31.12.2024.",
        "check x --out y --out z | nb | Feil: Valget --out er oppgitt mer enn én gang. «tilsynslupe check --help» viser hva som går an.",
        "check x --out y --threads 0 | nn | Feil: --threads må vere frå 1 til 64.",
        "check x --out y --threads 0 | en | Error: --threads must be from 1 to 64.",
        "explain P27-3MNDER | nn | Feil: Det finst ikkje noko kriterium «P27-3MNDER»; meinte du P27-3MND? «tilsynslupe criteria» viser alle.",
        "explain P27-3MNDER | en | Error: There is no criterion “P27-3MNDER”; did you mean P27-3MND? “tilsynslupe criteria” shows them all.",
      })
  void whatIsWrongIsSaidInTheLanguageAskedFor(String arguments, String code, String line) {
    CommandRun run = CommandRun.of((arguments + " --lang " + code).split(" "));
    assertThat(run.err().lines()).containsExactly(line);
    assertThat(run.exit()).isEqualTo(2);
  }

  @Test
  void aLanguageThatIsNotThereIsWrongUse() {
    CommandRun run = CommandRun.of("criteria", "--lang", "sv");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("Feil: Ugyldig verdi for --lang: «sv». Velg mellom nb, nn, en.\n");
  }

  @Test
  void theNextCommandDoesNotInheritTheLanguage() {
    CommandRun.of("tull", "--lang", "en");
    assertThat(CommandRun.of("tull").err()).startsWith("Feil: ");
  }
}
