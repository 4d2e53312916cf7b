package no.tilsynslupe.export.pseudonym;

import java.util.Map;
import java.util.Set;
import no.tilsynslupe.export.pseudonym.RareFacts.Trait;
import no.tilsynslupe.privacy.PseudonymKind;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.TableDef;
import org.jspecify.annotations.Nullable;

/** What the columns of the case export are to whoever makes it safe. */
final class ColumnRoles {
  private static final Map<String, PseudonymKind> IDS =
      Map.ofEntries(
          Map.entry("sak_id", PseudonymKind.PERSON),
          Map.entry("soknad_id", PseudonymKind.SOKNAD),
          Map.entry("vedtak_id", PseudonymKind.VEDTAK),
          Map.entry("vilkar_id", PseudonymKind.VILKAR),
          Map.entry("krav_id", PseudonymKind.KRAV),
          Map.entry("hendelse_id", PseudonymKind.HENDELSE),
          Map.entry("opphold_id", PseudonymKind.OPPHOLD),
          Map.entry("kvp_id", PseudonymKind.KVP),
          Map.entry("plan_id", PseudonymKind.PLAN),
          Map.entry("utbetaling_id", PseudonymKind.UTBETALING),
          Map.entry("klage_id", PseudonymKind.KLAGE),
          Map.entry("team", PseudonymKind.TEAM));

  /** What people wrote, without a column of codes beside it: nothing else can stand for it. */
  private static final Set<String> TEXT_ALONE =
      Set.of(
          "vedtak.unntak_20a_begrunnelse",
          "vilkar.begrunnelse",
          "oppfolging.resultat",
          "oppfolging.tekst",
          "botilbud.unntak_begrunnelse",
          "kvp.avslag_arsak",
          "kvp.saerlige_grunner",
          "utbetalinger.trekk_arsak");

  /** Texts that another column can tell of. */
  private static final Set<String> TEXT_TOLD =
      Set.of("soknader.formal", "vedtak.formal", "vedtak.begrunnelse");

  /** Texts that a row can't be without. */
  private static final Set<String> TEXT_NEEDED = Set.of("vilkar.tekst", "dokumentkrav.tekst");

  /** What others may know of a person. */
  private static final Map<String, Trait> TRAITS =
      Map.of(
          "saker.fodselsar", Trait.YEAR,
          "vedtak.alder", Trait.AGE,
          "saker.husstand", Trait.HOUSEHOLD,
          "saker.antall_barn", Trait.CHILDREN,
          "vedtak.antall_barn", Trait.CHILDREN,
          "botilbud.antall_barn", Trait.CHILDREN,
          "saker.hovedinntekt", Trait.INCOME);

  private ColumnRoles() {}

  /** What a column tells of a person that makes a case rare, or null when nothing. */
  static @Nullable Trait traitOf(String column) {
    return TRAITS.get(column);
  }

  /** The kind of the pseudonyms of a column, or null when it holds no ids. */
  static @Nullable PseudonymKind idOf(ColumnDef column) {
    return IDS.get(column.name());
  }

  static String name(TableDef table, ColumnDef column) {
    return table.name() + "." + column.name();
  }

  /** Whether the column goes when texts are given up: what isn't delivered is unknown. */
  static boolean isGivenUp(String column) {
    return TEXT_ALONE.contains(column) || TEXT_TOLD.contains(column);
  }

  /** Whether words are told in place of the text when texts are given up. */
  static boolean isNeeded(String column) {
    return TEXT_NEEDED.contains(column);
  }
}
