package no.tilsynslupe.report.disclosure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.report.model.Antall;
import no.tilsynslupe.report.model.GroupCell;
import no.tilsynslupe.sak.Periode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an earlier edition of a report showed, read back from its {@code resultat.json}.
 *
 * @param periode the days it judged
 * @param terskel its threshold
 * @param sammeData whether it was made of the same data by the same rules, so that each of its
 *     numbers is a number of this edition, too
 * @param kontorer the offices it told of, each by itself
 * @param grupper its numbers by group, as {@link #whole} and its likes name them
 */
public record PublishedFigures(
    Periode periode,
    int terskel,
    boolean sammeData,
    Set<Office> kontorer,
    SortedMap<String, Map<GroupCell, Antall>> grupper) {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String SEPARATOR = "\u0000";
  private static final String QUARTER = SEPARATOR + "kvartal" + SEPARATOR;
  private static final String NO_QUARTER = "-";
  private static final int MONTHS = 3;

  public PublishedFigures {
    kontorer = Collections.unmodifiableSet(new TreeSet<>(kontorer));
    grupper = Collections.unmodifiableSortedMap(new TreeMap<>(grupper));
  }

  static String whole(String criterion) {
    return criterion;
  }

  static String office(String criterion, Office office) {
    return String.join(SEPARATOR, criterion, "kontor", office.kommune(), office.kontor());
  }

  static String quarter(String criterion, String quarter) {
    return criterion + QUARTER + quarter;
  }

  /**
   * The numbers of a group in this edition that are of the same days as those of another edition: a
   * quarter may be a part of one, and the whole of another.
   *
   * @param group what it is called in the other edition
   * @param period what the other edition is of
   * @return none when there are none
   */
  Map<GroupCell, Antall> of(String group, Periode period) {
    boolean quarter = group.contains(QUARTER);
    if (quarter || period.equals(periode)) {
      Map<GroupCell, Antall> own = grupper.get(group);
      String whole = quarter ? group.substring(0, group.indexOf(SEPARATOR)) : group;
      boolean isAll = quarter && group.endsWith(QUARTER + quarterOf(periode).orElse(NO_QUARTER));
      return own == null && isAll ? grupper.getOrDefault(whole, Map.of()) : orNone(own);
    }
    boolean whole = !group.contains(SEPARATOR);
    return whole
        ? quarterOf(period).map(q -> orNone(grupper.get(quarter(group, q)))).orElse(Map.of())
        : Map.of();
  }

  private static Map<GroupCell, Antall> orNone(@Nullable Map<GroupCell, Antall> own) {
    return own == null ? Map.of() : own;
  }

  /** The quarter that a period is, if it is one. */
  private static Optional<String> quarterOf(Periode period) {
    LocalDate from = period.fra();
    boolean isQuarter =
        from.getDayOfMonth() == 1
            && from.getMonthValue() % MONTHS == 1
            && from.plusMonths(MONTHS).minusDays(1).equals(period.til());
    return isQuarter
        ? Optional.of(from.getYear() + "-K" + (from.getMonthValue() / MONTHS + 1))
        : Optional.empty();
  }

  /**
   * Reads an edition.
   *
   * @param folder of the run that made it
   * @throws IOException when there is none, or it can't be read
   */
  public static PublishedFigures read(Path folder, Periode period, int threshold, boolean sameData)
      throws IOException {
    JsonNode root;
    try {
      root = JSON.readTree(Files.readAllBytes(folder.resolve("resultat.json")));
    } catch (JacksonException e) {
      throw new IOException(e);
    }
    SortedMap<String, Map<GroupCell, Antall>> groups = new TreeMap<>();
    Set<Office> offices = new TreeSet<>();
    for (JsonNode one : root.path("kriterier")) {
      String id = one.path("kriterium").asString();
      put(whole(id), one, threshold, groups);
      for (JsonNode quarter : one.path("kvartaler")) {
        put(quarter(id, quarter.path("kvartal").asString()), quarter, threshold, groups);
      }
      for (JsonNode place : one.path("kontorer")) {
        Office office =
            new Office(place.path("kommune").asString(), place.path("kontor").asString());
        offices.add(office);
        put(office(id, office), place, threshold, groups);
      }
    }
    return new PublishedFigures(period, threshold, sameData, offices, groups);
  }

  /** How many of its numbers are hidden. */
  public long hidden() {
    return numbers(true);
  }

  /** How many are shown. */
  public long shown() {
    return numbers(false);
  }

  private long numbers(boolean areHidden) {
    return grupper.values().stream()
        .flatMap(group -> group.values().stream())
        .filter(number -> number.skjult() == areHidden)
        .count();
  }

  private static void put(
      String name,
      JsonNode figures,
      int threshold,
      SortedMap<String, Map<GroupCell, Antall>> groups) {
    JsonNode group = figures.path("personer");
    if (!group.isObject()) {
      group = figures.path("enheter");
    }
    Map<GroupCell, Antall> shown = new EnumMap<>(GroupCell.class);
    for (GroupCell cell : GroupCell.values()) {
      String field = cell == GroupCell.AVGJORT ? "avgjort" : cell.name();
      if (group.path("skjult").has(field)) {
        shown.put(cell, hidden(group.path("skjult").path(field).asString(), threshold));
      } else if (group.path(field).isIntegralNumber()) {
        shown.put(cell, Antall.av(group.path(field).asLong()));
      }
    }
    putFindings(group, shown);
    groups.put(name, shown);
  }

  private static Antall hidden(String mark, int threshold) {
    Antall few = Antall.under(threshold);
    return mark.equals(few.kode()) ? few : Antall.skjul();
  }

  /** Findings together stand there as a rate only. */
  private static void putFindings(JsonNode group, Map<GroupCell, Antall> shown) {
    Antall decided = shown.get(GroupCell.AVGJORT);
    if (shown.isEmpty() || decided == null) {
      return;
    }
    JsonNode rate = group.path("rate_funn");
    if (rate.isNumber() && !decided.skjult()) {
      shown.put(GroupCell.FUNN, Antall.av(Math.round(rate.asDouble() * decided.tall())));
    } else if (decided.skjult() || decided.tall() > 0) {
      shown.put(GroupCell.FUNN, Antall.skjul());
    }
  }
}
