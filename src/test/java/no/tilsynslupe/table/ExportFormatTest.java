package no.tilsynslupe.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.tilsynslupe.sak.Avslagsgrunn;
import no.tilsynslupe.sak.Botilbudstype;
import no.tilsynslupe.sak.Formal;
import no.tilsynslupe.sak.Hendelsestype;
import no.tilsynslupe.sak.Hovedinntekt;
import no.tilsynslupe.sak.Husstand;
import no.tilsynslupe.sak.Innsatsgruppe;
import no.tilsynslupe.sak.Kanal;
import no.tilsynslupe.sak.KlageUtfall;
import no.tilsynslupe.sak.Konsekvens;
import no.tilsynslupe.sak.KvpSluttArsak;
import no.tilsynslupe.sak.KvpUtfall;
import no.tilsynslupe.sak.PlanUtfall;
import no.tilsynslupe.sak.Stonadsform;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Tema;
import no.tilsynslupe.sak.Unntak20a;
import no.tilsynslupe.sak.Utfall;
import no.tilsynslupe.sak.Vilkarstype;
import no.tilsynslupe.sak.Ytelsestype;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExportFormatTest {
  private final ExportFormat format = ExportFormat.get();

  @ParameterizedTest
  @EnumSource(Tabell.class)
  void everyTableOfTheModelIsDefined(Tabell id) {
    TableDef table = format.table(id);
    assertThat(table.columns()).isNotEmpty();
    assertThat(table.key()).doesNotContain(-1);
    assertThat(table.caseIdIndex() >= 0).isEqualTo(id != Tabell.UTTREKK);
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of("husstand", Husstand.values()),
        Arguments.of("hovedinntekt", Hovedinntekt.values()),
        Arguments.of("innsatsgruppe", Innsatsgruppe.values()),
        Arguments.of("ytelse", Ytelsestype.values()),
        Arguments.of("kanal", Kanal.values()),
        Arguments.of("formal", Formal.values()),
        Arguments.of("utfall", Utfall.values()),
        Arguments.of("avslagsgrunn", Avslagsgrunn.values()),
        Arguments.of("stonadsform", Stonadsform.values()),
        Arguments.of("unntak_20a", Unntak20a.values()),
        Arguments.of("vilkarstype", Vilkarstype.values()),
        Arguments.of("konsekvens", Konsekvens.values()),
        Arguments.of("hendelsestype", Hendelsestype.values()),
        Arguments.of("tema", Tema.values()),
        Arguments.of("botilbudstype", Botilbudstype.values()),
        Arguments.of("kvp_utfall", KvpUtfall.values()),
        Arguments.of("kvp_slutt_arsak", KvpSluttArsak.values()),
        Arguments.of("plan_utfall", PlanUtfall.values()),
        Arguments.of("klage_utfall", KlageUtfall.values()));
  }

  /** The reader turns ordinals into enum constants, so the two must agree in order, too. */
  @ParameterizedTest
  @MethodSource("lists")
  void everyCodeListHasTheConstantsOfItsEnumInTheSameOrder(String name, Enum<?>[] constants) {
    List<String> names = Arrays.stream(constants).map(Enum::name).toList();
    assertThat(format.codeList(name).codes()).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({
    "utfall, Innvilget, INNVILGET",
    "utfall, delvis innvilget, DELVIS_INNVILGET",
    "utfall, Delvis-Innvilget, DELVIS_INNVILGET",
    "utfall, Avslag, AVSLATT",
    "utfall, AVSLATT, AVSLATT",
    "utfall, Avslått, AVSLATT",
    "utfall, avslaatt, AVSLATT",
    "stonadsform, Bidrag, BIDRAG",
    "stonadsform, Lån, LAN",
    "formal, GJELD-TAP, GJELD_TAP",
    "formal, barn klær, BARN_KLAR",
    "formal, STRØM, STROM",
    "hendelsestype, Økonomisk rådgivning, OKONOMISK_RADGIVNING",
    "hendelsestype, oekonomisk raadgivning, OKONOMISK_RADGIVNING",
    "hendelsestype, Hjemmebesøk, HJEMMEBESOK",
    "botilbudstype, Hotell / pensjonat, HOTELL_PENSJONAT",
    "innsatsgruppe, BATT, SPESIELT_TILPASSET",
    "ytelse, Uføretrygd, UFORETRYGD",
  })
  void readsCodesInTheSpellingsThatOfficesUse(String list, String text, String code) {
    CodeList codes = format.codeList(list);
    assertThat(codes.codes().get(codes.find(text))).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"utfall, kanskje", "utfall, ''", "botilbudstype, romskip"})
  void aTextThatIsNoCodeIsUnknown(String list, String text) {
    assertThat(format.codeList(list).find(text)).isEqualTo(CodeList.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "vedtak, VEDTAK",
    "Vedtak, VEDTAK",
    "SØKNADER, SOKNADER",
    "Oppfølging, OPPFOLGING",
    "vilkår, VILKAR",
    "KVP, KVP",
  })
  void findsTablesByFileOrSheetName(String name, Tabell expected) {
    TableDef table = format.findTable(name);
    assertThat(table).isNotNull();
    assertThat(table.id()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "VEDTAK_DATO, vedtak_dato",
    "Vedtak dato, vedtak_dato",
    "vedtak-dato, vedtak_dato",
    "Beløp, belop",
    "Formål kode, formal_kode",
    "unntak 20a begrunnelse, unntak_20a_begrunnelse",
  })
  void findsColumnsWhateverTheirCaseSpacesAndLetters(String header, String expected) {
    ColumnDef column = format.table(Tabell.VEDTAK).findColumn(header);
    assertThat(column).isNotNull();
    assertThat(column.name()).isEqualTo(expected);
  }

  @Test
  void aNameThatIsNoTableOrColumnIsNotFound() {
    assertThat(format.findTable("README")).isNull();
    assertThat(format.table(Tabell.VEDTAK).findColumn("merknad")).isNull();
  }

  @Test
  void onlyGrantedLinesUnderSection17CanUseTheStartDate() {
    TableDef vedtak = format.table(Tabell.VEDTAK);
    ColumnDef start = vedtak.column("oppstart_dato");
    assertThat(start.usableBy(line(vedtak, "innvilget", "17"))).isTrue();
    assertThat(start.usableBy(line(vedtak, "innvilget", "§§ 17 og 18"))).isTrue();
    assertThat(start.usableBy(line(vedtak, "avslag", "17"))).isFalse();
    assertThat(start.usableBy(line(vedtak, "innvilget", "18"))).isFalse();
    assertThat(start.usableBy(line(vedtak, "innvilget", ""))).isFalse();
  }

  private static RowValues line(TableDef vedtak, String utfall, String hjemmel) {
    RowValues row = new RowValues(vedtak);
    CellReader.read(vedtak.column("utfall"), utfall, row);
    CellReader.read(vedtak.column("hjemmel"), hjemmel, row);
    return row;
  }

  @Test
  void everyNameOfTheFormatIsAsciiInLowerCase() {
    for (TableDef table : format.tables()) {
      for (ColumnDef column : table.columns()) {
        assertThat(column.name())
            .matches("[a-z0-9_]+")
            .isEqualTo(column.name().toLowerCase(Locale.ROOT));
      }
    }
  }
}
