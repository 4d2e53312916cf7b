package no.tilsynslupe.report.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.tilsynslupe.criterion.DataWords;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;

/**
 * What a finding rests on, for people. The files keep it as it is for programs, with codes and in
 * one language. A value keeps its file, line and column, so that it can be looked up there.
 */
public final class EvidenceText {

  /** {@code vedtak: ingen 18 GJELD-TAP 2024-01-01–2024-03-01}; see the evidence of an absence. */
  private static final Pattern ABSENCE =
      Pattern.compile("(\\w+): ingen(?: (.+))? (\\d{4}-\\d\\d-\\d\\d)?–(\\d{4}-\\d\\d-\\d\\d)");

  private static final String FOUND_NONE = ": ingen";
  private static final Pattern BETWEEN = Pattern.compile(" \\| ");
  private static final Pattern PURPOSE = Pattern.compile("(\\d+) ([A-Z-]+)");
  private static final Pattern OF_DECISION = Pattern.compile("(\\d+) i vedtak (.+)");
  private static final Pattern COUNT = Pattern.compile("([^:=]+)=(\\d+)");

  private static final Map<String, Tabell> TABLES =
      Arrays.stream(Tabell.values()).collect(Collectors.toMap(Tabell::navn, table -> table));

  /** What is counted, as the files have it, and the text that says so. */
  private static final Map<String, String> COUNTED = counted();

  private final Prose prose;
  private final DataWords words;

  public EvidenceText(Language language) {
    this.prose = Prose.of(EvidenceText.class, "evidence.yaml", language);
    this.words = DataWords.in(language);
  }

  private static Map<String, String> counted() {
    Map<String, String> counted = new LinkedHashMap<>();
    counted.put("vedtak etter § 18 siste 12 måneder", "antall_vedtak_18");
    counted.put("av dem for høyst 31 dager", "antall_korte");
    counted.put("opphold regnet som ett", "antall_som_ett");
    counted.put("stønadsmåneder siste 12 måneder", "antall_stonad_ar");
    counted.put("stønadsmåneder på rad", "antall_stonad_rad");
    counted.put("deltakere", "antall_deltakere");
    counted.put("kandidater", "antall_kandidater");
    counted.put("usikre", "antall_usikre");
    counted.put("klager med medhold", "antall_medhold");
    counted.put("avgjorte klager", "antall_klager");
    counted.put("saker med krav om kontoutskrift", "antall_kontoutskrift");
    counted.put("saker", "antall_saker");
    counted.put("med samme tekst", "antall_like");
    counted.put("sammenlignet", "antall_sammenlignet");
    counted.put("i alt", "antall_i_alt");
    counted.put("personer med mulig lovbrudd", "antall_brudd");
    counted.put("avgjorte personer", "antall_avgjorte");
    return counted;
  }

  /** The items of evidence, one by one. */
  public List<String> items(String bevis) {
    return BETWEEN.splitAsStream(bevis).filter(item -> !item.isEmpty()).map(this::item).toList();
  }

  private String item(String item) {
    // Most items are values with their place: neither of the two, as one look at them tells.
    if (item.contains(FOUND_NONE)) {
      Matcher absence = ABSENCE.matcher(item);
      if (absence.matches() && TABLES.containsKey(absence.group(1))) {
        return absence(absence);
      }
    }
    if (item.indexOf(':') < 0) {
      Matcher count = COUNT.matcher(item);
      @Nullable String key = count.matches() ? COUNTED.get(count.group(1)) : null;
      if (key != null) {
        return prose.say(key, "n", Long.parseLong(count.group(2)));
      }
    }
    return item.endsWith("=")
        ? prose.say("tomt", "sted", item.substring(0, item.length() - 1))
        : item;
  }

  private String absence(Matcher absence) {
    Tabell table = Objects.requireNonNull(TABLES.get(absence.group(1)));
    LocalDate to = LocalDate.parse(absence.group(4));
    String kinds = absence.group(2) == null ? "" : absence.group(2);
    Matcher decision = OF_DECISION.matcher(kinds);
    if (decision.matches()) {
      return prose.say("ingen_linje", "paragraf", decision.group(1), "vedtak", decision.group(2));
    }
    String from = absence.group(3);
    String when =
        from == null
            ? prose.say("fram_til", "til", to)
            : from.equals(absence.group(4))
                ? prose.say("den", "dag", to)
                : prose.say("fra_til", "fra", LocalDate.parse(from), "til", to);
    return prose.say("fant_ingen", "hva", sought(table, kinds), "tid", when);
  }

  private String sought(Tabell table, String kinds) {
    if (kinds.isEmpty()) {
      return words.table(table);
    }
    Matcher purpose = PURPOSE.matcher(kinds);
    if (purpose.matches()) {
      return prose.say(
          "vedtak_om",
          "paragraf",
          purpose.group(1),
          "formal",
          inSentence(Labels.of("FORMAL", purpose.group(2), prose.language())));
    }
    String named = words.kinds(table, List.of(kinds.split(",")));
    return table == Tabell.VEDTAK ? prose.say("vedtak_etter", "paragrafer", named) : named;
  }

  /** A name that begins with a capital letter, inside a sentence. */
  private static String inSentence(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
