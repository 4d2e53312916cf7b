package no.tilsynslupe.intake.kostra;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A programme of a participant, as the forms of one or several years tell of it: known by the day
 * it began.
 *
 * @param records by year, then status; at least one
 */
record Program(List<FormRecord> records) {
  private static final Set<String> RUNNING = Set.of("1", "2");

  Program {
    records = List.copyOf(records);
  }

  /** The programmes of a case, in order of their start; those without one last. */
  static List<Program> alle(List<FormRecord> cf11) {
    Map<String, List<FormRecord>> byStart = new LinkedHashMap<>();
    for (FormRecord record : cf11) {
      LocalDate start = record.date("BEGYNT_DATO");
      String key = start == null ? "~" + record.year() + record.text("STATUS") : start.toString();
      byStart.computeIfAbsent(key, k -> new ArrayList<>()).add(record);
    }
    return byStart.entrySet().stream()
        .sorted(Comparator.comparing(Map.Entry::getKey))
        .map(entry -> new Program(entry.getValue()))
        .toList();
  }

  FormRecord last() {
    return records.get(records.size() - 1);
  }

  /** Running, or on leave, at the end of the year. */
  static boolean pagar(FormRecord record) {
    return RUNNING.contains(record.code("STATUS"));
  }

  static boolean avsluttet(FormRecord record) {
    return !record.code("STATUS").isEmpty() && !pagar(record);
  }

  /** {@code STATUS} and {@code AVSL_DATO} don't say the same, or the status isn't known. */
  static boolean motstridende(FormRecord record) {
    boolean dated = !record.isBlank("AVSL_DATO");
    return pagar(record) == dated || record.code("STATUS").isEmpty();
  }

  /** The start; unknown when it is lacking, or the programme began in another municipality. */
  String start() {
    LocalDate start = last().date("BEGYNT_DATO");
    boolean fromElsewhere = records.stream().anyMatch(Program::fraAnnenKommune);
    return start == null || fromElsewhere ? Tabellrader.UKJENT : start.toString();
  }

  static boolean fraAnnenKommune(FormRecord record) {
    return record.yes("KVP_KOMM") || (record.layout().has("KVP_OSLO") && record.yes("KVP_OSLO"));
  }

  /** A date that all years agree on; unknown where they don't, blank where none has it. */
  String enig(String field) {
    Set<String> said =
        records.stream()
            .filter(record -> !record.isBlank(field))
            .map(record -> Objects.toString(record.date(field), Tabellrader.UKJENT))
            .collect(Collectors.toSet());
    if (said.isEmpty()) {
      return "";
    }
    return said.size() == 1 ? said.iterator().next() : Tabellrader.UKJENT;
  }

  /** The years don't agree on a date. */
  boolean uenig(String field) {
    return records.stream().map(r -> r.date(field)).filter(Objects::nonNull).distinct().count() > 1;
  }

  /**
   * The day it ended; blank while it runs at the end of the delivery, else unknown.
   *
   * @param lastYear the last year that the delivery tells of
   */
  String slutt(int lastYear) {
    FormRecord last = last();
    if (!sluttKjent() || motstridende(last)) {
      return Tabellrader.UKJENT;
    }
    if (pagar(last)) {
      return last.year() == lastYear ? "" : Tabellrader.UKJENT;
    }
    @Nullable LocalDate end = last.date("AVSL_DATO");
    return end == null ? Tabellrader.UKJENT : end.toString();
  }

  /** One status in the last year, and no other end before. */
  private boolean sluttKjent() {
    FormRecord last = last();
    boolean alone = records.stream().filter(r -> r.year() == last.year()).count() == 1;
    return alone
        && records.stream()
            .filter(Program::avsluttet)
            .allMatch(r -> Objects.equals(r.date("AVSL_DATO"), last.date("AVSL_DATO")));
  }

  /** It ran in the last year that tells of it, though the form of the year after is there. */
  boolean forsvunnet(IntPredicate delivered) {
    return pagar(last()) && delivered.test(last().year() + 1);
  }

  /** The record of the year after one with an end, where that goes on or ends anew. */
  List<FormRecord> etterSlutt() {
    List<FormRecord> after = new ArrayList<>();
    for (int i = 1; i < records.size(); i++) {
      FormRecord before = records.get(i - 1);
      FormRecord record = records.get(i);
      if (avsluttet(before) && before.year() < record.year()) {
        after.add(record);
      }
    }
    return after;
  }
}
