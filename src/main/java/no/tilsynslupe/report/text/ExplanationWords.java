package no.tilsynslupe.report.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import no.tilsynslupe.criterion.CriterionSpec.Text;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.model.ParameterSource;

/** The words around a criterion in one language; only that language's are read. */
public final class ExplanationWords {

  /** Languages that criteria are explained in: bokmål, nynorsk, English. */
  public static final List<String> LANGUAGES = List.of("nb", "nn", "en");

  private static final String ENGLISH = "en";

  private final String language;
  private final Properties words;
  private final DateTimeFormatter date;

  private ExplanationWords(String language, Properties words) {
    this.language = language;
    this.words = words;
    this.date =
        language.equals(ENGLISH)
            ? DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
            : DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
  }

  /**
   * Reads the words of a language.
   *
   * @param language one of {@link #LANGUAGES}
   */
  public static ExplanationWords in(String language) {
    String name = "explanation_" + language + ".properties";
    try (InputStream in = ExplanationWords.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException(name + " mangler");
      }
      Properties words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new ExplanationWords(language, words);
    } catch (IOException e) {
      throw new UncheckedIOException("kan ikke lese " + name, e);
    }
  }

  public String language() {
    return language;
  }

  /** A criterion's own text in the language. */
  public String of(Text text) {
    return text.in(language);
  }

  /** A word or sentence, with {0}, {1} … filled in. */
  public String of(String key, Object... values) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("«" + key + "» mangler på " + language);
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i].toString());
    }
    return text;
  }

  String date(LocalDate day) {
    return day.format(date);
  }

  /** «3 måneder», «1 måned», or a date; a measure without a name here stands as it is. */
  String value(String measure, String value) {
    if (measure.equals("dato")) {
      return date(LocalDate.parse(value));
    }
    String[] forms = words.getProperty("measure." + measure, measure + "/" + measure).split("/");
    return value + "\u00a0" + (value.equals("1") ? forms[0] : forms[1]);
  }

  /** Where a figure comes from. */
  String source(String source) {
    return ParameterSource.of(source, Language.of(language).orElseThrow());
  }

  /** «a, b og c». */
  String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " " + of("and") + " " + items.get(last);
  }
}
