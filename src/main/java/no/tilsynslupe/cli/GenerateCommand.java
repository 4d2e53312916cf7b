package no.tilsynslupe.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import no.tilsynslupe.export.generate.GenerateOptions;
import no.tilsynslupe.export.generate.Generator;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes up case exports, with a key that says what each unit is meant to come out as. */
@Command(
    name = "generate",
    aliases = "lag-data",
    description = {
      "Lag oppdiktede saksuttrekk med fasit: hva hver enhet er ment å vise.",
      "Uttrekket legges i MAPPE/uttrekk og fasiten i MAPPE/fasit.csv."
    },
    synopsisHeading = "Bruk: ",
    optionListHeading = "%nValg:%n",
    sortOptions = false)
final class GenerateCommand implements Runnable {
  private static final int MOST_CASES = 10_000_000;

  /** Municipality numbers run from 9001 to 9999. */
  private static final int MOST_MUNICIPALITIES = 999;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--cases", required = true, paramLabel = "ANTALL", description = "Antall saker.")
  private int cases;

  @Option(
      names = "--seed",
      paramLabel = "TALL",
      description = "Startverdi: samme tall gir de samme filene. Standard: 1.")
  private long seed = 1;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "MAPPE",
      description = "Ny eller tom mappe som filene skal ligge i.")
  private Path out = Path.of("");

  @Option(
      names = "--municipalities",
      paramLabel = "ANTALL",
      description = "Antall kommuner. Standard: én for hver 500 saker.")
  private @Nullable Integer municipalities;

  @Option(
      names = "--offices",
      paramLabel = "ANTALL",
      description = "Antall kontor. Standard: halvannet for hver kommune, minst fire.")
  private @Nullable Integer offices;

  @Option(
      names = "--per-municipality",
      description = "Et uttrekk for hver kommune, i stedet for ett for alle.")
  private boolean perMunicipality;

  @Option(
      names = "--years",
      paramLabel = "ANTALL",
      description = "Antall år i perioden, som slutter 31.12.2024. Standard: 3.")
  private int years = 3;

  @Option(
      names = "--rows-per-case",
      paramLabel = "ANTALL",
      description = "Omtrent så mange rader i en sak. Standard: 60.")
  private int rowsPerCase = 60;

  @Option(
      names = "--fault-rate",
      paramLabel = "ANDEL",
      description = "Hvor ofte det går galt på et vanlig kontor, fra 0 til 1. Standard: 0.1.")
  private double faultRate = 0.1;

  @Option(
      names = "--missing-columns",
      paramLabel = "KOLONNE",
      split = ",",
      description = "Kolonner som skal mangle i uttrekket, for eksempel vedtak.vurdert_18.")
  private List<String> missingColumns = new ArrayList<>();

  @Override
  public void run() {
    Generator.Result result;
    try {
      result = new Generator(options()).write(out);
    } catch (IOException e) {
      throw new UserError(
          UserError.Kind.STOPPED_UNDERWAY,
          "Kunne ikke skrive til «" + out + "». Se etter plass på disken og rett til å skrive.",
          e);
    }
    PrintWriter print = spec.commandLine().getOut();
    print.printf(
        "%s saker i %s kontor, %s rader, %s linjer i fasiten.%n",
        NorwegianNumber.of(result.cases()),
        NorwegianNumber.of(result.offices()),
        NorwegianNumber.of(result.rows()),
        NorwegianNumber.of(result.keys()));
    print.println(out.resolve("uttrekk"));
    print.flush();
  }

  private GenerateOptions options() {
    between("--cases", cases, 1, MOST_CASES);
    between("--years", years, 1, 15);
    between("--rows-per-case", rowsPerCase, 1, 2000);
    if (!(faultRate >= 0 && faultRate <= 1)) {
      throw wrong("--fault-rate må være fra 0 til 1, for eksempel 0.1.");
    }
    int places = municipalities == null ? usualMunicipalities() : municipalities;
    between("--municipalities", places, 1, Math.min(cases, MOST_MUNICIPALITIES));
    int all = offices == null ? Math.min(cases, Math.max(4, places * 3 / 2)) : offices;
    all = offices == null ? Math.max(all, places) : all;
    between("--offices", all, places, cases);
    return new GenerateOptions(
        cases,
        seed,
        places,
        all,
        years,
        rowsPerCase,
        faultRate,
        new LinkedHashSet<>(missingColumns.stream().map(String::strip).toList()),
        perMunicipality);
  }

  private int usualMunicipalities() {
    return Math.max(1, Math.min(357, cases / 500));
  }

  private static void between(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw wrong("%s må være fra %d til %d.".formatted(option, least, most));
    }
  }

  private static UserError wrong(String message) {
    return new UserError(UserError.Kind.WRONG_USE, message);
  }
}
