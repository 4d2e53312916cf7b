package no.tilsynslupe.intake.digisos;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Fields that the format itself has for identity: nothing in them is ever carried further. Source:
 * the schemas of soknad.json, vedlegg.json, klage.json, digisos-soker.json and the Fiks case.
 */
final class IdentityFields {
  private static final Set<String> NAMES =
      Set.of(
          "personIdentifikator",
          "sokerFnr",
          "fnr",
          "navn",
          "fornavn",
          "mellomnavn",
          "etternavn",
          "telefonnummer",
          "kontonummer",
          "folkeregistrertAdresse",
          "oppholdsadresse",
          "postadresse",
          "adresse",
          "gatenavn",
          "arbeidsgivernavn",
          "organisasjon",
          "organisasjonsnummer",
          "filnavn");

  private static final Set<String> REFERENCES =
      Set.of(
          "referanse",
          "saksreferanse",
          "utbetalingsreferanse",
          "rammevedtaksreferanse",
          "vilkarreferanse",
          "dokumentasjonkravreferanse",
          "dokumentreferanse",
          "hendelseReferanse",
          "id",
          "klageId",
          "vedtakId",
          "digisosId",
          "fiksDigisosId",
          "fiksOrgId",
          "navEksternRefId",
          "metadata",
          "vedleggMetadata",
          "dokumentlagerDokumentId",
          "sha512");

  /** Counts of milliseconds and bytes, which may have as many digits as an identity number. */
  private static final Set<String> COUNTS =
      Set.of("sistEndret", "timestampSendt", "timestampSistOppdatert", "storrelse", "nr");

  /** Account numbers: any eleven digits there are one, though they may look like more. */
  static final String ACCOUNT = "kontonummer";

  /** Kept while reading, for the year and for how old a child is; never carried further. */
  static final String BIRTH_DATE = "fodselsdato";

  private IdentityFields() {}

  /**
   * Whether a field is for identity; {@code mottaker} is who is paid, but in soknad.json an office.
   */
  static boolean has(String field, JsonNode value) {
    return NAMES.contains(field) || (field.equals("mottaker") && !value.isContainer());
  }

  static boolean isReference(String field) {
    return REFERENCES.contains(field);
  }

  static boolean isCount(String field) {
    return COUNTS.contains(field);
  }
}
