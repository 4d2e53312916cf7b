package no.tilsynslupe.report.disclosure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.tilsynslupe.report.model.Antall;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What anyone can write down who reads {@code resultat.json} of a shared run, and nothing else. */
public final class AttackOnFile {

  private static final List<String> GRAVEST =
      List.of("AVVIK", "RISIKO", "UAVKLART", "OK", "IKKE_AKTUELT");

  private final Attacker attacker;
  private long hidden;

  public AttackOnFile(int threshold) {
    this.attacker = new Attacker(threshold);
  }

  /** Takes down what a shared report says. */
  public void reads(Path file) throws IOException {
    for (JsonNode criterion : criteria(file)) {
      reads(criterion);
    }
  }

  /** Knows from elsewhere how many there are in all, in each place and time. */
  public void knowsTotals(Path internal) throws IOException {
    for (JsonNode criterion : criteria(internal)) {
      String id = criterion.path("kriterium").asString();
      total(id, criterion);
      criterion
          .path("kontorer")
          .forEach(office -> total(id + "/" + office.path("kontor").asString(), office));
      criterion
          .path("kvartaler")
          .forEach(quarter -> total(id + "/" + quarter.path("kvartal").asString(), quarter));
    }
  }

  private static JsonNode criteria(Path file) throws IOException {
    return JsonMapper.shared().readTree(Files.readAllBytes(file)).path("kriterier");
  }

  private void total(String name, JsonNode figures) {
    JsonNode group = main(figures);
    long sum = GRAVEST.stream().mapToLong(outcome -> group.path(outcome).asLong()).sum();
    attacker.knows(name + " ALLE", sum);
    attacker.adds(name + " ALLE", GRAVEST.stream().map(o -> name + " " + o).toList());
  }

  private static JsonNode main(JsonNode figures) {
    JsonNode persons = figures.path("personer");
    return persons.isObject() ? persons : figures.path("enheter");
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
    JsonNode group = main(figures);
    Map<String, Antall> numbers = new TreeMap<>();
    for (String outcome : GRAVEST) {
      numbers.put(outcome, number(group, outcome));
    }
    numbers.put("avgjort", number(group, "avgjort"));
    numbers.forEach(
        (cell, number) -> {
          attacker.reads(name + " " + cell, number);
          if (number.skjult()) {
            hidden++;
          }
        });
    attacker.readsWhatIsToldOfMany(
        name,
        name + " avgjort",
        Stream.of("AVVIK", "RISIKO", "OK").map(cell -> number(group, cell)).toList(),
        Stream.of("UAVKLART", "avgjort").map(cell -> number(group, cell)).toList());
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
