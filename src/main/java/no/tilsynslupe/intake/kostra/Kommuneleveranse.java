package no.tilsynslupe.intake.kostra;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import no.tilsynslupe.intake.Delivery;
import no.tilsynslupe.intake.Remark;
import no.tilsynslupe.intake.SourceFormat;
import no.tilsynslupe.intake.TableSource;
import no.tilsynslupe.prose.Forms;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.sak.Tabell;

/** What the forms of a municipality make: tables of the case export, and remarks. */
final class Kommuneleveranse {
  private static final Forms AND = Language.NB.forms();

  private final String municipality;
  private final Poster poster;
  private final String name;
  private final int firstYear;
  private final int lastYear;

  Kommuneleveranse(String municipality, Poster poster) {
    this.municipality = municipality;
    this.poster = poster;
    this.name = "KOSTRA " + municipality;
    this.firstYear = poster.years().first();
    this.lastYear = poster.years().last();
  }

  Delivery delivery() {
    Merknader merknader = new Merknader();
    merknader.addAll(poster.merknader());
    Kontroller.kjor(poster, merknader);
    List<Remark> remarks = new ArrayList<>(Sporsmal.remarks(name, poster));
    remarks.addAll(merknader.remarks());
    return new Delivery(
        name, tables(), List.of(), SourceFormat.KOSTRA, remarks, merknader.rows(), () -> {});
  }

  private List<TableSource> tables() {
    Tabellrader cases = Saksrad.tabell();
    Tabellrader payments = Utbetalingsrader.tabell();
    Tabellrader conditions = Vilkarsrader.tabell();
    Tabellrader programmes = Kvprader.tabell();
    for (Poster.Sakens one : poster.saker()) {
      Saksrad.add(one, cases);
      for (FormRecord record : one.f11()) {
        Utbetalingsrader.add(one.sakId(), record, payments);
        Vilkarsrader.add(one.sakId(), record, one.sanksjonI(record.year()), conditions);
        if (Vilkarsrader.sanksjon(record) && !one.vilkarFor(record.year())) {
          Vilkarsrader.addSanksjonert(one.sakId(), record, conditions);
        }
      }
      Kvprader.add(one, lastYear, programmes);
    }
    for (FormFile.Rejected record : poster.rejected()) {
      (record.form() == Form.OKONOMISK_SOSIALHJELP ? payments : programmes).reject(record);
    }
    List<TableSource> tables = new ArrayList<>();
    tables.add(uttrekk().table(name));
    tables.add(cases.table(name));
    if (poster.has(Form.OKONOMISK_SOSIALHJELP)) {
      tables.add(payments.table(name));
      tables.add(conditions.table(name));
    }
    if (poster.has(Form.KVALIFISERINGSSTONAD)) {
      tables.add(programmes.table(name));
    }
    return tables;
  }

  /** A form is a snapshot of its year: what runs at the end of the last year is seen until then. */
  private Tabellrader uttrekk() {
    Tabellrader rows =
        new Tabellrader(
            Tabell.UTTREKK,
            "formatversjon",
            "kommune",
            "periode_fra",
            "periode_til",
            "uttrekk_dato",
            "kildesystem",
            "ufullstendige",
            "dekker");
    String end = LocalDate.of(lastYear, Month.DECEMBER, 31).toString();
    rows.add(
        "1",
        municipality,
        LocalDate.of(firstYear, Month.JANUARY, 1).toString(),
        end,
        end,
        source(),
        String.join(", ", incomplete()),
        String.join(", ", covered()));
    return rows;
  }

  /** A cell of the export, so it is the same whatever language the process speaks. */
  private String source() {
    List<String> forms = new ArrayList<>();
    for (Form form : Form.values()) {
      NavigableSet<Integer> years = poster.years(form);
      if (!years.isEmpty()) {
        forms.add(form.navn() + " for " + AND.list(years.stream().map(String::valueOf).toList()));
      }
    }
    return "KOSTRA " + String.join(", ", forms);
  }

  /**
   * What absence says nothing in: the form has the first conditions of a year alone, and of those
   * the kind but not the words (papers may have been demanded with any of them), and neither
   * refused nor withdrawn applications for the programme. A year or district that lacks the form
   * makes the payments incomplete too.
   */
  private List<String> incomplete() {
    List<String> tables = new ArrayList<>();
    if (poster.has(Form.OKONOMISK_SOSIALHJELP)) {
      tables.add("vilkar");
      tables.add("vilkar.tekst");
      tables.add(poster.isWhole(Form.OKONOMISK_SOSIALHJELP) ? "utbetalinger:35" : "utbetalinger");
    }
    if (poster.has(Form.KVALIFISERINGSSTONAD)) {
      tables.add("kvp");
    }
    return tables;
  }

  /** What blanks say for certain, however many there are. */
  private List<String> covered() {
    List<String> covered = new ArrayList<>();
    if (poster.has(Form.OKONOMISK_SOSIALHJELP)) {
      covered.add("utbetalinger.hjemmel");
      if (poster.isWhole(Form.OKONOMISK_SOSIALHJELP)) {
        covered.add("utbetalinger:18");
        covered.add("utbetalinger:19");
      }
    }
    if (poster.has(Form.KVALIFISERINGSSTONAD)) {
      covered.add("kvp.slutt_dato");
    }
    return covered;
  }
}
