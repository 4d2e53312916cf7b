package no.tilsynslupe.report.excel;

/** Names of the sheets; their order is the workbook's. */
final class SheetNames {

  static final String READ_ME = "Les meg";
  static final String SUMMARY = "Sammendrag";
  static final String CRITERIA = "Kriterier";
  static final String OFFICES = "Kontor";
  static final String DEADLINES = "Frister";
  static final String FINDINGS = "Funn";
  static final String GONE = "Rettet og borte";
  static final String NOT_JUDGED = "Ikke vurdert";
  static final String QUALITY = "Datakvalitet";
  static final String REJECTED = "Avviste rader";
  static final String SOURCES = "Hjemler";

  private SheetNames() {}
}
