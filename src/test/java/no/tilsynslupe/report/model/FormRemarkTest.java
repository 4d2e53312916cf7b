package no.tilsynslupe.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.tilsynslupe.prose.Language;
import org.junit.jupiter.api.Test;

class FormRemarkTest {

  @Test
  void theFilesAreTakenTogetherAndWhatFormsCannotAnswerIsNoRemarkOnARecord() {
    List<FormRemark> remarks =
        FormRemark.of(
            List.of(
                remark("11f-2023.dat", "KOSTRA-01: Måned uten beløp.", 4),
                remark("11f-2023.dat", "KOSTRA-07: Under 30 år.", 3),
                remark("11f-2024.dat", "KOSTRA-07: Under 30 år.", 2),
                remark("KOSTRA 0301", "KOSTRA-92: KOSTRA svarer ikke på: klager.", 1),
                remark("saker.csv", "Kolonnen er tom.", 9)));

    assertThat(remarks)
        .extracting(remark -> remark.sentence(Language.NB))
        .containsExactly(
            "KOSTRA-07: Under 30 år. 5\u00a0poster.",
            "KOSTRA-01: Måned uten beløp. 4\u00a0poster.");
  }

  @Test
  void oneRecordIsOne() {
    assertThat(
            FormRemark.of(List.of(remark("f", "KOSTRA-89: Rart.", 1))).get(0).sentence(Language.NB))
        .isEqualTo("KOSTRA-89: Rart. 1\u00a0post.");
  }

  private static Remark remark(String file, String text, long count) {
    return new Remark("LEVERANSE", file, "", text, count, 2);
  }
}
