package no.tilsynslupe.outcome;

import java.util.List;

/**
 * The answer of a criterion for one unit. A finding can't be made without evidence and a message,
 * an undecided one not without naming the missing fact.
 */
public sealed interface Outcome {

  OutcomeCode code();

  /** A finding: {@link Avvik} or {@link Risiko}. */
  sealed interface Finding extends Outcome {
    Severity alvor();

    Message message();

    List<Evidence> evidence();
  }

  record Avvik(Severity alvor, Message message, List<Evidence> evidence) implements Finding {
    public Avvik {
      evidence = required(evidence, "AVVIK uten bevis");
    }

    @Override
    public OutcomeCode code() {
      return OutcomeCode.AVVIK;
    }
  }

  record Risiko(Severity alvor, Message message, List<Evidence> evidence) implements Finding {
    public Risiko {
      evidence = required(evidence, "RISIKO uten bevis");
    }

    @Override
    public OutcomeCode code() {
      return OutcomeCode.RISIKO;
    }
  }

  record Ok() implements Outcome {
    @Override
    public OutcomeCode code() {
      return OutcomeCode.OK;
    }
  }

  record Uavklart(List<MissingFact> missing) implements Outcome {
    public Uavklart {
      missing = required(missing, "UAVKLART uten manglende opplysning");
    }

    @Override
    public OutcomeCode code() {
      return OutcomeCode.UAVKLART;
    }
  }

  record IkkeAktuelt() implements Outcome {
    @Override
    public OutcomeCode code() {
      return OutcomeCode.IKKE_AKTUELT;
    }
  }

  private static <T> List<T> required(List<T> items, String fault) {
    if (items.isEmpty()) {
      throw new IllegalArgumentException(fault);
    }
    return List.copyOf(items);
  }
}
