package no.tilsynslupe.intake.kostra;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is odd between the records of a case: one form against the other, this year against last.
 */
final class Sakskontroller {
  private static final List<String> SUPPORT_BESIDE =
      List.of("KVP_MED_SOSHJ_ENGANG", "KVP_MED_SOSHJ_PGM", "KVP_MED_SOSHJ_SUP");

  private final Poster poster;
  private final Poster.Sakens one;

  Sakskontroller(Poster poster, Poster.Sakens one) {
    this.poster = poster;
    this.one = one;
  }

  void kjor(Merknader merknader) {
    changed(FormRecord::birthYear, Merknad.FODSELSAR_ENDRET, merknader);
    changed(Sakskontroller::sex, Merknad.KJONN_ENDRET, merknader);
    one.cf11().forEach(record -> withoutSupport(record, merknader));
    one.f11().forEach(record -> withoutProgramme(record, merknader));
    Program.alle(one.cf11()).forEach(programme -> overYears(programme, merknader));
  }

  private static @Nullable String sex(FormRecord record) {
    String sex = record.code("KJONN");
    return sex.isEmpty() ? null : sex;
  }

  /** What doesn't change does: told at the records that differ from the first that tells it. */
  private static <T> void changedIn(
      List<FormRecord> records,
      Function<FormRecord, @Nullable T> fact,
      Merknad merknad,
      Merknader merknader) {
    T first = null;
    for (FormRecord record : records) {
      T value = fact.apply(record);
      if (first == null) {
        first = value;
      } else if (value != null && !value.equals(first)) {
        merknader.add(merknad, record);
      }
    }
  }

  private <T> void changed(
      Function<FormRecord, @Nullable T> fact, Merknad merknad, Merknader merknader) {
    changedIn(one.all(), fact, merknad, merknader);
  }

  private boolean delivered(Form form, FormRecord record) {
    return poster.has(form, record.year(), Sakid.kontor(record));
  }

  private void withoutSupport(FormRecord record, Merknader merknader) {
    Form other = Form.OKONOMISK_SOSIALHJELP;
    if (!delivered(other, record) || one.has(other, record.year())) {
      return;
    }
    boolean claimed = SUPPORT_BESIDE.stream().anyMatch(record::ticked);
    merknader.add(claimed ? Merknad.SOSIALHJELP_UTEN_11F : Merknad.KVP_UTEN_11F, record);
  }

  private void withoutProgramme(FormRecord record, Merknader merknader) {
    Form other = Form.KVALIFISERINGSSTONAD;
    boolean claimed = record.text("ARBSIT").equals("10") || record.text("VKLO").equals("8");
    if (claimed && delivered(other, record) && !one.has(other, record.year())) {
      merknader.add(Merknad.KVP_UTEN_11CF, record);
    }
  }

  private void overYears(Program programme, Merknader merknader) {
    FormRecord last = programme.last();
    String kontor = Sakid.kontor(last);
    programme
        .etterSlutt()
        .forEach(record -> merknader.add(Merknad.KVP_FORTSETTER_ETTER_SLUTT, record));
    if (programme.forsvunnet(year -> poster.has(Form.KVALIFISERINGSSTONAD, year, kontor))) {
      merknader.add(Merknad.KVP_FORSVUNNET, last);
    }
    if (programme.uenig("REG_DATO") || programme.uenig("VEDTAK_DATO")) {
      merknader.add(Merknad.KVP_DATO_ENDRET, last);
    }
  }
}
