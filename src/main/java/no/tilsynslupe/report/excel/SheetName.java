package no.tilsynslupe.report.excel;

/** The sheets there are. Their order in the workbook is that of {@link SheetList}. */
enum SheetName {
  READ_ME("les_meg"),
  SUMMARY("sammendrag"),
  CRITERIA("kriterier"),
  OFFICES("kontor"),
  DIFFERENCES("forskjeller"),
  TREND("utvikling"),
  DEADLINES("frister"),
  FINDINGS("funn"),
  GONE("rettet_og_borte"),
  CASES("saker"),
  TIMELINE("tidslinje"),
  HOUSING("botilbud"),
  PROGRAMME("kvp"),
  SECTIONS("paragraf_18_19"),
  CONDITIONS("vilkar"),
  NOT_JUDGED("ikke_vurdert"),
  QUALITY("datakvalitet"),
  REJECTED("avviste_rader"),
  SOURCES("hjemler"),
  TECHNICAL("teknisk");

  private final String key;

  SheetName(String key) {
    this.key = key;
  }

  /** Key of its title among the texts: {@code ark.funn}. */
  String title() {
    return "ark." + key;
  }

  /** Key of what is in it, in a line: {@code om.funn}. */
  String about() {
    return "om." + key;
  }
}
