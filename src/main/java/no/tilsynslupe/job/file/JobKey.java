package no.tilsynslupe.job.file;

import java.util.Arrays;
import java.util.List;

/** The keys of a job file, in the order they are best written, with what each is for. */
enum JobKey {
  DESCRIPTION("description", "Hva jobben er til, i en setning eller to."),
  INPUT(
      "input",
      "Uttrekkene: mapper, zip-filer eller arbeidsbøker. Stiene regnes fra mappen jobbfilen ligger i. * står for tegn i"
          + " et navn, ** for mapper i alle dybder."),
  PERIOD(
      "period",
      "Perioden som kontrolleres: et uttrykk som regnes fra dagen jobben kjøres, eller datoer. Uten den gjelder perioden"
          + " i uttrekket."),
  AS_OF(
      "as-of",
      "Regn alt som er åpent, fram til denne dagen i stedet for dagen uttrekket ble tatt."),
  CRITERIA("criteria", "Bare disse kriteriene. Uten den kjøres alle."),
  THEME("theme", "Bare kriteriene om ett tema."),
  OVERRIDES(
      "overrides",
      "Andre grenser enn katalogens, hver med en begrunnelse. De skrives i rapporten sammen med begrunnelsen."),
  CRITERIA_FILE(
      "criteria-file",
      "En kriteriefil som velger kriterier og grenser, i stedet for criteria, theme og overrides. Stien regnes fra mappen"
          + " jobbfilen ligger i."),
  RATES(
      "rates",
      "En fil med veiledende satser for datoer som programmet ikke kjenner. Stien regnes fra mappen jobbfilen ligger i."),
  AUDIENCE(
      "audience",
      "Hvem rapporten er til. internal: de som kan se sakene. shared: alle; da er saker utelatt og små tall skjult."),
  THRESHOLD(
      "threshold",
      "I en rapport som skal deles, skjules antall under dette. Minst 3. Uten den er det 5."),
  EDITIONS(
      "editions",
      "Hvem siden rapport.html er skrevet for: tilsyn, leder eller egenvurdering. Oppgis flere, blir det en fil for hver;"
          + " den første heter rapport.html. Uten den er det tilsyn."),
  FORMATS("formats", "Bare disse formatene. Uten den skrives alle."),
  LANGUAGE(
      "language",
      "Språket i rapporten: nb (bokmål), nn (nynorsk) eller en (engelsk). Uten den er det nb."),
  ALL_OUTCOMES("all-outcomes", "Skriv også vurderinger.csv, med alle utfall."),
  NEWEST_WINS(
      "newest-wins",
      "Når to uttrekk gjelder samme kontor og periode: det nyeste gjelder, sak for sak."),
  PERSONVERN(
      "personvern",
      "Hva som gjøres med det som forteller hvem noen er, når uttrekket leses: stopp, avvis-rad eller masker for hver"
          + " type. Uten den stopper fødselsnumre, DUF-numre og kontonumre kjøringen, og resten maskeres."),
  DEADLINE_DAYS(
      "deadline-days",
      "Hvor mange dager fram fra uttrekksdatoen arket Frister viser åpne saker som er i ferd med å bryte en frist. Uten"
          + " den er det 30."),
  FAIL_ON("fail-on", "Avslutt med kode 1 når det finnes AVVIK, eller også RISIKO."),
  THREADS("threads", "Hvor mange deler det arbeides på samtidig. Endrer ikke resultatet."),
  DATABASE_KEY(
      "database-key",
      "En nøkkelfil som bare du kan lese. Da krypteres databasen i kjøremappen. Stien regnes fra mappen jobbfilen ligger i."),
  KEEP_DAYS(
      "keep-days",
      "Kjøringer av jobben som er eldre enn så mange dager, slettes når en ny er ferdig."),
  CRON(
      "cron",
      "Når jobben kjøres av «schedule», i norsk tid: minutt, time, dag, måned og ukedag, eventuelt med sekund først."
          + " Også @yearly, @monthly, @weekly, @daily og @hourly."),
  INBOX("inbox", "Mappen som «schedule» venter på uttrekk i. Kan ikke brukes sammen med cron.");

  private final String key;
  private final String meaning;

  JobKey(String key, String meaning) {
    this.key = key;
    this.meaning = meaning;
  }

  String key() {
    return key;
  }

  /** For whoever writes the file. */
  String meaning() {
    return meaning;
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(JobKey::key).toList();
  }
}
