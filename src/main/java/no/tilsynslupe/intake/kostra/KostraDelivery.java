package no.tilsynslupe.intake.kostra;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.intake.Delivery;
import no.tilsynslupe.intake.Gate;
import no.tilsynslupe.intake.Remark;
import no.tilsynslupe.intake.SourceFile;
import no.tilsynslupe.intake.Unreadable;

/** Forms 11F and 11CF of KOSTRA, of several years and districts, as one delivery a municipality. */
public final class KostraDelivery {
  /** More records than the whole country has in a year can't be held. */
  private static final int MOST_RECORDS = 250_000;

  private KostraDelivery() {}

  /**
   * Whether a file is one of the forms.
   *
   * @param head its first bytes
   */
  public static boolean recognises(String name, byte[] head) {
    return FormRecognition.isForm(name, head);
  }

  /**
   * Reads the forms.
   *
   * @return a delivery for each municipality
   * @throws no.tilsynslupe.sak.UserError when a file can't be read, or the gate stopped it
   */
  public static List<Delivery> open(List<SourceFile> files, Gate gate) throws IOException {
    SortedMap<String, List<FormFile>> byMunicipality = new TreeMap<>();
    Merknader nothing = new Merknader();
    int records = 0;
    for (SourceFile source : files) {
      Optional<FormFile> read = new FormFileReader(source, gate, MOST_RECORDS - records).read();
      if (read.isEmpty()) {
        nothing.add(Merknad.INGENTING, source.name());
        continue;
      }
      FormFile file = read.get();
      records += file.records().size() + file.rejected().size();
      byMunicipality.computeIfAbsent(file.municipality(), m -> new ArrayList<>()).add(file);
    }
    if (byMunicipality.isEmpty()) {
      throw Unreadable.file(files.get(0).name(), KostraTexts.say("ingenting_a_rapportere"));
    }
    List<Delivery> deliveries = new ArrayList<>();
    byMunicipality.forEach((municipality, forms) -> deliveries.add(delivery(municipality, forms)));
    deliveries.set(0, withRemarks(deliveries.get(0), nothing.remarks()));
    return List.copyOf(deliveries);
  }

  private static Delivery delivery(String municipality, List<FormFile> forms) {
    Poster poster = new Poster(forms);
    if (poster.saker().isEmpty()) {
      throw Unreadable.file(
          forms.get(0).name(),
          KostraTexts.say("alle_avvist", "den_forste", poster.rejected().get(0).melding()));
    }
    return new Kommuneleveranse(municipality, poster).delivery();
  }

  private static Delivery withRemarks(Delivery delivery, List<Remark> more) {
    List<Remark> remarks = new ArrayList<>(delivery.remarks());
    remarks.addAll(more);
    return new Delivery(
        delivery.name(),
        delivery.tables(),
        delivery.ignored(),
        delivery.format(),
        remarks,
        delivery.remarkRows(),
        delivery.resource());
  }
}
