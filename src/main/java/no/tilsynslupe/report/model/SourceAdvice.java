package no.tilsynslupe.report.model;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.intake.SourceFormat;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.sak.Tabell;

/**
 * What whoever has but another format can do about what is missing: its columns can't be filled in,
 * and nobody writes its {@code dekker}. Source: the user experience rules, "no advice that can't be
 * followed".
 */
public final class SourceAdvice {
  private static final Map<Tabell, String> FORMS = forms();

  private SourceAdvice() {}

  private static Map<Tabell, String> forms() {
    Map<Tabell, String> forms = new EnumMap<>(Tabell.class);
    forms.put(Tabell.UTBETALINGER, "11F");
    forms.put(Tabell.VILKAR, "11F");
    forms.put(Tabell.KVP, "11CF");
    return forms;
  }

  /**
   * The advice on a missing fact.
   *
   * @param formats what the data were converted from, such as {@code KOSTRA}
   * @param otherwise the advice to those who deliver a case export
   */
  static String on(
      MissingFact fact, Collection<String> formats, String otherwise, Language language) {
    if (formats.isEmpty() || fact.why() == Why.SATS_UKJENT) {
      return otherwise;
    }
    String form = FORMS.get(fact.tabell());
    if (form != null && formats.contains(SourceFormat.KOSTRA.navn())) {
      if (fact.why() == Why.TABELL_MANGLER) {
        return ModelProse.in(language).say("rad_skjema", "skjema", form);
      }
      if (fact.why() == Why.UTENFOR_PERIODEN) {
        return ModelProse.in(language).say("rad_skjema_flere_ar", "skjema", form);
      }
    }
    return general(formats, language);
  }

  /** The advice on all that the formats don't show. */
  public static String general(Collection<String> formats, Language language) {
    return ModelProse.in(language).say("rad_format", "format", List.copyOf(formats));
  }
}
