package no.tilsynslupe.export.pseudonym;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is done with a field of a Digisos file, by its name. A field that has no rule is left out:
 * nobody knows what it may hold. Source: the schemas of digisos-soker.json, soknad.json,
 * vedlegg.json and klage.json, and the Fiks case.
 */
enum JsonRule {
  /** Objects and lists: what is in them has rules of its own. */
  HOLDS(
      "avsender hendelser sak soker digisosSoker dokumenter originalSoknadNAV ettersendtInfoNAV"
          + " ettersendelser soknadDokument tilleggsinformasjon vedlegg filer forvaltningsbrev"
          + " vedtaksfil referanse data personalia personIdentifikator navn arbeid situasjon forhold"
          + " kommentarTilArbeidsforhold utdanning familie sivilstatus ektefelle forsorgerplikt"
          + " harForsorgerplikt barnebidrag ansvar barn borSammenMed erFolkeregistrertSammen"
          + " harDeltBosted HarDeltBosted samvarsgrad begrunnelse bosituasjon okonomi opplysninger"
          + " oversikt bekreftelse bostotte saker utbetaling utgift inntekt formue komponenter"
          + " beskrivelseAvAnnet driftsinformasjon kompatibilitet mottaker nordiskBorger"
          + " folkeregistrertMedEktefelleAvviksforklaring situasjonendring autentisering"
          + " utbetalingsreferanse utfall fodselsdato harNoeEndretSeg kontonummer"),
  /** A code of a list: one word. */
  CODE(
      "type status utfall kilde studentgrad jobbGrad botype hendelseType stillingstype"
          + " vedtaksstatus satsType version minVersion maxVersion navKontor kommunenummer"
          + " enhetsnummer soknadstype systemversjon"),
  /** Numbers, and yes or no. */
  VALUE(
      "belop brutto netto andreTrekk skattetrekk satsAntall satsBelop antallPersoner annenMottaker"
          + " harIkkeKonto overstyrtAvBruker erIJobb erStudent stillingsprosent verdi storrelse nr"
          + " borSammenMed folkeregistrertMedEktefelle utbetalingerFraNavFeilet"
          + " inntektFraSkatteetatenFeilet stotteFraHusbankenFeilet autentisertDigitalt"
          + " harDeltBosted harNoeEndretSeg"),
  /** What people wrote. */
  TEXT(
      "tittel beskrivelse tilleggsinformasjon tilleggsinfo dokumenttype hvorforSoke hvaSokesOm"
          + " borIkkeSammenMedBegrunnelse barneutgifter boutgifter sparing text stonadstype"
          + " klageTekst hvaHarEndretSeg utbetalingsmetode utbetalingsform systemnavn"
          + " navEnhetsnavn kommentar verdi utbetaling begrunnelse driftsinformasjon"),
  /** A day, or a moment in UTC. */
  TIME(
      "hendelsestidspunkt frist innsendelsesfrist innsendingstidspunkt autentiseringsTidspunkt"
          + " tidspunkt datoLagtTil fom tom forfallsdato utbetalingsdato dato periodeFom"
          + " periodeTom"),
  /** Milliseconds since 1970. */
  EPOCH("sistEndret timestampSendt timestampSistOppdatert"),
  /** An id, or a list of ids. */
  REFERENCE(
      "referanse saksreferanse utbetalingsreferanse rammevedtaksreferanse vilkarreferanse"
          + " dokumentasjonkravreferanse dokumentreferanse hendelseReferanse id klageId vedtakId"
          + " digisosId fiksDigisosId fiksOrgId navEksternRefId metadata vedleggMetadata"
          + " dokumentlagerDokumentId"),
  /** The number of a person. */
  PERSON("personIdentifikator sokerFnr fnr"),
  /** A name, in a place that must not be empty. */
  NAME("navn fornavn mellomnavn etternavn arbeidsgivernavn"),
  BIRTH("fodselsdato"),
  /** The name of a file. */
  FILE("filnavn"),
  /** The fingerprint of a file. */
  HASH("sha512");

  /** Objects that are left out whole, though a field of that name may be elsewhere. */
  private static final Set<String> NEVER =
      Set.of(
          "telefonnummer",
          "folkeregistrertAdresse",
          "oppholdsadresse",
          "postadresse",
          "adresse",
          "gatenavn",
          "organisasjon",
          "organisasjonsnummer",
          "statsborgerskap",
          "harDiskresjonskode",
          "ektefelleHarDiskresjonskode");

  /** Objects whose {@code verdi} may be a number. */
  private static final Set<String> NUMBERS = Set.of("samvarsgrad");

  private static final Set<String> KNOWN =
      Arrays.stream(values())
          .flatMap(rule -> Arrays.stream(rule.names.strip().split(" ", -1)))
          .collect(Collectors.toUnmodifiableSet());

  /** Names of fields, a blank before and after each. */
  private final String names;

  JsonRule(String names) {
    this.names = " " + names + " ";
  }

  /** Whether the field may hold what the rule is about. */
  boolean covers(String field) {
    return !NEVER.contains(field) && names.contains(" " + field + " ");
  }

  /** The rule for a text in a field, or null when none may stand there. */
  static @Nullable JsonRule ofText(String field, String parent) {
    if (field.equals("verdi")) {
      return ofValue(parent);
    }
    if (field.equals("type") && parent.equals("vedlegg")) {
      // The same words as in the demand that it answers.
      return TEXT;
    }
    for (JsonRule rule :
        new JsonRule[] {PERSON, NAME, BIRTH, FILE, HASH, TIME, REFERENCE, CODE, TEXT}) {
      if (rule.covers(field)) {
        return rule;
      }
    }
    return null;
  }

  /** A text in a field {@code verdi} is what its object is. */
  private static @Nullable JsonRule ofValue(String parent) {
    return switch (parent) {
      case "personIdentifikator" -> PERSON;
      case "fodselsdato" -> BIRTH;
      case "barnebidrag" -> CODE;
      case "kommentarTilArbeidsforhold", "folkeregistrertMedEktefelleAvviksforklaring" -> TEXT;
      default -> null;
    };
  }

  /** Whether a number may stand in a field. */
  static boolean ofNumber(String field, String parent) {
    return field.equals("verdi") ? NUMBERS.contains(parent) : VALUE.covers(field);
  }

  /** Whether an object or list may stand in the field. */
  static boolean holds(String field) {
    return HOLDS.covers(field) || REFERENCE.covers(field);
  }

  /** Whether the format knows the field at all. */
  static boolean knows(String field) {
    return KNOWN.contains(field) && !NEVER.contains(field);
  }
}
