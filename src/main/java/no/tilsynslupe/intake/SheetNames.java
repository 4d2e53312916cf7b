package no.tilsynslupe.intake;

/** The gate for names of sheets. */
public final class SheetNames {
  private SheetNames() {}

  /** Stops the run when the name of a sheet holds an identity number. */
  public static void check(String sheet, String workbook, int number) {
    Gate.checkName(sheet, () -> IntakeTexts.say("ark_nr_i", "sted", workbook, "nr", number));
  }
}
