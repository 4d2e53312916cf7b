package no.tilsynslupe.report.text;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.sak.Tabell;

/** One criterion in full, as a person would explain it, in plain text or Markdown. */
public final class CriterionExplanation {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
  private static final int WIDTH = 100;

  private final CriterionSpec spec;
  private final boolean markdown;
  private final StringBuilder out = new StringBuilder();

  private CriterionExplanation(CriterionSpec spec, boolean markdown) {
    this.spec = spec;
    this.markdown = markdown;
  }

  public static String text(CriterionSpec spec) {
    return new CriterionExplanation(spec, false).write();
  }

  public static String markdown(CriterionSpec spec) {
    return new CriterionExplanation(spec, true).write();
  }

  private String write() {
    title(spec.id() + " – " + spec.title().nb());
    paragraph("Hjemmel: " + spec.hjemmel());
    paragraph(facts());
    section("Hvem det gjelder", spec.population().nb());
    section("Hva som kontrolleres", spec.explanation().nb());
    section("Hva som ville vært riktig", spec.right().nb());
    section("Hva dataene ikke kan vise", spec.limits().nb());
    heading("Tabeller i uttrekket");
    item("enhetene kommer fra " + spec.unitsFrom().navn());
    if (!spec.looksIn().isEmpty()) {
      item(
          "slår opp i "
              + spec.looksIn().stream().map(Tabell::navn).collect(Collectors.joining(", ")));
    }
    parameters();
    examples();
    list("Kilder", spec.sources());
    return out.toString();
  }

  private String facts() {
    String valid =
        spec.validTo() == null
            ? "gjelder fra " + spec.validFrom().format(DATE)
            : "gjelder " + spec.validFrom().format(DATE) + "–" + spec.validTo().format(DATE);
    return "Type: "
        + typeText()
        + ". Enhet: "
        + spec.unit()
        + ". Tema: "
        + spec.theme()
        + ". Katalogversjon "
        + CriterionSpec.KATALOG
        + ", "
        + valid
        + ".";
  }

  private String typeText() {
    return switch (spec.type()) {
      case H -> "H (en regel er brutt hvis dataene er fullstendige)";
      case I -> "I (et tegn som må vurderes av et menneske)";
      case O -> "O (et mål for kontoret)";
      case HI -> "H/I (både brudd på regel og tegn som må vurderes)";
    };
  }

  private void parameters() {
    if (spec.parameters().isEmpty()) {
      return;
    }
    heading("Parametere");
    for (CriterionSpec.Parameter parameter : spec.parameters()) {
      String values =
          parameter.values().stream()
              .map(v -> v.value() + " fra " + v.from().format(DATE))
              .collect(Collectors.joining("; "));
      item(
          parameter.id()
              + " ("
              + parameter.unit()
              + "): "
              + values
              + ". "
              + parameter.meaning().nb()
              + ". Kilde: "
              + parameter.source());
    }
  }

  private void examples() {
    heading("Eksempler");
    for (CriterionSpec.Example example : spec.examples()) {
      String outcomes =
          example.expect().stream()
              .map(e -> e.utfall() == null ? "utenfor perioden" : e.utfall().name())
              .distinct()
              .collect(Collectors.joining(", "));
      item(example.name() + " → " + (outcomes.isEmpty() ? "ingen enhet" : outcomes));
    }
  }

  private void section(String title, String text) {
    heading(title);
    paragraph(text);
  }

  private void list(String title, List<String> items) {
    heading(title);
    items.forEach(this::item);
  }

  private void title(String text) {
    out.append(markdown ? "# " + text : text).append('\n');
    if (!markdown) {
      out.append("=".repeat(Math.min(WIDTH, text.length()))).append('\n');
    }
  }

  private void heading(String text) {
    out.append(markdown ? "\n## " + text + "\n" : "\n" + text + "\n");
  }

  private void paragraph(String text) {
    wrapped("", "", text);
  }

  private void item(String text) {
    wrapped("- ", "  ", text);
  }

  private void wrapped(String first, String indent, String text) {
    if (markdown) {
      out.append(first).append(text.strip()).append(first.isEmpty() ? "\n\n" : "\n");
      return;
    }
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : text.strip().split("\\s+", -1)) {
      if (!empty && line.length() + word.length() + 1 > WIDTH) {
        out.append(line).append('\n');
        line = new StringBuilder(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    out.append(line).append('\n');
  }
}
