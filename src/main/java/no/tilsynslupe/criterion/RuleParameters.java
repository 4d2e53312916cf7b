package no.tilsynslupe.criterion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The parameters of one criterion, each with dated values. */
public final class RuleParameters {

  private final String criterion;
  private final Map<String, List<CriterionSpec.DatedValue>> values;

  RuleParameters(String criterion, Map<String, List<CriterionSpec.DatedValue>> values) {
    this.criterion = criterion;
    this.values = Map.copyOf(values);
  }

  /** The value in force on a date. */
  public int number(String name, LocalDate date) {
    return Integer.parseInt(text(name, date));
  }

  /** A date-valued parameter, such as the end of an exempt period. */
  public LocalDate date(String name, LocalDate date) {
    return LocalDate.parse(text(name, date));
  }

  private String text(String name, LocalDate date) {
    List<CriterionSpec.DatedValue> dated = values.get(name);
    if (dated == null) {
      throw new IllegalStateException(criterion + ": parameteren «" + name + "» finnes ikke");
    }
    String text = null;
    for (CriterionSpec.DatedValue value : dated) {
      if (!date.isBefore(value.from())) {
        text = value.value();
      }
    }
    if (text == null) {
      throw new IllegalStateException(
          criterion + ": parameteren «" + name + "» har ingen verdi for " + date);
    }
    return text;
  }
}
