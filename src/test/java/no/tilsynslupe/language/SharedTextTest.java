package no.tilsynslupe.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Same text: what the contract says, found the quick way and the slow. */
class SharedTextTest {
  private static final int LIKENESS = 90;

  @ParameterizedTest
  @CsvSource({
    "Du får 7 850 kr for mars,du får 6550 KR for MARS,true",
    "Du får  støtte,du fårstøtte,true",
    "Du får støtte,Du får støtte.,false",
    "møte til samtale,møte til samtaler,false",
    "ÅPEN SØKNAD,åpen søknad,true"
  })
  void caseDigitsAndSpacesAreFoldedAway(String one, String other, boolean same) {
    assertThat(FoldedText.of(one).isSame(FoldedText.of(other), LIKENESS)).isEqualTo(same);
  }

  @Test
  void exactlyNineTenthsIsTheSameAndAHairLessIsNot() {
    // 9 of 10 in all are shared by a text of 9 and one of 10.
    FoldedText ten = FoldedText.of(1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    FoldedText nine = FoldedText.of(2, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    FoldedText eight = FoldedText.of(3, 1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(ten.isSame(nine, LIKENESS)).isTrue();
    assertThat(ten.isSame(eight, LIKENESS)).isFalse();
    assertThat(nine.isSame(eight, LIKENESS)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"to ord,2", "«Avslått»: § 18 - ja,3", "100 kr,2", "'  ',0", "og/eller,1"})
  void aWordIsAPieceWithALetterOrDigit(String text, int words) {
    assertThat(FoldedText.words(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theTextBorneByMostIsTheOneThatEveryPairComparedWouldGive(long seed) {
    Random random = new Random(seed);
    List<SharedText.Bearers> bearers = bearers(random, 150);
    SharedText quick = SharedText.mostBorne(bearers, LIKENESS).orElseThrow();
    assertThat(quick).isEqualTo(slow(bearers));
    Collections.shuffle(bearers, random);
    assertThat(SharedText.mostBorne(bearers, LIKENESS)).contains(quick);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void jaccardIsThatOfTheShinglesAsStrings(long seed) {
    Random random = new Random(seed);
    List<String> texts = texts(random, 60);
    for (String one : texts) {
      for (String other : texts) {
        assertThat(FoldedText.of(one).isSame(FoldedText.of(other), LIKENESS))
            .as("%s | %s", one, other)
            .isEqualTo(sameAsStrings(one, other));
      }
    }
  }

  @Test
  void withoutBearersThereIsNoText() {
    assertThat(SharedText.mostBorne(List.of(), LIKENESS)).isEmpty();
  }

  private static SharedText slow(List<SharedText.Bearers> bearers) {
    SharedText best = new SharedText(Set.of(), 0);
    TreeSet<Long> ids = new TreeSet<>();
    bearers.forEach(b -> b.tekster().forEach(t -> ids.add(t.id())));
    for (long id : ids) {
      FoldedText text =
          bearers.stream()
              .flatMap(b -> b.tekster().stream())
              .filter(t -> t.id() == id)
              .findFirst()
              .orElseThrow();
      Set<Long> same = new TreeSet<>();
      long borne = 0;
      for (SharedText.Bearers bearer : bearers) {
        boolean has = false;
        for (FoldedText other : bearer.tekster()) {
          if (text.isSame(other, LIKENESS)) {
            same.add(other.id());
            has = true;
          }
        }
        borne += has ? bearer.antall() : 0;
      }
      best = borne > best.antall() ? new SharedText(same, borne) : best;
    }
    return best;
  }

  private static List<SharedText.Bearers> bearers(Random random, int number) {
    List<String> texts = texts(random, number);
    List<SharedText.Bearers> bearers = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      List<FoldedText> own = new ArrayList<>();
      for (int j = 0; j <= random.nextInt(3); j++) {
        own.add(FoldedText.of(texts.get(random.nextInt(texts.size()))));
      }
      bearers.add(new SharedText.Bearers(own, 1 + random.nextInt(3)));
    }
    return bearers;
  }

  /** Some texts, and many that differ a little from them. */
  private static List<String> texts(Random random, int number) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      if (i < 6) {
        int words = 3 + random.nextInt(90);
        texts.add(String.join(" ", Collections.nCopies(words, "x")).replace("x", "w"));
        List<String> chosen = new ArrayList<>();
        for (int w = 0; w < words; w++) {
          chosen.add("ord" + (char) ('a' + random.nextInt(20)) + (char) ('a' + w % 26));
        }
        texts.set(i, String.join(" ", chosen));
      } else {
        texts.add(changed(texts.get(random.nextInt(i)), random));
      }
    }
    return texts;
  }

  private static String changed(String text, Random random) {
    List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
    switch (random.nextInt(4)) {
      case 0 -> words.set(random.nextInt(words.size()), "byttet");
      case 1 -> words.add("mer");
      case 2 -> words.add(random.nextInt(words.size()), "12");
      default -> words.set(0, words.get(0).toUpperCase(Locale.ROOT));
    }
    return String.join(" ", words);
  }

  private static boolean sameAsStrings(String one, String other) {
    if (folded(one).equals(folded(other))) {
      return true;
    }
    Set<List<String>> first = shingles(one);
    Set<List<String>> second = shingles(other);
    Set<List<String>> common = new HashSet<>(first);
    common.retainAll(second);
    Set<List<String>> all = new HashSet<>(first);
    all.addAll(second);
    return !first.isEmpty() && !second.isEmpty() && 100 * common.size() >= LIKENESS * all.size();
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\d\\s]", "");
  }

  private static Set<List<String>> shingles(String text) {
    List<String> words =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+"))
            .map(word -> word.replaceAll("\\P{L}", ""))
            .filter(word -> !word.isEmpty())
            .toList();
    Set<List<String>> shingles = new HashSet<>();
    for (int i = 0; i + 5 <= words.size(); i++) {
      shingles.add(words.subList(i, i + 5));
    }
    return shingles;
  }
}
