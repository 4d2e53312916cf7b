package no.tilsynslupe.job.timeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import no.tilsynslupe.criterion.notion.Formalslinje;
import no.tilsynslupe.language.ConditionClass;
import no.tilsynslupe.language.ConditionClassifier;
import no.tilsynslupe.sak.Formal;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Vedtakslinje;
import no.tilsynslupe.sak.Vilkar;
import no.tilsynslupe.store.CourseWriter;
import no.tilsynslupe.store.EventDetail;
import no.tilsynslupe.store.EventKind;
import org.jspecify.annotations.Nullable;

/** Decisions and conditions as events: lines of one decision that come to the same are one. */
final class DecisionEvents {

  private final CourseWriter out;
  private final Map<String, LocalDate> days = new HashMap<>();

  DecisionEvents(CourseWriter out) {
    this.out = out;
  }

  /** Lines that are told as one. */
  record Lines(Vedtakslinje first, Set<Formal> classes, @Nullable BigDecimal amount) {}

  /**
   * @param writer takes the lines that are told as one, in order of date
   */
  void write(Sak sak, Consumer<List<Lines>> writer) {
    days.clear();
    List<Lines> all = new ArrayList<>();
    for (Vedtakslinje line : sak.vedtak()) {
      days.put(line.vedtakId(), line.vedtakDato());
      int last = all.size() - 1;
      if (last >= 0 && areAlike(all.get(last).first(), line)) {
        all.set(last, together(all.get(last), line));
      } else {
        all.add(alone(line));
      }
    }
    writer.accept(all);
  }

  private static boolean areAlike(Vedtakslinje one, Vedtakslinje other) {
    return one.vedtakId().equals(other.vedtakId())
        && one.utfall() == other.utfall()
        && one.hjemmel().nevnt() == other.hjemmel().nevnt()
        && one.fra().equals(other.fra())
        && one.til().equals(other.til());
  }

  private static Lines alone(Vedtakslinje line) {
    return new Lines(
        line,
        Formalslinje.klasser(line.formal(), line.formalKode()),
        line.belop().optional().orElse(null));
  }

  private static Lines together(Lines lines, Vedtakslinje line) {
    Set<Formal> classes = EnumSet.noneOf(Formal.class);
    classes.addAll(lines.classes());
    classes.addAll(Formalslinje.klasser(line.formal(), line.formalKode()));
    @Nullable BigDecimal amount = lines.amount();
    @Nullable BigDecimal more = line.belop().optional().orElse(null);
    // A sum of which a part is unknown is unknown.
    return new Lines(
        lines.first(), classes, amount == null || more == null ? null : amount.add(more));
  }

  void line(Lines lines) {
    Vedtakslinje line = lines.first();
    @Nullable BigDecimal amount = lines.amount();
    out.event(EventKind.VEDTAK, line.vedtakDato(), null)
        .detail(EventDetail.ID, line.vedtakId())
        .detail(EventDetail.PARAGRAF, Codes.sections(line.hjemmel()))
        .detail(EventDetail.KLASSE, Codes.names(lines.classes()))
        .detail(EventDetail.UTFALL, line.utfall().name())
        .detail(EventDetail.FRA, Codes.day(line.fra()))
        .detail(EventDetail.TIL, Codes.day(line.til()))
        .detail(EventDetail.BELOP, amount == null ? "" : amount.toPlainString());
  }

  /** A condition on the day it begins, else that of its decision; broken and met on theirs. */
  void condition(Vilkar condition, Sak sak) {
    @Nullable LocalDate day =
        condition
            .fra()
            .optional()
            .or(() -> condition.vedtakId().optional().map(days::get))
            .orElse(null);
    String classes = classes(condition);
    out.event(EventKind.VILKAR, day, null)
        .detail(EventDetail.ID, condition.vilkarId())
        .detail(EventDetail.PARAGRAF, Codes.sections(condition.hjemmel()))
        .detail(EventDetail.KLASSE, classes)
        .detail(EventDetail.DATO, Codes.day(condition.frist()));
    condition
        .oppfyltDato()
        .optional()
        .ifPresent(
            met ->
                out.event(EventKind.VILKAR_OPPFYLT, met, null)
                    .detail(EventDetail.ID, condition.vilkarId())
                    .detail(EventDetail.KLASSE, classes));
    condition
        .bruttDato()
        .optional()
        .ifPresent(
            broken ->
                out.event(EventKind.VILKAR_BRUTT, broken, null)
                    .detail(EventDetail.ID, condition.vilkarId())
                    .detail(EventDetail.KLASSE, classes)
                    .detail(EventDetail.KONSEKVENS, Codes.name(condition.konsekvens())));
  }

  private static String classes(Vilkar condition) {
    Set<ConditionClass> fromText = ConditionClassifier.read(condition.tekst()).classes();
    return fromText.isEmpty()
        ? Codes.name(condition.type())
        : Codes.names(EnumSet.copyOf(fromText));
  }
}
