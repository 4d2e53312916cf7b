package no.tilsynslupe.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.tilsynslupe.outcome.Assessment;
import no.tilsynslupe.outcome.Outcome;
import org.junit.jupiter.api.Test;

/**
 * The sentence of every finding of every boundary example, in each language, held against the
 * message it is made from: it names the date, the numbers and the words, and nothing of the
 * program's own. All faults of all criteria are told at once.
 */
class FindingTextTest {

  private static final Catalogue CATALOGUE = ChosenCriteria.catalogue();

  /** Quoted words are the case's own, whatever they look like. */
  private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”");

  /** Codes and columns: {@code LIVSOPPHOLD}, {@code HELSE-X}, {@code vurdert_18}, ISO dates. */
  private static final Pattern CODE =
      Pattern.compile(
          "\\p{Lu}{5,}|\\p{Lu}+_\\p{Lu}+|\\p{L}\\w*_\\w+|\\d{4}-\\d\\d-\\d\\d|[{}\\[\\]]|\\bnull\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern NORWEGIAN_DATE = Pattern.compile("\\b\\d\\d\\.\\d\\d\\.\\d{4}\\b");
  private static final Pattern ENGLISH_DATE = Pattern.compile("\\b\\d{1,2} \\p{L}+ \\d{4}\\b");

  private final Set<String> faults = new TreeSet<>();

  @Test
  void everyFindingSaysWhatItRestsOnInEachLanguage() {
    for (Catalogue.Entry entry : CATALOGUE.entries()) {
      String id = entry.spec().id();
      if (!ChosenCriteria.chosen(id)) {
        continue;
      }
      Set<String> said = new TreeSet<>();
      for (CriterionSpec.Example example : entry.spec().examples()) {
        JudgedExample judged = JudgedExample.of(example);
        for (String language : WordingTest.LANGUAGES) {
          for (Assessment assessment : judged.by(CATALOGUE, id, language)) {
            check(assessment, language, id + ", «" + example.name() + "», " + language + ": ");
            if (assessment.outcome() instanceof Outcome.Finding finding) {
              said.add(finding.message().key());
            }
          }
        }
      }
      Set<String> unsaid = new TreeSet<>(entry.spec().messages().keySet());
      unsaid.removeAll(said);
      unsaid.forEach(key -> faults.add(id + ": ingen eksempel gir setningen «" + key + "»"));
    }
    assertThat(faults).as(() -> String.join("\n", faults)).isEmpty();
  }

  private void check(Assessment assessment, String language, String where) {
    String text = assessment.tekst();
    if (!(assessment.outcome() instanceof Outcome.Finding finding)) {
      if (text.contains("{")) {
        faults.add(where + "uutfylt plass i «" + text + "»");
      }
      return;
    }
    List<String> wrong = new ArrayList<>();
    finding
        .message()
        .args()
        .forEach(
            (name, value) -> {
              if (!text.contains(MessageText.write(value, language))) {
                wrong.add("mangler " + name + " = " + MessageText.write(value, language));
              }
            });
    String own = QUOTED.matcher(text).replaceAll(" ");
    CODE.matcher(own).results().forEach(code -> wrong.add("har «" + code.group() + "»"));
    Pattern date = language.equals("en") ? ENGLISH_DATE : NORWEGIAN_DATE;
    if (!date.matcher(text).find()) {
      wrong.add("har ingen dato");
    }
    if (!text.strip().matches("(?s)[\\p{Lu}\\d§«“].*[.?]")) {
      wrong.add("er ikke hele setninger");
    }
    if (!wrong.isEmpty()) {
      faults.add(where + wrong + " i «" + text + "»");
    }
  }
}
