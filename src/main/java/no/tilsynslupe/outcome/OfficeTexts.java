package no.tilsynslupe.outcome;

import java.util.function.BiConsumer;

/** The texts that office criteria compare, wherever they are kept. */
@FunctionalInterface
public interface OfficeTexts {

  /** Hands over the texts under a criterion: each office once, in no order. */
  void read(String tema, BiConsumer<Office, TextTally> reader);
}
