package no.tilsynslupe.export.pseudonym;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tilsynslupe.export.pseudonym.ChangeLog.Change;
import no.tilsynslupe.export.pseudonym.RareFacts.Trait;
import no.tilsynslupe.privacy.IdentityScan;
import no.tilsynslupe.privacy.PersonNumber;
import no.tilsynslupe.privacy.PseudonymKind;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.AmountText;
import no.tilsynslupe.table.Cells;
import no.tilsynslupe.table.CodeList;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ColumnType;
import no.tilsynslupe.table.DateText;
import no.tilsynslupe.table.IntText;
import no.tilsynslupe.table.TableDef;
import no.tilsynslupe.table.YesNoText;
import org.jspecify.annotations.Nullable;

/**
 * Makes the rows of one table of a case export safe, cell by cell. What is read as its column's
 * type is written anew from what was read, so that nothing else comes along; what can't be read is
 * written as {@value #UNREADABLE}, which can't be read either: a blank would say that it did not
 * happen.
 */
final class TableTreatment {
  static final String UNREADABLE = "?";

  private final Workshop shop;
  private final String source;
  private final TableDef table;
  private final TableHeader header;
  private final List<ColumnDef> columns;

  TableTreatment(Workshop shop, String source, TableHeader header) {
    this.shop = shop;
    this.source = source;
    this.table = header.table();
    this.header = header;
    this.columns = columns();
  }

  private List<ColumnDef> columns() {
    List<ColumnDef> kept = new ArrayList<>();
    for (ColumnDef column : table.columns()) {
      String name = ColumnRoles.name(table, column);
      boolean here = header.has(column);
      boolean told =
          shop.givesUpTexts()
              && switch (name) {
                case "vedtak.begrunnelse_avtrykk", "vedtak.begrunnelse_ord" ->
                    header.has(table.column("begrunnelse"));
                case "vedtak.formal_kode", "soknader.formal_kode" ->
                    header.has(table.column("formal"));
                case "vilkar.type" -> true;
                default -> false;
              };
      boolean givenUp = shop.givesUpTexts() && ColumnRoles.isGivenUp(name);
      if ((here || told) && !givenUp) {
        kept.add(column);
      }
    }
    return List.copyOf(kept);
  }

  /** The columns of the rows that are written, in the order of the format. */
  List<ColumnDef> written() {
    return columns;
  }

  /** The row as it may be sent; empty for an example row, which is no data. */
  Optional<List<String>> row(String[] cells) {
    if (header.isExample(cells)) {
      return Optional.empty();
    }
    String sak = header.text(table.caseIdIndex(), cells);
    String person = sak.isEmpty() ? "" : shop.persons().ofCase(source, sak);
    List<String> out = new ArrayList<>(columns.size() + 1);
    for (ColumnDef column : columns) {
      out.add(cell(column, header.text(column.index(), cells), cells, person));
    }
    if (cells.length != header.size()) {
      // The row is to be rejected after as before.
      out.add(UNREADABLE);
    }
    return Optional.of(out);
  }

  private String cell(ColumnDef column, String text, String[] cells, String person) {
    String told = shop.givesUpTexts() ? told(column, text, cells) : null;
    if (told != null) {
      return told;
    }
    if (text.isEmpty()) {
      return "";
    }
    PseudonymKind kind = ColumnRoles.idOf(column);
    if (kind != null) {
      return id(column, kind, text, person);
    }
    return lessTelling(column, person, read(column, text, person));
  }

  /** What makes the person rare is told in wider groups or not at all, when that was asked for. */
  private String lessTelling(ColumnDef column, String person, String value) {
    @Nullable Trait trait = ColumnRoles.traitOf(ColumnRoles.name(table, column));
    if (trait == null || value.equals(UNREADABLE)) {
      return value;
    }
    String safe = shop.rare().safe(person, trait, value);
    return safe.equals(value) ? value : changed(column, Change.SJELDEN, safe);
  }

  private String read(ColumnDef column, String text, String person) {
    return switch (column.type()) {
      case ID, TEXT -> text(column, text);
      case DATE -> date(column, text, person);
      case INT -> integer(column, text);
      case AMOUNT -> amount(column, text);
      case YN -> yesNo(column, text);
      case CODE -> code(column, text);
    };
  }

  private String id(ColumnDef column, PseudonymKind kind, String text, String person) {
    if (column.type() == ColumnType.ID && text.length() > Cells.MAX_ID_LENGTH) {
      // As unreadable as before: no id is that long.
      return changed(column, Change.ULESELIG, UNREADABLE.repeat(Cells.MAX_ID_LENGTH + 1));
    }
    return changed(
        column,
        Change.PSEUDONYM,
        kind == PseudonymKind.PERSON ? person : shop.pseudonyms().of(kind, text));
  }

  private String text(ColumnDef column, String text) {
    String bare = column.name().equals("dekker") ? withoutGivenUp(text) : text;
    return shop.scrubber().scrub(table.name(), column.name(), bare);
  }

