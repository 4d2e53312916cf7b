package no.tilsynslupe.report.model.timeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.model.Labels;
import no.tilsynslupe.sak.Formal;
import no.tilsynslupe.store.CourseEvent;
import no.tilsynslupe.store.EventDetail;
import no.tilsynslupe.store.EventKind;
import org.jspecify.annotations.Nullable;

/** What is told of an event, or of several in one line, in a language. */
final class EventText {

  private static final String SEPARATOR = ", ";

  private final Prose prose;

  EventText(Prose prose) {
    this.prose = prose;
  }

  String of(EventGroup group) {
    List<String> parts = group.isOne() ? one(group.first()) : several(group);
    return prose.forms().sentence(String.join(SEPARATOR, parts));
  }

  private List<String> several(EventGroup group) {
    List<String> parts = new ArrayList<>();
    parts.add(prose.say("antall." + group.kind().name(), "n", group.events().size()));
    if (group.like()) {
      parts.addAll(said(group.first()));
    } else {
      parts.addAll(breakdown(group));
    }
    if (group.kind() == EventKind.UTBETALING) {
      parts.add(sum(group));
    }
    return parts;
  }

  /** What is the same of each of them. */
  private List<String> said(CourseEvent event) {
    List<String> parts = new ArrayList<>();
    switch (event.kind()) {
      case VEDTAK -> {
        parts.add(outcome(event));
        parts.add(sections(event));
        parts.add(purposes(event));
      }
      case UTBETALING -> {
        if (!event.detalj(EventDetail.PARAGRAF).isEmpty()) {
          parts.add(sections(event));
        }
      }
      case SOKNAD -> parts.add(purposes(event));
      case VILKAR, VILKAR_OPPFYLT, VILKAR_BRUTT -> parts.add(conditions(event));
      case OPPFOLGING, OPPHOLD, YTELSE -> parts.add(type(event));
      case KLAGE_AVGJORT -> parts.add(outcome(event));
      default -> {}
    }
    return parts;
  }

