package no.tilsynslupe.report.text;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.report.model.Antall;
import no.tilsynslupe.report.model.Figures;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.Rate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.util.RawValue;

/**
 * Figures as they stand in {@code resultat.json}; what can't be worked out is null, never 0. They
 * are nearly all of a large file, so they are made as text at once, and the mapper that writes the
 * rest takes the text as it is. It must look as the mapper would have written it.
 */
final class FiguresJson {

  static final List<OutcomeCode> ORDER =
      List.of(
          OutcomeCode.AVVIK,
          OutcomeCode.RISIKO,
          OutcomeCode.OK,
          OutcomeCode.UAVKLART,
          OutcomeCode.IKKE_AKTUELT);

  private static final String DECIDED = "avgjort";

  private static final int DEEPEST = 12;

  /** The beginning of a line, by depth. */
  private static final List<String> LINES =
      IntStream.rangeClosed(0, DEEPEST).mapToObj(depth -> "\n" + "  ".repeat(depth)).toList();

  /** About as long as the figures of a place or time are. */
  private static final int LENGTH = 1200;

  private final StringBuilder text;

  /**
   * @param figures how many there will be
   */
  private FiguresJson(int figures) {
    this.text = new StringBuilder(LENGTH * figures);
  }

  /**
   * Puts the figures into an object.
   *
   * @param depth how far in the fields of the object stand, in steps
   */
  static void put(Figures figures, int depth, Map<String, @Nullable Object> json) {
    json.put("enheter", group(figures.enheter(), false, depth));
    Group persons = figures.personer();
    json.put("personer", persons == null ? null : group(persons, true, depth));
  }

  /**
   * A group as the value of a field.
   *
   * @param depth as above
   */
  static RawValue group(Group group, boolean withIntervals, int depth) {
    FiguresJson json = new FiguresJson(1);
    json.add(group, withIntervals, depth);
    return json.value();
  }

  /**
   * A list of figures by quarter, as the value of a field.
   *
   * @param depth as above
   */
  static RawValue quarters(SortedMap<String, Figures> quarters, int depth) {
    FiguresJson json = new FiguresJson(quarters.size());
    json.add(quarters, depth);
    return json.value();
  }

  private RawValue value() {
    return new RawValue(text.toString());
  }

  private void add(SortedMap<String, Figures> quarters, int depth) {
    char before = '[';
    for (Map.Entry<String, Figures> quarter : quarters.entrySet()) {
      text.append(before).append(LINES.get(depth + 1));
      Figures figures = quarter.getValue();
      field('{', "kvartal", depth + 2).append('"').append(quarter.getKey()).append('"');
      field(',', "enheter", depth + 2);
      add(figures.enheter(), false, depth + 2);
      field(',', "personer", depth + 2);
      Group persons = figures.personer();
      if (persons == null) {
        text.append("null");
      } else {
        add(persons, true, depth + 2);
      }
      end('}', depth + 1);
      before = ',';
    }
    if (quarters.isEmpty()) {
      text.append("[ ]");
    } else {
      end(']', depth);
    }
  }

  private void add(Group group, boolean withIntervals, int depth) {
    char before = '{';
    for (OutcomeCode code : ORDER) {
      number(group.vist(code), field(before, code.name(), depth + 1));
      before = ',';
    }
    number(group.vistAvgjort(), field(',', DECIDED, depth + 1));
    add("avvik", group.avvikRate(), withIntervals, depth + 1);
    add("funn", group.funnRate(), withIntervals, depth + 1);
    field(',', "dekning", depth + 1);
    share(group.dekning());
    if (group.skjuler()) {
      hidden(group, depth + 1);
    }
    end('}', depth);
  }

  /** Which numbers are null since they are hidden, and the signs that stand for them. */
  private void hidden(Group group, int depth) {
    field(',', "skjult", depth);
    char before = '{';
    for (OutcomeCode code : ORDER) {
      before = hidden(before, code.name(), group.vist(code), depth);
    }
    before = hidden(before, DECIDED, group.vistAvgjort(), depth);
    if (before == '{') {
      // A sum that isn't written is all that is hidden.
      text.append("{ }");
    } else {
      end('}', depth);
    }
  }

  private char hidden(char before, String name, Antall antall, int depth) {
    if (!antall.skjult()) {
      return before;
    }
    field(before, name, depth + 1).append('"').append(antall.kode()).append('"');
    return ',';
  }

  private void add(String name, @Nullable Rate rate, boolean withInterval, int depth) {
    field(',', "rate_", name, depth);
    share(rate);
    if (!withInterval) {
      return;
    }
    field(',', "intervall_", name, depth);
    if (rate == null || rate.intervall() == null) {
      text.append("null");
      return;
    }
    text.append('[').append(LINES.get(depth + 1));
    ShareText.add(rate.intervall().low(), text);
    text.append(',').append(LINES.get(depth + 1));
    ShareText.add(rate.intervall().high(), text);
    end(']', depth);
  }

  private static void number(Antall antall, StringBuilder text) {
    if (antall.skjult()) {
      text.append("null");
    } else {
      text.append(antall.tall());
    }
  }

  private void share(@Nullable Rate rate) {
    if (rate == null) {
      text.append("null");
    } else {
      ShareText.add(rate.andel(), text);
    }
  }

  private StringBuilder field(char before, String name, int depth) {
    return field(before, name, "", depth);
  }

  private StringBuilder field(char before, String name, String rest, int depth) {
    text.append(before).append(LINES.get(depth)).append('"').append(name).append(rest);
    return text.append("\" : ");
  }

  private void end(char last, int depth) {
    text.append(LINES.get(depth)).append(last);
  }
}
