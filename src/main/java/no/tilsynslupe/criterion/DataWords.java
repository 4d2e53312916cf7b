package no.tilsynslupe.criterion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.sak.Tabell;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What tables, columns and kinds of rows are called in a report. Whoever reads one knows the work,
 * not the format of the export.
 */
public final class DataWords {
  private static final String RESOURCE = "data-words.yaml";

  /** «20a», and «20 a» as laws write it. */
  private static final Pattern LETTER = Pattern.compile("(?<=\\d)(?=[a-z])");

  private static final JsonNode WORDS = read();

  private final Language language;

  private DataWords(Language language) {
    this.language = language;
  }

  public static DataWords in(Language language) {
    return new DataWords(language);
  }

  private static JsonNode read() {
    try (InputStream in = DataWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("resource " + RESOURCE + " is missing");
      }
      return new YAMLMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the rows of a table are: «vedtak», «krav om dokumentasjon». */
  public String table(Tabell table) {
    return text(WORDS.path("tabeller").path(table.navn())).orElse(table.navn());
  }

  /** What a column tells, as a question: «om § 18 er vurdert»; empty where there are no words. */
  public Optional<String> column(Tabell table, String column) {
    return text(WORDS.path("kolonner").path(table.navn()).path(column));
  }

  /** Kinds of rows: sections of decisions, or what kinds of follow-up. */
  public String kinds(Tabell table, Collection<String> kinds) {
    List<String> sorted = kinds.stream().sorted().toList();
    if (table == Tabell.VEDTAK && sorted.stream().allMatch(DataWords::isSection)) {
      return sections(sorted);
    }
    return language.forms().list(sorted.stream().map(this::kind).toList());
  }

  private static boolean isSection(String kind) {
    return !kind.isEmpty() && Character.isDigit(kind.charAt(0));
  }

  private String sections(List<String> numbers) {
    List<String> written = numbers.stream().map(DataWords::spaced).toList();
    String sign =
        text(WORDS.path("paragraf").path(numbers.size() == 1 ? "en" : "flere")).orElse("§");
    return sign + "\u00a0" + language.forms().list(written);
  }

  private static String spaced(String number) {
    return LETTER.matcher(number).replaceAll("\u00a0");
  }

  private String kind(String code) {
    return text(WORDS.path("hendelser").path(code)).orElse(code);
  }

  private Optional<String> text(JsonNode texts) {
    JsonNode text = texts.path(language.code());
    return text.isString() ? Optional.of(text.asString()) : Optional.empty();
  }
}
