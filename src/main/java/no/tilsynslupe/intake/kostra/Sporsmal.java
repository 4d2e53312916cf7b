package no.tilsynslupe.intake.kostra;

import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.intake.Remark;

/** What the forms can and can't answer, as remarks on the delivery. */
final class Sporsmal {
  private Sporsmal() {}

  static List<Remark> remarks(String delivery, Poster poster) {
    List<String> texts = new ArrayList<>();
    if (poster.has(Form.OKONOMISK_SOSIALHJELP)) {
      texts.add(KostraTexts.remark("kan_11F"));
      texts.add(KostraTexts.remark("vilkarenes_ord"));
    }
    if (poster.has(Form.KVALIFISERINGSSTONAD)) {
      texts.add(KostraTexts.remark("kan_11CF"));
    }
    texts.add(KostraTexts.remark("kan_ikke"));
    for (Form form : Form.values()) {
      if (poster.has(form) && !poster.isWhole(form)) {
        texts.add(hull(form, poster));
      }
    }
    return texts.stream().map(text -> new Remark(delivery, "", text, 1, 0)).toList();
  }

  /** Which form of which year isn't there, and what that leaves unknown. */
  private static String hull(Form form, Poster poster) {
    List<String> lacking = new ArrayList<>();
    List<String> years = new ArrayList<>();
    poster
        .lacking(form)
        .forEach(
            (year, offices) -> {
              if (poster.years(form).contains(year)) {
                lacking.add(
                    KostraTexts.remark(
                        "ingen_poster_fra",
                        "skjema",
                        form.navn(),
                        "ar",
                        String.valueOf(year),
                        "kontorer",
                        List.copyOf(offices)));
              } else {
                years.add(String.valueOf(year));
              }
            });
    if (!years.isEmpty()) {
      lacking.add(0, KostraTexts.remark("skjema_mangler", "skjema", form.navn(), "ar", years));
    }
    return KostraTexts.remark("hull_" + form.navn(), "hull", String.join("; ", lacking));
  }
}
