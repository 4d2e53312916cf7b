package no.tilsynslupe.export.generate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The invented municipalities and offices of a call: a few huge, many tiny, each with its own
 * practice.
 */
final class Country {
  private static final List<String> FIRST =
      List.of(
          "Lupe",
          "Ulve",
          "Rype",
          "Gaupe",
          "Tiur",
          "Lerke",
          "Svale",
          "Måse",
          "Heire",
          "Spove",
          "Erle",
          "Stær",
          "Skarv",
          "Teist",
          "Oter",
          "Røyskatt",
          "Mår",
          "Rein",
          "Hubro",
          "Lemen");
  private static final List<String> LAST =
      List.of(
          "vik", "sund", "dal", "heim", "bygd", "strand", "åsen", "moen", "lia", "tjern", "elv",
          "haugen", "mark", "fallet", "stua", "krysset", "holmen", "brua");
  private static final List<String> PARTS =
      List.of("sentrum", "nord", "sør", "øst", "vest", "indre", "ytre", "øvre", "nedre", "havn");

  private Country() {}

  /** The offices in order of municipality; their cases sum to what was asked for. */
  static List<Kontor> build(GenerateOptions options) {
    int municipalities = Math.min(options.municipalities(), options.offices());
    List<List<Integer>> places = places(municipalities, options.offices());
    int[] cases = shares(options.cases(), options.offices());
    List<Kontor> offices = new ArrayList<>();
    for (int m = 0; m < municipalities; m++) {
      Kommune kommune = kommune(options, m);
      List<Integer> own = places.get(m);
      for (int i = 0; i < own.size(); i++) {
        String name = "NAV " + kommune.navn() + (own.size() == 1 ? "" : " " + part(i));
        offices.add(office(options, kommune, name, offices.size(), cases[own.get(i)]));
      }
    }
    return offices;
  }

  /** The offices of every municipality, by rank of size: the first ones have several. */
  private static List<List<Integer>> places(int municipalities, int offices) {
    List<List<Integer>> places = new ArrayList<>();
    for (int m = 0; m < municipalities; m++) {
      places.add(new ArrayList<>(List.of(m)));
    }
    for (int extra = municipalities, m = 0; extra < offices; extra++, m++) {
      places.get(m % Math.max(1, municipalities / 5 + 1) % municipalities).add(extra);
    }
    return places;
  }

  /** Cases by rank: sizes fall as one over the rank, and no office is quite empty. */
  private static int[] shares(int cases, int offices) {
    double sum = 0;
    for (int rank = 1; rank <= offices; rank++) {
      sum += 1.0 / (rank + 2);
    }
    int[] shares = new int[offices];
    int given = 0;
    for (int i = 0; i < offices; i++) {
      shares[i] = Math.min(cases - given, Math.max(1, (int) (cases / ((i + 3) * sum))));
      given += shares[i];
    }
    shares[0] += cases - given;
    return shares;
  }

  private static Kommune kommune(GenerateOptions options, int m) {
    String name = FIRST.get(m % FIRST.size()) + LAST.get((m + m / FIRST.size()) % LAST.size());
    Set<Gap> gaps = options.perMunicipality() ? Gap.draw(Dice.at(options.seed(), 3, m)) : Set.of();
    return new Kommune(Integer.toString(9001 + m), name, gaps);
  }

  private static String part(int i) {
    return i < PARTS.size() ? PARTS.get(i) : "bydel " + (i + 1);
  }

  private static Kontor office(
      GenerateOptions options, Kommune kommune, String name, int number, int cases) {
    Dice dice = Dice.at(options.seed(), 1, number);
    Map<Practice, Double> rates = new EnumMap<>(Practice.class);
    boolean good = dice.chance(0.2);
    Set<Practice> bad = new HashSet<>();
    for (int i = dice.below(4); i > 0 && !good; i--) {
      bad.add(dice.one(List.of(Practice.values())));
    }
    for (Practice practice : Practice.values()) {
      double usual = options.faultRate() * practice.weight() * (good ? 0.2 : 1);
      rates.put(practice, Math.min(0.95, bad.contains(practice) ? usual * 5 : usual));
    }
    boolean nynorsk = dice.chance(0.2);
    boolean givesAge = dice.chance(0.3);
    double misspelling = dice.chance(0.3) ? 0.04 : 0.01;
    return new Kontor(number, kommune, name, cases, nynorsk, givesAge, misspelling, rates);
  }
}
