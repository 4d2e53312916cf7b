package no.tilsynslupe.criterion;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parameters of one criterion, each with dated values. */
public final class RuleParameters {

  private final String criterion;
  private final Map<String, Dated[]> values;

  RuleParameters(String criterion, Map<String, List<CriterionSpec.DatedValue>> values) {
    this.criterion = criterion;
    this.values = new HashMap<>();
    values.forEach(
        (name, dated) ->
            this.values.put(
                name,
                dated.stream()
                    .map(value -> new Dated(value.from(), value.value()))
                    .toArray(Dated[]::new)));
  }

  /** A value, read once: the criteria ask for it of every unit. */
  private static final class Dated {
    private final LocalDate from;
    private final String text;
    private final int number;
    private final boolean isNumber;
    private final LocalDate date;

    Dated(LocalDate from, String text) {
      this.from = from;
      this.text = text;
      this.isNumber = text.matches("-?\\d{1,9}");
      this.number = isNumber ? Integer.parseInt(text) : 0;
      this.date = text.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(text) : LocalDate.MIN;
    }
  }

  /** The value in force on a date; the first value for dates before it. */
  public int number(String name, LocalDate date) {
    Dated value = inForce(name, date);
    return value.isNumber ? value.number : Integer.parseInt(value.text);
  }

  /** A date-valued parameter, such as the end of an exempt period. */
  public LocalDate date(String name, LocalDate date) {
    Dated value = inForce(name, date);
    return value.date.equals(LocalDate.MIN) ? LocalDate.parse(value.text) : value.date;
  }

  private Dated inForce(String name, LocalDate date) {
    Dated[] dated = values.get(name);
    if (dated == null || dated.length == 0) {
      throw new IllegalStateException(criterion + ": parameteren «" + name + "» har ingen verdi");
    }
    // Rows dated before the Act occur in exports; the first value stands for them.
    Dated last = dated[0];
    for (Dated value : dated) {
      if (!date.isBefore(value.from)) {
        last = value;
      }
    }
    return last;
  }
}
