package no.tilsynslupe.export.generate;

import java.util.ArrayList;
import java.util.List;

/** What support is asked for: the purpose classes of the export format. */
enum Purpose {
  LIVSOPPHOLD("LIVSOPPHOLD", Group.NECESSITY, 0),
  NODHJELP("NODHJELP", Group.NECESSITY, 0),
  HUSLEIE("HUSLEIE", Group.NECESSITY, 1),
  STROM("STROM", Group.NECESSITY, 2),
  FORSIKRING("FORSIKRING", Group.NECESSITY, 3),
  INNBO("INNBO", Group.FURNITURE, 4),
  HELSE("HELSE", Group.INDIVIDUAL, 5),
  TANN("TANN", Group.INDIVIDUAL, 6),
  TRANSPORT("TRANSPORT", Group.INDIVIDUAL, 7),
  JOBB("JOBB", Group.INDIVIDUAL, 8),
  BARNEHAGE("BARNEHAGE", Group.INDIVIDUAL, 9),
  BARN_FRITID("BARN-FRITID", Group.INDIVIDUAL, 10),
  BARN_KLAR("BARN-KLAR", Group.NECESSITY, 11),
  DEPOSITUM("DEPOSITUM", Group.INDIVIDUAL, 12),
  FLYTTING("FLYTTING", Group.INDIVIDUAL, 13),
  BEGIVENHET("BEGIVENHET", Group.EXTRA, 14),
  HOYTID("HOYTID", Group.EXTRA, 15),
  GJELD_TAP("GJELD-TAP", Group.THREAT, 16),
  REST("REST", Group.ARREARS, 16),
  GJELD_ANNEN("GJELD-ANNEN", Group.EXTRA, 16),
  FERIE_TRENING("FERIE-TRENING", Group.EXTRA, 17),
  BIL("BIL", Group.EXTRA, 18),
  BO_MIDL("BO-MIDL", Group.EXTRA, 19),
  ANNET("ANNET", Group.UNREADABLE, 20);

  /** How the criteria treat the class. */
  enum Group {
    FURNITURE,
    /** Debt in a text that tells of eviction or power cut. */
    THREAT,
    /** Debt of which the text tells nothing more. */
    ARREARS,
    /** § 18, and refusing it under § 19 alone is a breach. */
    NECESSITY,
    /** § 18 after an individual assessment. */
    INDIVIDUAL,
    /** § 19. */
    EXTRA,
    UNREADABLE
  }

  private final String code;
  private final Group group;
  private final int family;

  Purpose(String code, Group group, int family) {
    this.code = code;
    this.group = group;
    this.family = family;
  }

  String code() {
    return code;
  }

  Group group() {
    return group;
  }

  /** Lines of one family, near one another, may decide whether one of them rests on § 19 alone. */
  int family() {
    return family;
  }

  boolean isDebt() {
    return this == GJELD_TAP || this == REST || this == GJELD_ANNEN;
  }

  static List<Purpose> of(Group group) {
    List<Purpose> all = new ArrayList<>();
    for (Purpose purpose : values()) {
      if (purpose.group == group) {
        all.add(purpose);
      }
    }
    return List.copyOf(all);
  }
}