  private List<String> breakdown(EventGroup group) {
    Function<CourseEvent, String> by =
        switch (group.kind()) {
          case VEDTAK, KLAGE_AVGJORT -> this::outcome;
          case OPPFOLGING, OPPHOLD, YTELSE -> this::type;
          case VILKAR, VILKAR_OPPFYLT, VILKAR_BRUTT -> this::conditions;
          default -> event -> "";
        };
    Map<String, Integer> counts = new TreeMap<>(Language.order());
    group.events().forEach(event -> counts.merge(by.apply(event), 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    counts.forEach(
        (name, n) -> {
          if (!name.isEmpty()) {
            parts.add(prose.say("antall_av", "antall", n, "navn", name));
          }
        });
    return parts.isEmpty() ? parts : List.of(prose.forms().list(parts));
  }

  private String sum(EventGroup group) {
    BigDecimal sum = BigDecimal.ZERO;
    int missing = 0;
    for (CourseEvent event : group.events()) {
      String amount = event.detalj(EventDetail.BELOP);
      if (amount.isEmpty()) {
        missing++;
      } else {
        sum = sum.add(new BigDecimal(amount));
      }
    }
    if (missing == group.events().size()) {
      return prose.say("belop_ukjent");
    }
    return missing == 0
        ? prose.say("samlet.belop", "belop", sum)
        : prose.say("samlet.belop_minst", "belop", sum, "n", missing);
  }

  private List<String> one(CourseEvent event) {
    List<String> parts = new ArrayList<>(said(event));
    switch (event.kind()) {
      case SOKNAD -> {
        boolean said = codes(event.detalj(EventDetail.KLASSE)).contains(Formal.NODHJELP.name());
        if (!said && !event.detalj(EventDetail.NODHJELP).isEmpty()) {
          parts.add(prose.say("nodhjelp"));
        }
      }
      case VEDTAK -> {
        add(parts, validity(event));
        add(parts, amount(event));
      }
      case VILKAR -> {
        parts.add(sections(event));
        add(parts, limit(event));
      }
      case VILKAR_BRUTT -> add(parts, named("konsekvens", event.detalj(EventDetail.KONSEKVENS)));
      case DOKUMENTKRAV -> add(parts, limit(event));
      case OPPFOLGING -> add(parts, named("tema", event.detalj(EventDetail.TEMA)));
      case OPPHOLD -> {
        add(parts, length(event));
        add(parts, children(event));
      }
      case KVP -> {
        add(parts, length(event));
        add(parts, named("arsak", event.detalj(EventDetail.ARSAK)));
      }
      case KVP_VEDTAK -> parts.add(outcome(event));
      case PLAN_TILBUD, PLAN_VEDTAK ->
          add(parts, named("utfall", event.detalj(EventDetail.UTFALL)));
      case UTBETALING -> {
        String amount = amount(event);
        parts.add(0, amount.isEmpty() ? prose.say("belop_ukjent") : amount);
        add(parts, paid(event));
      }
      case YTELSE -> add(parts, length(event));
      default -> {}
    }
    return parts;
  }

  private static void add(List<String> parts, String part) {
    if (!part.isEmpty()) {
      parts.add(part);
    }
  }

  private String named(String theme, String code) {
    return code.isEmpty() ? "" : prose.say(theme + "." + code);
  }

  private String outcome(CourseEvent event) {
    String code = event.detalj(EventDetail.UTFALL);
    return code.isEmpty() ? prose.say("utfall_ukjent") : prose.say("utfall." + code);
  }

  private String type(CourseEvent event) {
    String code = event.detalj(EventDetail.TYPE);
    return code.isEmpty() ? prose.say("type_ukjent") : prose.say("type." + code);
  }

  private String sections(CourseEvent event) {
    List<String> sections = codes(event.detalj(EventDetail.PARAGRAF));
    return sections.isEmpty()
        ? prose.say("uten_hjemmel")
        : prose.say("etter", "paragrafer", sections.stream().map(this::section).toList());
  }

  private String section(String code) {
    return prose.say("paragraf", "nr", code.endsWith("a") ? code.replace("a", "\u00a0a") : code);
  }

  private String purposes(CourseEvent event) {
    return classes(event, "FORMAL", "formal_ukjent");
  }

  private String conditions(CourseEvent event) {
    return classes(event, "VILKAR", "vilkar_ukjent");
  }

  private String classes(CourseEvent event, String theme, String none) {
    List<String> codes = codes(event.detalj(EventDetail.KLASSE));
    return codes.isEmpty()
        ? prose.say(none)
        : prose.forms().list(codes.stream().map(code -> label(theme, code)).toList());
  }

  /** Within a sentence. */
  private String label(String theme, String code) {
    String name = Labels.of(theme, code, prose.language());
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static List<String> codes(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(","));
  }

  private String validity(CourseEvent event) {
    @Nullable LocalDate from = day(event, EventDetail.FRA);
    @Nullable LocalDate to = day(event, EventDetail.TIL);
    if (from != null && to != null && !to.isBefore(from)) {
      return prose.say("gjelder", "periode", prose.forms().dateRange(from, to));
    }
    if (from != null) {
      return prose.say("gjelder_fra", "dato", from);
    }
    return to == null ? "" : prose.say("gjelder_til", "dato", to);
  }

  private static @Nullable LocalDate day(CourseEvent event, EventDetail which) {
    String day = event.detalj(which);
    return day.isEmpty() ? null : LocalDate.parse(day);
  }

  private String amount(CourseEvent event) {
    String amount = event.detalj(EventDetail.BELOP);
    return amount.isEmpty() ? "" : prose.say("belop", "belop", new BigDecimal(amount));
  }

  private String limit(CourseEvent event) {
    return on("frist", event);
  }

  private String paid(CourseEvent event) {
    return on("utbetalt", event);
  }

  private String on(String key, CourseEvent event) {
    @Nullable LocalDate day = day(event, EventDetail.DATO);
    return day == null ? "" : prose.say(key, "dato", day);
  }

  private String length(CourseEvent event) {
    @Nullable LocalDate from = event.fra();
    @Nullable LocalDate to = event.til();
    if (event.detalj(EventDetail.PAGAR).equals(EventDetail.JA)) {
      return prose.say("pagar");
    }
    if (event.detalj(EventDetail.SLUTT_UKJENT).equals(EventDetail.JA)) {
      return prose.say("slutt_ukjent");
    }
    return from == null || to == null
        ? ""
        : prose.say("varighet", "n", ChronoUnit.DAYS.between(from, to) + 1);
  }

  private String children(CourseEvent event) {
    String number = event.detalj(EventDetail.BARN);
    return number.isEmpty() || number.equals("0")
        ? ""
        : prose.say("barn", "n", Integer.parseInt(number));
  }
}
