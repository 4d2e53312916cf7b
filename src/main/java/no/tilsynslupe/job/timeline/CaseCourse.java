package no.tilsynslupe.job.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.tilsynslupe.criterion.notion.Stonadshistorikk;
import no.tilsynslupe.outcome.Assessment;
import no.tilsynslupe.sak.Botilbud;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Hendelse;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Soknad;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Tabelldekning;
import no.tilsynslupe.sak.Utbetaling;
import no.tilsynslupe.store.Course;
import no.tilsynslupe.store.CourseWriter;
import no.tilsynslupe.store.EventDetail;
import no.tilsynslupe.store.EventKind;
import org.jspecify.annotations.Nullable;

/**
 * Writes the course of a case: what happened in it table by table, with codes and never with words
 * of the case; the months of support; what the delivery can know. For one thread, which uses it
 * again and again.
 */
final class CaseCourse {

  /** Rows of a table, and findings, that are kept of a case. */
  static final int MOST_ROWS = 500;

  /** So far back months of support are told. */
  private static final int MOST_MONTHS = 60;

  /** The tables that events come from. */
  private static final List<Tabell> TABLES =
      List.of(
          Tabell.SOKNADER,
          Tabell.VEDTAK,
          Tabell.VILKAR,
          Tabell.DOKUMENTKRAV,
          Tabell.OPPFOLGING,
          Tabell.BOTILBUD,
          Tabell.KVP,
          Tabell.PLANER,
          Tabell.UTBETALINGER,
          Tabell.KLAGER,
          Tabell.YTELSER);

  private static final Comparator<Assessment> FINDINGS =
      Comparator.comparing(Assessment::code)
          .thenComparing(finding -> severity(finding.alvor()))
          .thenComparing(Assessment::dato)
          .thenComparing(Assessment::kriterium)
          .thenComparing(finding -> finding.enhet().kind())
          .thenComparing(finding -> finding.enhet().id());

  private final CourseWriter out = new CourseWriter();
  private final DecisionEvents decisions = new DecisionEvents(out);
  private final SmallEvents small = new SmallEvents(out);

  byte[] write(Sak sak, List<Assessment> assessments) {
    LocalDate exported = sak.uttrekkDato();
    @Nullable YearMonth first = firstMonth(sak);
    out.begin(exported, first, first == null ? "" : months(sak, first));
    for (Tabell table : TABLES) {
      Tabelldekning coverage = sak.dekning().av(table);
      boolean incomplete = coverage.ufullstendig() || !coverage.ufullstendigeDeler().isEmpty();
      out.coverage(table, coverage.iLeveransen(), incomplete, coverage.perioder());
    }
    latest(sak.soknader(), this::application);
    decisions.write(sak, lines -> latest(lines, decisions::line));
    latest(sak.vilkar(), condition -> decisions.condition(condition, sak));
    latest(sak.dokumentkrav(), small::demand);
    latest(sak.oppfolging(), this::followUp);
    latest(sak.botilbud(), stay -> stay(stay, sak));
    latest(sak.kvp(), small::programme);
    latest(sak.planer(), small::plan);
    latest(sak.utbetalinger(), this::payment);
    latest(sak.klager(), small::appeal);
    latest(sak.ytelser(), small::benefit);
    findings(assessments);
    return out.bytes();
  }

  private <T> void latest(List<T> rows, Consumer<T> writer) {
    int from = Math.max(0, rows.size() - MOST_ROWS);
    out.leaveOut(from);
    rows.subList(from, rows.size()).forEach(writer);
  }

  private static @Nullable YearMonth firstMonth(Sak sak) {
    YearMonth last = YearMonth.from(sak.uttrekkDato());
    YearMonth furthest = last.minusMonths(MOST_MONTHS - 1L);
    return Stream.of(
            sak.soknader().stream().findFirst().map(Soknad::mottattDato),
            sak.vedtak().stream().findFirst().map(line -> line.vedtakDato()),
            sak.utbetalinger().stream().findFirst().map(Utbetaling::fra),
            sak.oppfolging().stream().findFirst().map(Hendelse::dato),
            sak.botilbud().stream().findFirst().map(Botilbud::fra))
        .flatMap(day -> day.stream())
        .min(Comparator.naturalOrder())
        .map(YearMonth::from)
        .filter(month -> !month.isAfter(last))
        .map(month -> month.isBefore(furthest) ? furthest : month)
        .orElse(null);
  }

