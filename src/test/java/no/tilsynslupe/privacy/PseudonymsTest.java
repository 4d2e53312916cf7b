package no.tilsynslupe.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PseudonymsTest {
  private static final PseudonymKey KEY = PseudonymKey.ofHex("0f".repeat(PseudonymKey.LENGTH));

  @ParameterizedTest
  @EnumSource
  void everyKindFitsItsPlaceAndLooksLikeNoNumber(PseudonymKind kind) {
    Pseudonyms pseudonyms = new Pseudonyms(KEY);
    for (int i = 0; i < 2000; i++) {
      String pseudonym = pseudonyms.of(kind, "id " + i);
      assertThat(IdentityScan.find(pseudonym)).as(pseudonym).isEmpty();
      assertThat(pseudonym.length()).isLessThanOrEqualTo(64);
      if (kind == PseudonymKind.FIKS) {
        assertThat(pseudonym)
            .matches("a[0-9a-f]{7}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
      } else {
        assertThat(pseudonym).matches("([BCDFGHJKMNPQRTVWX][BCDFGHJKMNPQRTVWX2-79]{1,3})+");
      }
    }
  }

  @Test
  void aJournalNumberHasEightCharactersAndACaseworkerTen() {
    Pseudonyms pseudonyms = new Pseudonyms(KEY);
    assertThat(pseudonyms.of(PseudonymKind.PERSON, "1")).hasSize(8);
    assertThat(pseudonyms.of(PseudonymKind.SAK, "1")).hasSize(8);
    assertThat(pseudonyms.of(PseudonymKind.SAKSBEHANDLER, "1")).hasSize(10);
  }

  /** Written down, so that a change of the program can't change the pseudonyms of an office. */
  @ParameterizedTest
  @CsvSource({"PERSON, S001", "SAKSBEHANDLER, Kari", "VEDTAK, S001", "FIKS, S001"})
  void theSameKeyAndIdAlwaysGiveTheSame(PseudonymKind kind, String original) {
    String first = new Pseudonyms(KEY).of(kind, original);
    Pseudonyms others = new Pseudonyms(KEY);
    others.of(kind, "another");
    assertThat(others.of(kind, original)).isEqualTo(first);
    assertThat(new Pseudonyms(PseudonymKey.random()).of(kind, original)).isNotEqualTo(first);
  }

  @Test
  void eachKindHasItsOwn() {
    Pseudonyms pseudonyms = new Pseudonyms(KEY);
    Set<String> seen = new HashSet<>();
    for (PseudonymKind kind : PseudonymKind.values()) {
      assertThat(seen.add(pseudonyms.of(kind, "1").substring(0, 8))).isTrue();
    }
  }

  @Test
  void aPseudonymThatIsTakenIsNotGivenAgain() {
    String wanted = new Pseudonyms(KEY).of(PseudonymKind.PERSON, "S001");
    Pseudonyms pseudonyms = new Pseudonyms(KEY);
    pseudonyms.issued(PseudonymKind.PERSON, "someone else", wanted);
    assertThat(pseudonyms.of(PseudonymKind.PERSON, "S001")).isNotEqualTo(wanted).hasSize(8);
    assertThat(pseudonyms.of(PseudonymKind.PERSON, "someone else")).isEqualTo(wanted);
  }

  @Test
  void anIdNeverGetsASecondOne() {
    Pseudonyms pseudonyms = new Pseudonyms(KEY);
    pseudonyms.of(PseudonymKind.PERSON, "S001");
    assertThatThrownBy(() -> pseudonyms.issued(PseudonymKind.PERSON, "S001", "BBBBBBBB"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aKeyIsNeverShown() {
    assertThat(KEY.toString()).doesNotContain("0f");
    assertThat(KEY.mark()).hasSize(16).doesNotContain("0f0f0f");
    assertThatThrownBy(() -> PseudonymKey.ofHex("0f".repeat(31)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("0f0f");
  }

  @ParameterizedTest
  @CsvSource({
    "15076500565, true, false, 1965-07-15",
    "150765 00565, true, false, 1965-07-15",
    "15076500566, false, false, 1965-07-15",
    "55076500565, false, false, 1965-07-15",
    "201017238203, true, true, ",
    "01018600100, , , ",
    "11111111111, , , ",
    "12345678901, , , ",
    "1507650056, , , ",
    "1507650056x, , , "
  })
  void aPersonsNumberIsKnownByItsDigits(String text, Boolean checked, Boolean duf, String born) {
    var number = PersonNumber.of(text);
    assertThat(number.isPresent()).isEqualTo(checked != null);
    if (checked != null) {
      assertThat(number.get().checked()).isEqualTo(checked);
      assertThat(number.get().duf()).isEqualTo(duf);
      assertThat(number.get().birthDate().map(Object::toString).orElse(null)).isEqualTo(born);
      assertThat(number.get().toString()).doesNotContain("1507");
    }
  }
}