  /** A column that is no longer there must not be said to be covered. */
  private String withoutGivenUp(String claims) {
    if (!shop.givesUpTexts()) {
      return claims;
    }
    return Arrays.stream(claims.split(",", -1))
        .map(String::strip)
        .filter(claim -> !ColumnRoles.isGivenUp(claim.toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(", "));
  }

  /** What stands in a column that tells of a text instead of it, or null when that is as usual. */
  private @Nullable String told(ColumnDef column, String text, String[] cells) {
    String name = ColumnRoles.name(table, column);
    if (ColumnRoles.isNeeded(name)) {
      return text.isEmpty()
          ? ""
          : changed(
              column,
              Change.TEKST_BORT,
              "(tekst utelatt, %d ord)".formatted(shop.facts().words().applyAsInt(text)));
    }
    return switch (name) {
      case "vedtak.begrunnelse_avtrykk" -> {
        String reasons = header.text(table.indexOf("begrunnelse"), cells);
        yield reasons.isEmpty()
            ? null
            : changed(column, Change.TEKST_BORT, shop.fingerprint(reasons));
      }
      case "vedtak.begrunnelse_ord" -> {
        String reasons = header.text(table.indexOf("begrunnelse"), cells);
        yield reasons.isEmpty() ? null : Integer.toString(shop.facts().words().applyAsInt(reasons));
      }
      case "vedtak.formal_kode", "soknader.formal_kode" ->
          text.isEmpty() ? purpose(column, cells) : null;
      case "vilkar.type" -> condition(column, text, cells);
      default -> null;
    };
  }

  private String purpose(ColumnDef column, String[] cells) {
    String text = header.text(table.indexOf("formal"), cells);
    return shop.facts()
        .purpose()
        .apply(text)
        .map(code -> changed(column, Change.TEKST_BORT, code))
        .orElse("");
  }

  private @Nullable String condition(ColumnDef column, String type, String[] cells) {
    String text = header.text(table.indexOf("tekst"), cells);
    if (text.isEmpty()) {
      return null;
    }
    String stated = type.isEmpty() ? "" : code(column, type);
    String told = shop.facts().condition().apply(text, stated);
    return told.equals(stated) ? told : changed(column, Change.TEKST_BORT, told);
  }

  private String date(ColumnDef column, String text, String person) {
    long day = DateText.parse(text);
    if (day == Cells.BLANK) {
      return "";
    }
    if (day == Cells.UNREADABLE) {
      return changed(column, Change.ULESELIG, UNREADABLE);
    }
    long moved = table.id() == Tabell.UTTREKK ? day : day + shop.shifts().daysOf(person);
    if (moved != day) {
      shop.log().add(table.name(), column.name(), Change.FLYTTET);
    }
    return LocalDate.ofEpochDay(moved).toString();
  }

  private String integer(ColumnDef column, String text) {
    long value = IntText.parse(text, column.min(), column.max());
    if (value != Cells.UNREADABLE) {
      return Long.toString(value);
    }
    Optional<Integer> year = column.name().equals("fodselsar") ? birthYear(text) : Optional.empty();
    return year.isPresent()
        ? changed(column, Change.FODSELSAR, Integer.toString(year.get()))
        : changed(column, Change.ULESELIG, UNREADABLE);
  }

  /** A birth date or a person's number, where only a year belongs. */
  private static Optional<Integer> birthYear(String text) {
    long day = DateText.parse(text);
    if (day != Cells.UNREADABLE && day != Cells.BLANK) {
      return Optional.of(LocalDate.ofEpochDay(day).getYear());
    }
    return PersonNumber.of(text).flatMap(PersonNumber::birthDate).map(LocalDate::getYear);
  }

  private String amount(ColumnDef column, String text) {
    long hundredths = AmountText.parse(text);
    if (hundredths == Cells.UNREADABLE || !IdentityScan.find(text).isEmpty()) {
      return changed(column, Change.ULESELIG, UNREADABLE);
    }
    long whole = Math.abs(hundredths) / 100;
    long rest = Math.abs(hundredths) % 100;
    String sign = hundredths < 0 ? "-" : "";
    return sign + whole + (rest == 0 ? "" : "." + (rest < 10 ? "0" : "") + rest);
  }

  private String yesNo(ColumnDef column, String text) {
    long value = YesNoText.parse(text);
    return value == Cells.UNREADABLE
        ? changed(column, Change.ULESELIG, UNREADABLE)
        : value == 1 ? "J" : "N";
  }

  private String code(ColumnDef column, String text) {
    int ordinal = column.codeList().find(text);
    return ordinal == CodeList.UNKNOWN
        ? changed(column, Change.ULESELIG, UNREADABLE)
        : column.codeList().codes().get(ordinal);
  }

  private String changed(ColumnDef column, Change change, String value) {
    shop.log().add(table.name(), column.name(), change);
    return value;
  }
}
