package no.tilsynslupe.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;

/**
 * The course of a case as it is stored: its events table by table, its months of support, and what
 * the delivery can know of it.
 *
 * @param uttrekkDato the day the data were taken
 * @param forsteManed the first of {@link #maneder}; null when there are none
 * @param maneder a sign a month, the last the month of the export: {@link #STONAD}, {@link #UTEN}
 *     or {@link #UKJENT}
 * @param dekning what the delivery has of each table that events come from
 * @param utelatt events of an unusually long case that are not kept: the oldest of each table, and
 *     the mildest findings
 */
public record Course(
    LocalDate uttrekkDato,
    @Nullable YearMonth forsteManed,
    String maneder,
    List<Coverage> dekning,
    List<CourseEvent> hendelser,
    int utelatt) {

  public static final char STONAD = 'S';
  public static final char UTEN = '-';
  public static final char UKJENT = '?';

  public Course {
    dekning = List.copyOf(dekning);
    hendelser = List.copyOf(hendelser);
  }

  /**
   * What the delivery has of a table.
   *
   * @param levert the table is in the delivery
   * @param ufullstendig the delivery says that it is not complete, or a row of the case was
   *     rejected
   * @param perioder spans for which it is complete; empty when none is known
   */
  public record Coverage(
      Tabell tabell, boolean levert, boolean ufullstendig, List<Periode> perioder) {
    public Coverage {
      perioder = List.copyOf(perioder);
    }
  }
}
