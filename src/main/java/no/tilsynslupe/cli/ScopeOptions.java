package no.tilsynslupe.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which days and criteria a command is about: the same wherever an export is read. */
final class ScopeOptions {
  @Option(
      names = "--from",
      paramLabel = "DATO",
      converter = DateConverter.class,
      description = "Første dag i perioden, når den er en annen enn i uttrekket.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATO",
      converter = DateConverter.class,
      description = "Siste dag i perioden, når den er en annen enn i uttrekket.")
  private @Nullable LocalDate to;

  @Option(
      names = "--as-of",
      paramLabel = "DATO",
      converter = DateConverter.class,
      description = "Regn alt som er åpent, fram til denne dagen i stedet for uttrekksdatoen.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--only",
      paramLabel = "ID",
      split = ",",
      description = "Bare disse kriteriene, med komma mellom.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--theme",
      paramLabel = "TEMA",
      description = "Bare kriteriene om ett tema, for eksempel botilbud eller kvp.")
  private @Nullable String theme;

  @Nullable LocalDate from() {
    return from;
  }

  @Nullable LocalDate to() {
    return to;
  }

  @Nullable LocalDate asOf() {
    return asOf;
  }

  /** Ids as the catalogue writes them. */
  List<String> only() {
    return only.stream().map(id -> id.strip().toUpperCase(Locale.ROOT)).toList();
  }

  /** As the catalogue writes it. */
  @Nullable String theme() {
    return theme == null ? null : theme.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * To be called before they are used.
   *
   * @throws UserError when the days are the wrong way round
   */
  void check() {
    if (from != null && to != null && to.isBefore(from)) {
      throw new UserError(UserError.Kind.WRONG_USE, "--to er før --from. Bytt om datoene.");
    }
  }
}
