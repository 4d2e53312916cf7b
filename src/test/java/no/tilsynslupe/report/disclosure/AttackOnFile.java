package no.tilsynslupe.report.disclosure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilsynslupe.report.model.Antall;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What anyone can write down who reads {@code resultat.json} of a shared run, and nothing else. */
public final class AttackOnFile {

  private static final List<String> GRAVEST =
      List.of("AVVIK", "RISIKO", "UAVKLART", "OK", "IKKE_AKTUELT");

  private final int threshold;
  private final Attacker attacker;
  private long hidden;

  public AttackOnFile(Path file, int threshold) throws IOException {
    this.threshold = threshold;
    this.attacker = new Attacker(threshold);
    JsonNode root = JsonMapper.shared().readTree(Files.readAllBytes(file));
    for (JsonNode criterion : root.path("kriterier")) {
      reads(criterion);
    }
    for (JsonNode figure : root.path("samlet")) {
      combined(figure);
    }
  }

  private void reads(JsonNode criterion) {
    String id = criterion.path("kriterium").asString();
    boolean persons = criterion.path("personer").isObject();
    group(id, criterion);
    List<String> offices = new ArrayList<>();
    for (JsonNode office : criterion.path("kontorer")) {
      offices.add(id + "/" + office.path("kontor").asString());
      group(offices.get(offices.size() - 1), office);
    }
    List<String> quarters = new ArrayList<>();
    for (JsonNode quarter : criterion.path("kvartaler")) {
      quarters.add(id + "/" + quarter.path("kvartal").asString());
      group(quarters.get(quarters.size() - 1), quarter);
    }
    for (String outcome : GRAVEST) {
      if (!offices.isEmpty()) {
        attacker.adds(id + " " + outcome, named(offices, outcome));
      }
      if (persons && !quarters.isEmpty()) {
        attacker.addsToNoLess(named(quarters, outcome), List.of(id + " " + outcome));
      }
    }
    if (persons) {
      quarters.forEach(quarter -> contains(id, quarter));
    }
  }

  private void combined(JsonNode figure) {
    String id = figure.path("id").asString();
    group(id, figure);
    List<String> criteria = new ArrayList<>();
    figure.path("kriterier").forEach(criterion -> criteria.add(criterion.asString()));
    for (String outcome : GRAVEST) {
      attacker.addsToNoLess(named(criteria, outcome), List.of(id + " " + outcome));
    }
    criteria.forEach(criterion -> contains(id, criterion));
  }

  private static List<String> named(List<String> groups, String outcome) {
    return groups.stream().map(group -> group + " " + outcome).toList();
  }

  private void contains(String whole, String part) {
    for (int i = 1; i <= GRAVEST.size(); i++) {
      List<String> upTo = GRAVEST.subList(0, i);
      attacker.addsToNoLess(
          upTo.stream().map(x -> whole + " " + x).toList(),
          upTo.stream().map(x -> part + " " + x).toList());
    }
  }

  private void group(String name, JsonNode figures) {
    JsonNode persons = figures.path("personer");
    JsonNode group = persons.isObject() ? persons : figures.path("enheter");
    Map<String, Antall> numbers = new TreeMap<>();
    for (String outcome : GRAVEST) {
      numbers.put(outcome, number(group, outcome));
    }
    numbers.put("avgjort", number(group, "avgjort"));
    boolean marked = numbers.containsValue(Antall.under(threshold));
    numbers.forEach(
        (cell, number) -> {
          attacker.reads(name + " " + cell, number);
          if (number.skjult()) {
            hidden++;
            if (marked && number.equals(Antall.skjul())) {
              attacker.readsLarge(name + " " + cell);
            }
          }
        });
    attacker.adds(name + " avgjort", List.of(name + " AVVIK", name + " RISIKO", name + " OK"));
    rate(name, group, numbers.getOrDefault("avgjort", Antall.skjul()));
  }

  /** A share of a number that is shown gives away what it is a share of. */
  private void rate(String name, JsonNode group, Antall decided) {
    if (decided.skjult()) {
      return;
    }
    if (group.path("rate_avvik").isNumber()) {
      long found = Math.round(group.path("rate_avvik").asDouble() * decided.tall());
      attacker.reads(name + " AVVIK", Antall.av(found));
    }
    if (group.path("rate_funn").isNumber()) {
      long found = Math.round(group.path("rate_funn").asDouble() * decided.tall());
      attacker.reads(name + " FUNN", Antall.av(found));
      attacker.adds(name + " FUNN", List.of(name + " AVVIK", name + " RISIKO"));
    }
  }

  private static Antall number(JsonNode group, String cell) {
    JsonNode mark = group.path("skjult").path(cell);
    if (mark.isMissingNode()) {
      return Antall.av(group.path(cell).asLong());
    }
    return mark.asString().equals(":")
        ? Antall.skjul()
        : Antall.under(Integer.parseInt(mark.asString().substring(1)));
  }

  public long hidden() {
    return hidden;
  }

  public Map<String, Long> findsOut() {
    return attacker.findsOut();
  }
}
