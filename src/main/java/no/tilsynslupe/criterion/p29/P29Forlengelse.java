package no.tilsynslupe.criterion.p29;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.sak.Kvp;

/**
 * Past two years a programme is extended for special reasons alone. Source: sosialtjenesteloven §
 * 32 and the reform of 2019.
 */
public final class P29Forlengelse implements Programkriterium {

  @Override
  public String id() {
    return "P29-FORLENG";
  }

  @Override
  public Ruling judge(Programlop program, Inquiry ask) {
    Kvp row = program.rad();
    if (!ask.filled(row.forlengetVedtakDato(), row.felt("forlenget_vedtak_dato"))) {
      return Ruling.ikkeAktuelt(program.sistSett(ask));
    }
    // A lost end is tried at its earliest: then the programme was never long.
    boolean early = Nettolengde.sluttMangler(program, ask).filter(ask::assume).isPresent();
    Optional<LocalDate> end = early ? Optional.of(program.start()) : program.slutt(ask);
    Nettolengde length = Nettolengde.av(program, end, ask);
    LocalDate dato = early ? program.sistSett(ask) : length.sluttEllerSistSett(ask);
    int months = ask.number("maneder", program.start());
    if (!length.over(months)) {
      return Ruling.ikkeAktuelt(dato);
    }
    if (ask.filled(row.saerligeGrunner(), row.felt("saerlige_grunner"))) {
      return Ruling.ok(dato);
    }
    LocalDate limit = length.grense(months);
    Ruling.Finding finding =
        Ruling.avvik(dato, length.pagar() ? "uten_grunner_pagar" : "uten_grunner")
            .with("maneder", months)
            .with("over", Math.toIntExact(ChronoUnit.DAYS.between(limit, length.til())));
    // Where the column isn't in the delivery, it is assumed that there was an extension.
    row.forlengetVedtakDato().optional().ifPresent(day -> finding.with("forlenget", day));
    return length
        .describe(finding)
        .evidence(row.felt("forlenget_vedtak_dato"), row.forlengetVedtakDato().optional())
        .evidence(row.felt("saerlige_grunner"), "")
        .ruling();
  }
}
