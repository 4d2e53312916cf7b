package no.tilsynslupe.cli;

import java.time.LocalDate;
import no.tilsynslupe.table.Cells;
import no.tilsynslupe.table.DateText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Dates of options, written as in an export: {@code 2024-12-31} or {@code 31.12.2024}. */
public final class DateConverter implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String text) {
    long day = DateText.parse(text.strip());
    if (day == Cells.BLANK || day == Cells.UNREADABLE) {
      throw new TypeConversionException(CliTexts.ERRORS.say("dato_form"));
    }
    return LocalDate.ofEpochDay(day);
  }
}
