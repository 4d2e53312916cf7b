package no.tilsynslupe.report.model.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.store.Course;

/** Says what the delivery has of each table: first what it hasn't. */
final class CoverageText {

  private final Prose prose;

  CoverageText(Prose prose) {
    this.prose = prose;
  }

  List<String> of(Course course) {
    List<Tabell> missing = new ArrayList<>();
    List<Tabell> incomplete = new ArrayList<>();
    List<Tabell> without = new ArrayList<>();
    Map<List<Periode>, List<Tabell>> covered = new LinkedHashMap<>();
    for (Course.Coverage table : course.dekning()) {
      if (!table.levert()) {
        missing.add(table.tabell());
      } else if (table.ufullstendig()) {
        incomplete.add(table.tabell());
      } else if (table.perioder().isEmpty()) {
        without.add(table.tabell());
      } else {
        covered.computeIfAbsent(table.perioder(), p -> new ArrayList<>()).add(table.tabell());
      }
    }
    List<String> sentences = new ArrayList<>();
    add(sentences, "dekning.ikke_levert", missing);
    add(sentences, "dekning.ufullstendig", incomplete);
    add(sentences, "dekning.uten_periode", without);
    covered.forEach(
        (spans, tables) ->
            sentences.add(
                prose.say(
                    "dekning.periode",
                    "perioder",
                    spans.stream()
                        .map(span -> prose.forms().dateRange(span.fra(), span.til()))
                        .toList(),
                    "tabeller",
                    names(tables))));
    return sentences;
  }

  private void add(List<String> sentences, String key, List<Tabell> tables) {
    if (!tables.isEmpty()) {
      sentences.add(prose.say(key, "tabeller", names(tables)));
    }
  }

  List<String> names(List<Tabell> tables) {
    return tables.stream().map(table -> prose.say("tabell." + table.name())).toList();
  }
}
