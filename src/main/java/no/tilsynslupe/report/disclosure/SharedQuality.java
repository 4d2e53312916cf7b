package no.tilsynslupe.report.disclosure;

import java.util.List;
import java.util.TreeMap;
import no.tilsynslupe.report.model.DataQuality;
import no.tilsynslupe.report.model.FileQuality;

/**
 * What the data were like, by table and not by file: names of files, columns that the format
 * doesn't know and remarks are written by people, and may name others.
 */
final class SharedQuality {

  private SharedQuality() {}

  /**
   * @param few a table with fewer rows than this isn't told of: a row is often a person
   */
  static DataQuality of(DataQuality quality, int few) {
    TreeMap<String, FileQuality> tables = new TreeMap<>();
    for (FileQuality file : quality.filer()) {
      FileQuality named =
          new FileQuality(
              file.tabell(),
              file.tabell(),
              "",
              "",
              file.lest(),
              file.godtatt(),
              file.avvist(),
              file.duplikat(),
              file.erstattet());
      tables.merge(file.tabell(), named, SharedQuality::sum);
    }
    return new DataQuality(
        tables.values().stream()
            .filter(table -> table.lest() >= few && table.godtatt() >= few)
            .toList(),
        quality.manglendeTabeller(),
        quality.ufullstendige(),
        List.of(),
        quality.tommeKolonner(),
        List.of(),
        quality.slagMangler(),
        List.of());
  }

  private static FileQuality sum(FileQuality one, FileQuality other) {
    return new FileQuality(
        one.fil(),
        one.tabell(),
        "",
        "",
        one.lest() + other.lest(),
        one.godtatt() + other.godtatt(),
        one.avvist() + other.avvist(),
        one.duplikat() + other.duplikat(),
        one.erstattet() + other.erstattet());
  }
}
