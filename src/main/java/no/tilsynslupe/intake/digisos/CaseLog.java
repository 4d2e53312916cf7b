package no.tilsynslupe.intake.digisos;

import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.intake.GatedRecord;
import no.tilsynslupe.intake.RejectReason;
import no.tilsynslupe.intake.RowFault;
import no.tilsynslupe.sak.Tabell;

/** What is noted of one case while its files are read. */
final class CaseLog {
  private final Observations observations;
  private final List<Loss> losses = new ArrayList<>();
  private String file;

  /**
   * Something of the case that can't be used, so that a table is not complete for it.
   *
   * @param table where it would have stood
   */
  record Loss(Tabell table, RowFault fault) {}

  /**
   * @param file the case file, as it is shown
   */
  CaseLog(Observations observations, String file) {
    this.observations = observations;
    this.file = file;
  }

  /** Goes on with another file of the case. */
  void in(String next) {
    file = next;
  }

  String file() {
    return file;
  }

  void note(Oddity oddity, String field) {
    observations.note(oddity, field, file);
  }

  void note(Oddity oddity, String field, long count) {
    observations.note(oddity, field, file, count);
  }

  /**
   * @param event its number in the file
   */
  void note(Oddity oddity, String field, int event) {
    observations.note(oddity, field, () -> place(event), 1);
  }

  /** An event, or a part of one, that can't be used. */
  void lose(Tabell table, RejectReason reason, String sentence, String column, int event) {
    losses.add(new Loss(table, fault(reason, sentence, column, event)));
  }

  /** A file that can't be used. */
  void lose(Tabell table, RejectReason reason, String sentence) {
    losses.add(new Loss(table, fault(reason, sentence, "")));
  }

  /** Why a row of an event can't be used, and where the event stands. */
  RowFault fault(RejectReason reason, String sentence, String column, int event) {
    return fault(reason, sentence, column, place(event));
  }

  /** Why a row can't be used, and the file at hand. */
  RowFault fault(RejectReason reason, String sentence, String column) {
    return fault(reason, sentence, column, file);
  }

  private static RowFault fault(RejectReason reason, String sentence, String column, String place) {
    String message = DigisosTexts.say("grunn_og_sted", "grunn", sentence, "sted", place);
    return new RowFault(reason, message, column);
  }

  private String place(int event) {
    return DigisosTexts.say("hendelse_nr", "fil", file, "nr", Integer.toString(event));
  }

  /** What the gate rejected. */
  void lose(Tabell table, GatedRecord gated) {
    losses.add(new Loss(table, gated.fault()));
    note(Oddity.GATE, "");
  }

  List<Loss> losses() {
    return List.copyOf(losses);
  }
}
