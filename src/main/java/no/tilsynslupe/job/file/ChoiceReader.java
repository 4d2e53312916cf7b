package no.tilsynslupe.job.file;

import java.util.List;
import java.util.Optional;
import no.tilsynslupe.criterion.Catalogue;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.criterion.ParameterOverride;
import org.jspecify.annotations.Nullable;

/** Reads which criteria are chosen and with what values: the same in job and criteria files. */
final class ChoiceReader {

  /**
   * What is chosen.
   *
   * @param criteria ids; empty: all
   * @param theme null: all
   */
  record Choice(List<String> criteria, @Nullable String theme, List<ParameterOverride> overrides) {}

  private final Mistakes mistakes;
  private final List<CriterionSpec> catalogue =
      Catalogue.load().entries().stream().map(Catalogue.Entry::spec).toList();

  ChoiceReader(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  Choice read(YamlMap map) {
    List<String> criteria =
        map.choices(
            JobKey.CRITERIA.key(),
            FileTexts.say("et_kriterium"),
            catalogue.stream().map(CriterionSpec::id).toList());
    @Nullable String theme = theme(map, criteria);
    OverridesReader overrides = new OverridesReader(chosen(criteria, theme), catalogue, mistakes);
    return new Choice(criteria, theme, overrides.read(map));
  }

  private @Nullable String theme(YamlMap map, List<String> criteria) {
    List<String> themes = catalogue.stream().map(CriterionSpec::theme).distinct().sorted().toList();
    Optional<String> theme = map.oneOf(JobKey.THEME.key(), FileTexts.say("et_tema"), themes);
    if (theme.isPresent() && chosen(criteria, theme.get()).isEmpty()) {
      map.raw(JobKey.THEME.key())
          .ifPresent(
              node ->
                  mistakes.at(
                      node,
                      JobKey.THEME.key(),
                      FileTexts.say("ikke_i_temaet", "tema", theme.get())));
    }
    return theme.orElse(null);
  }

  private List<CriterionSpec> chosen(List<String> criteria, @Nullable String theme) {
    return catalogue.stream()
        .filter(spec -> criteria.isEmpty() || criteria.contains(spec.id()))
        .filter(spec -> theme == null || spec.theme().equals(theme))
        .toList();
  }
}
