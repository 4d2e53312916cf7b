package no.tilsynslupe.report.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.tilsynslupe.report.model.Antall;
import no.tilsynslupe.report.model.CombinedResult;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.GroupCell;

/** What anyone can write down of the figures of a shared report. */
final class AttackOnFigures {

  private static final List<String> OUTCOMES =
      List.of("AVVIK", "RISIKO", "OK", "UAVKLART", "IKKE_AKTUELT");

  private final Attacker attacker;
  private final Map<String, Long> hidden = new TreeMap<>();

  AttackOnFigures(int threshold) {
    this.attacker = new Attacker(threshold);
  }

  void reads(CriterionResult result) {
    String id = result.id();
    boolean persons = result.samlet().personer() != null;
    group(id, result.samlet().hoved());
    List<String> offices = new ArrayList<>();
    result
        .kontorer()
        .forEach(
            (office, figures) -> {
              offices.add(id + "/" + office.kontor());
              group(id + "/" + office.kontor(), figures.hoved());
            });
    List<String> quarters = new ArrayList<>();
    result
        .kvartaler()
        .forEach(
            (quarter, figures) -> {
              quarters.add(id + "/" + quarter);
              group(id + "/" + quarter, figures.hoved());
            });
    for (String outcome : OUTCOMES) {
      if (!offices.isEmpty()) {
        attacker.adds(id + " " + outcome, offices.stream().map(o -> o + " " + outcome).toList());
      }
      List<String> inQuarters = quarters.stream().map(q -> q + " " + outcome).toList();
      if (!quarters.isEmpty() && persons) {
        attacker.addsToNoLess(inQuarters, List.of(id + " " + outcome));
      }
    }
    if (persons) {
      quarters.forEach(quarter -> contains(id, quarter));
    }
  }

  void reads(CombinedResult result) {
    String id = result.figur().id();
    group(id, result.personer());
    for (String outcome : OUTCOMES) {
      attacker.addsToNoLess(
          result.figur().kriterier().stream().map(c -> c + " " + outcome).toList(),
          List.of(id + " " + outcome));
    }
    result.figur().kriterier().forEach(criterion -> contains(id, criterion));
  }

  /** Whoever is in a part is in the whole, with as grave an outcome. */
  private void contains(String whole, String part) {
    List<String> gravest = List.of("AVVIK", "RISIKO", "UAVKLART", "OK", "IKKE_AKTUELT");
    for (int i = 1; i <= gravest.size(); i++) {
      List<String> upTo = gravest.subList(0, i);
      attacker.addsToNoLess(
          upTo.stream().map(x -> whole + " " + x).toList(),
          upTo.stream().map(x -> part + " " + x).toList());
    }
  }

  private void group(String name, Group group) {
    boolean marked =
        Stream.of(GroupCell.values())
            .map(group::vist)
            .anyMatch(shown -> shown.skjult() && !shown.equals(Antall.skjul()));
    for (GroupCell cell : GroupCell.values()) {
      Antall shown = group.vist(cell);
      attacker.reads(name + " " + cell, shown);
      if (marked && shown.equals(Antall.skjul())) {
        attacker.readsLarge(name + " " + cell);
      }
    }
    attacker.adds(name + " FUNN", sub(name, "AVVIK", "RISIKO"));
    attacker.adds(name + " AVGJORT", sub(name, "AVVIK", "RISIKO", "OK"));
    attacker.adds(name + " ALLE", sub(name, "AVGJORT", "UAVKLART", "IKKE_AKTUELT"));
  }

  private static List<String> sub(String name, String... cells) {
    return Stream.of(cells).map(cell -> name + " " + cell).toList();
  }

  Attacker attacker() {
    return attacker;
  }

  Map<String, Long> findsOut() {
    return attacker.findsOut();
  }
}
