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

  /** The value in force on a date; the first value for dates before it. */
  public int number(String name, LocalDate date) {
    return Integer.parseInt(text(name, date));
  }

  /** A date-valued parameter, such as the end of an exempt period. */
  public LocalDate date(String name, LocalDate date) {
    return LocalDate.parse(text(name, date));
  }

  private String text(String name, LocalDate date) {
    List<CriterionSpec.DatedValue> dated = values.get(name);
    if (dated == null || dated.isEmpty()) {
      throw new IllegalStateException(criterion + ": parameteren «" + name + "» har ingen verdi");
    }
    // Rows dated before the Act occur in exports; the first value stands for them.
    String text = dated.get(0).value();
    for (CriterionSpec.DatedValue value : dated) {
      if (!date.isBefore(value.from())) {
        text = value.value();
      }
    }
    return text;
  }
}
