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
@Command(name = "generate", aliases = "lag-data", sortOptions = false)
final class GenerateCommand implements Runnable {
  private static final int MOST_CASES = 10_000_000;

  /** Municipality numbers run from 9001 to 9999. */
  private static final int MOST_MUNICIPALITIES = 999;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--cases", required = true, paramLabel = "ANTALL")
  private int cases;

  @Option(names = "--seed", paramLabel = "TALL")
  private long seed = 1;

  @Option(names = "--out", required = true, paramLabel = "MAPPE")
  private Path out = Path.of("");

  @Option(names = "--municipalities", paramLabel = "ANTALL")
  private @Nullable Integer municipalities;

  @Option(names = "--offices", paramLabel = "ANTALL")
  private @Nullable Integer offices;

  @Option(names = "--per-municipality")
  private boolean perMunicipality;

  @Option(names = "--years", paramLabel = "ANTALL")
  private int years = 3;

  @Option(names = "--rows-per-case", paramLabel = "ANTALL")
  private int rowsPerCase = 60;

  @Option(names = "--fault-rate", paramLabel = "ANDEL")
  private double faultRate = 0.1;

  @Option(names = "--missing-columns", paramLabel = "KOLONNE", split = ",")
  private List<String> missingColumns = new ArrayList<>();

  @Override
  public void run() {
    Generator.Result result;
    try {
      result = new Generator(options()).write(out);
    } catch (IOException e) {
      throw new UserError(
          UserError.Kind.STOPPED_UNDERWAY, CliTexts.ERRORS.say("generate_skrive", "sti", out), e);
    }
    PrintWriter print = spec.commandLine().getOut();
    print.println(
        CliTexts.RECEIPTS.say(
            "generert",
            "saker",
            result.cases(),
            "kontor",
            result.offices(),
            "rader",
            result.rows(),
            "linjer",
            result.keys()));
    print.println(out.resolve("uttrekk"));
    print.flush();
  }

  private GenerateOptions options() {
    between("--cases", cases, 1, MOST_CASES);
    between("--years", years, 1, 15);
    between("--rows-per-case", rowsPerCase, 1, 2000);
    if (!(faultRate >= 0 && faultRate <= 1)) {
      throw wrong("andel", "valg", "--fault-rate");
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
      throw wrong(
          "fra_til", "valg", option, "minst", String.valueOf(least), "mest", String.valueOf(most));
    }
  }

  private static UserError wrong(String key, Object... values) {
    return new UserError(UserError.Kind.WRONG_USE, CliTexts.ERRORS.say(key, values));
  }
}
