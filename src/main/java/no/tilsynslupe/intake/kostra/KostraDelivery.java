package no.tilsynslupe.intake.kostra;

import java.io.IOException;
import java.util.List;
import no.tilsynslupe.intake.Delivery;
import no.tilsynslupe.intake.Gate;
import no.tilsynslupe.intake.SourceFile;

/** Forms 11F and 11CF of KOSTRA, of several years and districts, as one delivery a municipality. */
public final class KostraDelivery {
  private KostraDelivery() {}

  /**
   * Whether a file is one of the forms.
   *
   * @param head its first bytes
   */
  public static boolean recognises(String name, byte[] head) {
    return false;
  }

  /**
   * Reads the forms.
   *
   * @return a delivery for each municipality
   * @throws no.tilsynslupe.sak.UserError when a file can't be read, or the gate stopped it
   */
  public static List<Delivery> open(List<SourceFile> files, Gate gate) throws IOException {
    return List.of();
  }
}
