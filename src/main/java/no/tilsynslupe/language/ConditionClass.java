package no.tilsynslupe.language;

/**
 * What a condition under sosialtjenesteloven §§ 20 and 20 a demands; the codes of {@code
 * vilkar.type}.
 */
public enum ConditionClass {
  AKTIVITET,
  ARBEIDSSOK,
  ANDRE_RETTIGHETER,
  VEILEDNING,
  HELSE,
  NORSKOPPLARING,
  DOKUMENTASJON,
  OKONOMIDISPONERING,
  ANNET
}
