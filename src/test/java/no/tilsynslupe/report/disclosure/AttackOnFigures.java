package no.tilsynslupe.report.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.GroupCell;

/** What anyone can write down of the figures of a shared report. */
final class AttackOnFigures {

  private static final List<String> OUTCOMES =
      List.of("AVVIK", "RISIKO", "OK", "UAVKLART", "IKKE_AKTUELT");

  private final Attacker attacker;

  AttackOnFigures(int threshold) {
    this.attacker = new Attacker(threshold);
  }

  void reads(CriterionResult result) {
    reads(result, result.id());
  }

  /** An edition with one person more than the one that was read before it. */
  void readsLater(CriterionResult result) {
    List<String> before = attacker.names();
    String later = "senere " + result.id();
    reads(result, later);
    for (String name : before) {
      attacker.addsToNoLess(List.of(name.replace(result.id(), later)), List.of(name));
    }
  }

  private void reads(CriterionResult result, String id) {
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

  /** Knows from elsewhere how many there are in all, in each place and time. */
  void knowsTotals(CriterionResult truth) {
    attacker.knows(truth.id() + " ALLE", truth.samlet().hoved().alle());
    truth
        .kontorer()
        .forEach(
            (office, figures) ->
                attacker.knows(
                    truth.id() + "/" + office.kontor() + " ALLE", figures.hoved().alle()));
    truth
        .kvartaler()
        .forEach(
            (quarter, figures) ->
                attacker.knows(truth.id() + "/" + quarter + " ALLE", figures.hoved().alle()));
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
    for (GroupCell cell : GroupCell.values()) {
      attacker.reads(name + " " + cell, group.vist(cell));
    }
    attacker.readsWhatIsToldOfMany(
        name,
        name + " AVGJORT",
        Stream.of(GroupCell.AVVIK, GroupCell.RISIKO, GroupCell.OK).map(group::vist).toList(),
        Stream.of(GroupCell.UAVKLART, GroupCell.AVGJORT).map(group::vist).toList());
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

  /** What is found out but that there are none in a part of what has none. */
  Map<String, Long> findsOut() {
    return attacker.findsOut();
  }
}
