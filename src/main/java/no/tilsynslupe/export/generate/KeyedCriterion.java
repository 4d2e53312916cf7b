package no.tilsynslupe.export.generate;

/** The criteria that the key speaks of, and what kind of unit each is asked of. */
enum KeyedCriterion {
  P17_VEDTAK("P17-VEDTAK", "OPPFOLGING"),
  P17_START("P17-START", "VEDTAK"),
  P18_19_INNBO("P18-19-INNBO", "VEDTAK"),
  P18_19_GJELD("P18-19-GJELD", "VEDTAK"),
  P18_19_REST("P18-19-REST", "VEDTAK"),
  P18_19_NODV("P18-19-NODV", "VEDTAK"),
  P19_SUBS("P19-SUBS", "VEDTAK"),
  P20_DOK("P20-DOK", "VILKAR"),
  P20A_MANGLER("P20A-MANGLER", "VEDTAK"),
  P27_3MND("P27-3MND", "OPPHOLD"),
  P27_3MND_BARN("P27-3MND-BARN", "OPPHOLD"),
  P27_BARN("P27-BARN", "OPPHOLD"),
  P29_UNDERBRUK("P29-UNDERBRUK", "SAK"),
  P29_START("P29-START", "KVP");

  private final String id;
  private final String unit;

  KeyedCriterion(String id, String unit) {
    this.id = id;
    this.unit = unit;
  }

  String id() {
    return id;
  }

  String unit() {
    return unit;
  }
}
