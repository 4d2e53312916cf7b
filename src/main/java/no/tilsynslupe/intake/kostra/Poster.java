package no.tilsynslupe.intake.kostra;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tilsynslupe.intake.RejectReason;
import no.tilsynslupe.intake.RowFault;
import no.tilsynslupe.intake.kostra.FormFile.Rejected;

/**
 * All records of a municipality, by case: of several years, forms and districts. A recipient has
 * one record of 11F a year, a participant one of 11CF a year and status; equal ones are kept once,
 * unequal ones are all rejected.
 */
final class Poster {

  private record Key(Form form, String sakId, int year, String status) {
    static Key of(FormRecord record) {
      String status = record.form() == Form.KVALIFISERINGSSTONAD ? record.text("STATUS") : "";
      return new Key(record.form(), Sakid.of(record), record.year(), status);
    }
  }

  private final NavigableMap<String, Sakens> cases = new TreeMap<>();
  private final List<Rejected> rejected = new ArrayList<>();
  private final NavigableMap<Form, NavigableMap<Integer, NavigableSet<String>>> districts =
      new TreeMap<>();
  private final Merknader merknader = new Merknader();

  /**
   * The records of a case.
   *
   * @param f11 of 11F, by year
   * @param cf11 of 11CF, by year, then status
   */
  record Sakens(String sakId, List<FormRecord> f11, List<FormRecord> cf11) {
    Sakens(String sakId) {
      this(sakId, new ArrayList<>(), new ArrayList<>());
    }

    /**
     * The record that tells most of the person as of late: the last year's, of 11F where it can.
     */
    FormRecord latest() {
      if (f11.isEmpty()) {
        return cf11.get(cf11.size() - 1);
      }
      FormRecord last = f11.get(f11.size() - 1);
      FormRecord other = cf11.isEmpty() ? last : cf11.get(cf11.size() - 1);
      return other.year() > last.year() ? other : last;
    }

    List<FormRecord> all() {
      List<FormRecord> all = new ArrayList<>(f11);
      all.addAll(cf11);
      return all;
    }

    /** A sanction is ticked in a year or in the one after, in which a condition may still hold. */
    boolean sanksjonI(int year) {
      return f11.stream()
          .filter(record -> record.year() == year || record.year() == year + 1)
          .anyMatch(Vilkarsrader::sanksjon);
    }

    /**
     * A condition that can be used stands in a year or in the one before: a sanction may be its.
     */
    boolean vilkarFor(int year) {
      return f11.stream()
          .filter(record -> record.year() == year || record.year() == year - 1)
          .anyMatch(Vilkarsrader::harVilkar);
    }

    boolean has(Form form, int year) {
      List<FormRecord> records = form == Form.OKONOMISK_SOSIALHJELP ? f11 : cf11;
      return records.stream().anyMatch(record -> record.year() == year);
    }
  }

  Poster(List<FormFile> files) {
    Map<Key, List<FormRecord>> same = new LinkedHashMap<>();
    for (FormFile file : files) {
      merknader.addAll(file.merknader());
      rejected.addAll(file.rejected());
      delivered(file.layout(), List.of());
      for (FormRecord record : file.records()) {
        same.computeIfAbsent(Key.of(record), key -> new ArrayList<>(1)).add(record);
        delivered(record.layout(), List.of(Sakid.kontor(record)));
      }
    }
    same.forEach(this::keep);
    Comparator<FormRecord> order =
        Comparator.comparingInt(FormRecord::year).thenComparing(r -> r.text("STATUS"));
    for (Sakens one : cases.values()) {
      one.f11().sort(order);
      one.cf11().sort(order);
    }
  }

  private void delivered(Layout layout, List<String> kontorer) {
    districts
        .computeIfAbsent(layout.form(), form -> new TreeMap<>())
        .computeIfAbsent(layout.year(), year -> new TreeSet<>())
        .addAll(kontorer);
  }

  private void keep(Key key, List<FormRecord> records) {
    // Which of equal ones is the copy must not hang on the order of the files.
    records.sort(Comparator.comparing(FormRecord::file).thenComparingLong(FormRecord::line));
    FormRecord first = records.get(0);
    boolean equal = records.stream().allMatch(first::sameAs);
    if (!equal) {
      records.forEach(record -> rejected.add(unequal(record, key)));
      return;
    }
    for (FormRecord copy : records.subList(1, records.size())) {
      merknader.add(Merknad.DUPLIKAT, copy);
    }
    Sakens one = cases.computeIfAbsent(key.sakId(), Sakens::new);
    (key.form() == Form.OKONOMISK_SOSIALHJELP ? one.f11() : one.cf11()).add(first);
  }

  private static Rejected unequal(FormRecord record, Key key) {
    String what = KostraTexts.say("ulike_" + key.form().navn());
    return new Rejected(
        record.form(),
        key.sakId(),
        record.kilde(),
        new RowFault(RejectReason.ULIKE_MED_SAMME_ID, what, "sak_id"));
  }

  /** The cases, by id. */
  List<Sakens> saker() {
    return List.copyOf(cases.values());
  }

  /** Records that can't be used. */
  List<Rejected> rejected() {
    return Collections.unmodifiableList(rejected);
  }

  Merknader merknader() {
    return merknader;
  }

  /** Whether any file has the form. */
  boolean has(Form form) {
    return districts.containsKey(form);
  }

  /** Whether the form of the year is there for an office. */
  boolean has(Form form, int year, String kontor) {
    return districts
        .getOrDefault(form, Collections.emptyNavigableMap())
        .getOrDefault(year, Collections.emptyNavigableSet())
        .contains(kontor);
  }

  /** The years of a form. */
  NavigableSet<Integer> years(Form form) {
    return new TreeSet<>(districts.getOrDefault(form, Collections.emptyNavigableMap()).keySet());
  }

  /** The years of any form. */
  NavigableSet<Integer> years() {
    NavigableSet<Integer> years = new TreeSet<>();
    districts.values().forEach(byYear -> years.addAll(byYear.keySet()));
    return years;
  }

  /** All offices that any form tells of. */
  NavigableSet<String> kontorer() {
    NavigableSet<String> all = new TreeSet<>();
    districts.values().forEach(years -> years.values().forEach(all::addAll));
    return all;
  }

  /** Every year from the first to the last has the form, for every office. */
  boolean isWhole(Form form) {
    return lacking(form).isEmpty();
  }

  /** The years from the first to the last for which offices lack the form, and which lack it. */
  NavigableMap<Integer, NavigableSet<String>> lacking(Form form) {
    NavigableMap<Integer, NavigableSet<String>> lacking = new TreeMap<>();
    for (int year = years().first(); year <= years().last(); year++) {
      for (String kontor : kontorer()) {
        if (!has(form, year, kontor)) {
          lacking.computeIfAbsent(year, y -> new TreeSet<>()).add(kontor);
        }
      }
    }
    return lacking;
  }
}
