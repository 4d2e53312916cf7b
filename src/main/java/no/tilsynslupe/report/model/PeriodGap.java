package no.tilsynslupe.report.model;

import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.prose.Forms;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.sak.Periode;

/**
 * Days that are judged but that the deliveries don't reach.
 *
 * @param kontrollert the period that is judged
 * @param levert the days of all deliveries together, sorted and apart
 * @param kontorer where offices differ: those of which days are missing
 * @param alle number of offices
 */
public record PeriodGap(
    Periode kontrollert, List<Periode> levert, List<OfficeDays> kontorer, int alle) {

  /** So many offices are named in the sentence; the deliveries stand in a table of their own. */
  private static final int NAMED = 5;

  /**
   * The days that an office has delivered.
   *
   * @param levert sorted and apart
   */
  public record OfficeDays(Office kontor, List<Periode> levert) {
    public OfficeDays {
      levert = List.copyOf(levert);
    }
  }

  public PeriodGap {
    levert = List.copyOf(levert);
    kontorer = List.copyOf(kontorer);
  }

  /** Whether no day of the period is in the deliveries. */
  public boolean utenfor() {
    return levert.stream().noneMatch(kontrollert::overlaps);
  }

  /** What the reader must know. */
  public String sentence(Language language) {
    Prose prose = ModelProse.in(language);
    if (!utenfor() && !kontorer.isEmpty()) {
      return prose.say(
          "periode_kontorer",
          "n",
          kontorer.size(),
          "alle",
          alle,
          "kontrollert",
          ModelProse.period(kontrollert, language),
          "kontorer",
          named(prose));
    }
    return prose.say(
        utenfor() ? "periode_utenfor" : "periode_delvis",
        "kontrollert",
        ModelProse.period(kontrollert, language),
        "levert",
        days(levert, prose.forms()));
  }

  /** As {@link #sentence}, of how many offices, but not of which. */
  String sentenceWithoutNames(Language language) {
    return utenfor() || kontorer.isEmpty()
        ? sentence(language)
        : ModelProse.in(language)
            .say(
                "periode_kontorer_delt",
                "n",
                kontorer.size(),
                "alle",
                alle,
                "kontrollert",
                ModelProse.period(kontrollert, language));
  }

  private List<String> named(Prose prose) {
    List<String> named = new ArrayList<>();
    kontorer.stream()
        .limit(NAMED)
        .forEach(
            one ->
                named.add(
                    prose.say(
                        "periode_kontor",
                        "kontor",
                        one.kontor().kontor(),
                        "kommune",
                        one.kontor().kommune(),
                        "levert",
                        days(one.levert(), prose.forms()))));
    if (kontorer.size() > NAMED) {
      named.add(prose.say("periode_flere", "n", kontorer.size() - NAMED));
    }
    return named;
  }

  private static String days(List<Periode> spans, Forms forms) {
    return forms.list(spans.stream().map(span -> forms.dateRange(span.fra(), span.til())).toList());
  }
}
