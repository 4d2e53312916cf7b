package no.tilsynslupe.intake.digisos;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import no.tilsynslupe.intake.Delivery;
import no.tilsynslupe.intake.Gate;
import no.tilsynslupe.intake.SourceFile;
import no.tilsynslupe.intake.SourceFormat;

/**
 * Case files of Fiks Digisos, bare, wrapped or in a tree of folders, as one delivery: every
 * application is a case of the case export.
 */
public final class DigisosDelivery {
  private DigisosDelivery() {}

  /**
   * Whether a file is a case file, or one of those that lie beside it.
   *
   * @param head its first bytes
   */
  public static boolean recognises(String name, byte[] head) {
    return Head.isDigisos(name, head);
  }

  /**
   * Reads the case files.
   *
   * @param name name of the folder, archive or file
   * @param resource closed with the delivery
   * @throws no.tilsynslupe.sak.UserError when there is none that can be read, or the gate stopped
   *     it
   */
  public static Delivery open(String name, List<SourceFile> files, Closeable resource, Gate gate)
      throws IOException {
    DigisosReading.Result read = new DigisosReading(name, gate).read(files);
    return new Delivery(
        name, read.tables(), List.of(), SourceFormat.DIGISOS, read.remarks(), resource);
  }
}