  private static String months(Sak sak, YearMonth first) {
    Stonadshistorikk support = new Stonadshistorikk(sak, sak.uttrekkDato());
    StringBuilder signs = new StringBuilder();
    YearMonth last = YearMonth.from(sak.uttrekkDato());
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      signs.append(
          support
              .had(month)
              .map(had -> had ? Course.STONAD : Course.UTEN)
              .orElse(Course.UKJENT)
              .charValue());
    }
    return signs.toString();
  }

  private void application(Soknad application) {
    out.event(EventKind.SOKNAD, application.mottattDato(), null)
        .detail(EventDetail.ID, application.soknadId())
        .detail(EventDetail.KLASSE, Codes.purposes(application.formal(), application.formalKode()))
        .detail(EventDetail.NODHJELP, Codes.yes(application.nodhjelp()));
  }

  private void followUp(Hendelse event) {
    out.event(EventKind.OPPFOLGING, event.dato(), null)
        .detail(EventDetail.ID, event.hendelseId())
        .detail(EventDetail.TYPE, event.type().name())
        .detail(EventDetail.TEMA, Codes.name(event.tema()));
  }

  /** An open stay that another follows has probably lost its end. */
  private void stay(Botilbud stay, Sak sak) {
    boolean open = stay.til() instanceof Fact.Blank;
    boolean followed =
        open && sak.botilbud().stream().anyMatch(other -> other.fra().isAfter(stay.fra()));
    out.event(EventKind.OPPHOLD, stay.fra(), Codes.end(stay.fra(), stay.til()))
        .detail(EventDetail.ID, stay.oppholdId())
        .detail(EventDetail.TYPE, Codes.name(stay.type()))
        .detail(EventDetail.BARN, Codes.number(stay.antallBarn()))
        .detail(EventDetail.PAGAR, open && !followed ? EventDetail.JA : "")
        .detail(EventDetail.SLUTT_UKJENT, stay.til().isUnknown() || followed ? EventDetail.JA : "");
  }

  private void payment(Utbetaling payment) {
    out.event(EventKind.UTBETALING, payment.fra(), Codes.end(payment.fra(), payment.til()))
        .detail(EventDetail.ID, payment.utbetalingId())
        .detail(EventDetail.PARAGRAF, Codes.sections(payment.hjemmel()))
        .detail(EventDetail.BELOP, Codes.amount(payment.belop()))
        .detail(EventDetail.DATO, Codes.day(payment.utbetaltDato()));
  }

  private void findings(List<Assessment> assessments) {
    List<Assessment> found = new ArrayList<>();
    for (Assessment one : assessments) {
      if (one.code().isFinding()) {
        found.add(one);
      }
    }
    found.sort(FINDINGS);
    int kept = Math.min(found.size(), MOST_ROWS);
    out.leaveOut(found.size() - kept);
    for (Assessment finding : found.subList(0, kept)) {
      out.event(EventKind.FUNN, finding.dato(), null)
          .detail(EventDetail.ID, finding.enhet().id())
          .detail(EventDetail.ENHET, finding.enhet().kind().name())
          .detail(EventDetail.UTFALL, finding.code().name())
          .detail(EventDetail.ALVOR, finding.alvor())
          .detail(EventDetail.KRITERIUM, finding.kriterium())
          .detail(EventDetail.FUNN_ID, finding.funnId())
          .detail(EventDetail.TEKST, finding.tekst());
    }
  }

  private static int severity(String code) {
    return switch (code) {
      case "ALVORLIG" -> 0;
      case "MODERAT" -> 1;
      default -> 2;
    };
  }
}
