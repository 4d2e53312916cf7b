package no.tilsynslupe.intake.digisos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.IntConsumer;
import no.tilsynslupe.sak.Tabell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Case files as large as may be read: what grows with the square of their events would take
 * minutes. The time limit is no measure; it is there so that a failure ends.
 */
@Timeout(120)
class LargeFilesTest {
  private static final Instant T0 = Instant.parse("2020-01-01T08:00:00.001Z");
  private static final int MANY = 20_000;

  private static String at(int second) {
    return T0.plus(Duration.ofSeconds(second)).toString();
  }

  private static CaseJson many(CaseJson json, int times, IntConsumer event) {
    for (int i = 0; i < times; i++) {
      event.accept(i);
    }
    return json;
  }

  @Test
  void paymentsThatEachWaitForAPaper() {
    CaseJson json = CaseJson.socio().received(at(0));
    many(json, MANY, i -> json.payment(at(i), "U" + i, "PLANLAGT_UTBETALING", ""));
    many(json, MANY, i -> json.demand(at(i), "K" + i, "RELEVANT", "Faktura", "'U" + i + "'"));

    DigisosFiles.Read read = DigisosFiles.read(json);

    assertThat(read.column(Tabell.DOKUMENTKRAV, "utbetaling_id"))
        .hasSize(MANY)
        .doesNotHaveDuplicates();
    assertThat(read.column(Tabell.UTBETALINGER, "utbetaling_id")).hasSize(MANY);
  }

  @Test
  void decisionsOfOneMatterAndPaymentsOnThem() {
    CaseJson json = CaseJson.socio().received(at(0)).matter(at(0), "SAK1", "Livsopphold", "");
    many(
        json,
        MANY,
        i ->
            json.event(
                "vedtakFattet",
                at(2 * i),
                "'saksreferanse': 'SAK1', 'utfall': 'INNVILGET', 'vedtaksfil':"
                    + " {'referanse': {'type': 'dokumentlager', 'id': 'fil'}}"));
    many(json, MANY, i -> json.payment(at(2 * i + 1), "U" + i, "PLANLAGT_UTBETALING", ""));

    DigisosFiles.Read read = DigisosFiles.read(json);

    assertThat(read.column(Tabell.VEDTAK, "vedtak_id")).hasSize(MANY).doesNotHaveDuplicates();
    assertThat(read.column(Tabell.UTBETALINGER, "vedtak_id"))
        .hasSize(MANY)
        .doesNotHaveDuplicates()
        .startsWith("SAK1-V1", "SAK1-V2");
  }

  @Test
  void papersAskedForAgainAndAgain() {
    CaseJson json = CaseJson.socio().received(at(0));
    many(json, MANY, i -> json.asked(at(2 * i), "Faktura|strøm|D1|2020-02-01"));
    many(json, MANY, i -> json.asked(at(2 * i + 1)));

    assertThat(DigisosFiles.read(json).column(Tabell.DOKUMENTKRAV, "krav_id"))
        .hasSize(MANY)
        .doesNotHaveDuplicates()
        .startsWith("D1", "D1-2", "D1-3");
  }

  @Test
  void differentPapersOneByOne() {
    CaseJson json = CaseJson.socio().received(at(0));
    many(json, MANY, i -> json.asked(at(i), "Faktura|strøm|D" + i + "|2020-02-01"));

    assertThat(DigisosFiles.read(json).column(Tabell.DOKUMENTKRAV, "krav_id"))
        .hasSize(MANY)
        .doesNotHaveDuplicates();
  }

  @Test
  void manyCasesInOneFolderWithAnApplicationEach() {
    DigisosFiles files = new DigisosFiles();
    int cases = 3_000;
    for (int i = 0; i < cases; i++) {
      files.file("S" + i + "-digisos-soker.json", CaseJson.socio().received(at(i)).json());
      files.file(
          "S" + i + "-soknad.json",
          "{\"version\": \"1.0.0\", \"data\": {\"personalia\": {\"fodselsdato\": \"1991-11-30\"}}}");
    }

    assertThat(files.read().column(Tabell.SAKER, "fodselsar")).hasSize(cases).containsOnly("1991");
  }
}
