package no.tilsynslupe.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How CSV files are read, with the characters that matter made visible: {@code ␊} line feed, {@code
 * ␍} carriage return, {@code ␉} tab, {@code ␠} no-break space. Each row tells what comes out as
 * {@code line:sak_id=team}.
 */
class CsvReadingTest {
  @TempDir private Path temp;

  private static String real(String visible) {
    return visible.replace('␊', '\n').replace('␍', '\r').replace('␉', '\t').replace('␠', '\u00A0');
  }

  private TestExport.Outcome read(String content, Charset charset) {
    return new TestExport(temp.resolve("u"))
        .uttrekk("", "")
        .file("saker.csv", content, charset)
        .read();
  }

  private static List<String> shown(TestExport.Outcome outcome) {
    return outcome.cases().stream()
        .map(
            sak ->
                sak.kilde().linje()
                    + ":"
                    + sak.key().sakId()
                    + "="
                    + sak.hode().team().optional().orElse(""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "sak_id;kontor;team␊S1;K;a␊S2;K;b␊|2:S1=a 3:S2=b",
        "sak_id;kontor;team␊S1;K;a␊S2;K;b|2:S1=a 3:S2=b",
        "sak_id;kontor;team␍␊S1;K;a␍␊S2;K;b␍␊|2:S1=a 3:S2=b",
        "sak_id;kontor;team␍S1;K;a␍S2;K;b␍|2:S1=a 3:S2=b",
        "sak_id;kontor;team␍␊S1;K;a␊S2;K;b␍S3;K;c␊|2:S1=a 3:S2=b 4:S3=c",
        "sak_id,kontor,team␊S1,K,a␊|2:S1=a",
        "sak_id␉kontor␉team␊S1␉K␉a␊|2:S1=a",
        "sak_id␉kontor␉team␊S1␉K␉␊|2:S1=",
        "sep=;␊sak_id;kontor;team␊S1;K;a␊|3:S1=a",
        "sep=,␍␊sak_id,kontor,team␍␊S1,K,a␍␊|3:S1=a",
        "␊␊sak_id;kontor;team␊S1;K;a␊|4:S1=a",
        "sak_id;kontor;team␊␊S1;K;a␊␊ ␊;;␊S2;K;b␊␊|3:S1=a 7:S2=b",
        "sak_id;kontor;team␊S1;K;\"a;b\"␊|2:S1=a;b",
        "sak_id;kontor;team␊S1;K;\"a\"\"b\"␊|2:S1=a\"b",
        "sak_id;kontor;team␊S1;K;\"a␊b\"␊S2;K;c␊|2:S1=a␊b 4:S2=c",
        "sak_id;kontor;team␊S1;K;\"a␍␊␍␊b\"␍␊S2;K;c␊|2:S1=a␍␊␍␊b 5:S2=c",
        "sak_id;kontor;team␊S1;K;5\" rør␊|2:S1=5\" rør",
        "sak_id;kontor;team␊S1;K;\"a\" b␊|2:S1=a b",
        "sak_id;kontor;team␊S1;K; \"a;b\" ␊|2:S1=a;b",
        "sak_id;kontor;team␊S1;K;␠a␠␊|2:S1=a",
        "\"sak_id\";\"kontor\";\"team\"␊\"S1\";\"K\";\"a\"␊|2:S1=a",
        " Sak ID ;KONTOR;Team;Ukjent kolonne␊S1;K;a;x␊|2:S1=a",
        "team;kontor;SAK-ID␊a;K;S1␊|2:S1=a",
        "sak_id;kontor;team;␊S1;K;a;␊|2:S1=a",
      })
  void readsRowsWithTheLinesThatAnEditorShows(String visible, String expected) {
    assertThat(String.join(" ", shown(read(real(visible), StandardCharsets.UTF_8))))
        .isEqualTo(real(expected));
  }

  @Test
  void readsUtf8WithAByteOrderMark() {
    TestExport.Outcome outcome =
        read("\uFEFFsak_id;kontor;team\nS1;K;æøå\n", StandardCharsets.UTF_8);
    assertThat(shown(outcome)).containsExactly("2:S1=æøå");
    assertThat(outcome.file("saker.csv").tegnsett()).isEqualTo("UTF-8");
  }

  @Test
  void readsWindows1252WhereNothingIsUtf8() {
    TestExport.Outcome outcome =
        read("sak_id;kontor;team\nS1;K;«blåbær» – fløte\n", Charset.forName("windows-1252"));
    assertThat(shown(outcome)).containsExactly("2:S1=«blåbær» – fløte");
    assertThat(outcome.file("saker.csv").tegnsett()).isEqualTo("windows-1252");
  }

  @Test
  void composesLettersThatAreWrittenAsBaseAndMark() {
    assertThat(shown(read("sak_id;kontor;team\nS1;K;a\u030Apent\n", StandardCharsets.UTF_8)))
        .containsExactly("2:S1=åpent");
  }

  @Test
  void namesUnknownColumnsOnceAndTextThatWasEncodedTwice() {
    TestExport.Outcome outcome =
        read("sak_id;kontor;Merknad\nS1;K;x\nS2;K;fÃ¸lg opp\n", StandardCharsets.UTF_8);
    assertThat(outcome.file("saker.csv").ukjenteKolonner()).containsExactly("Merknad");
    assertThat(outcome.file("saker.csv").merknader())
        .extracting(Remark::forsteLinje)
        .containsExactly(3L);
    assertThat(outcome.file("saker.csv").skilletegn()).isEqualTo(";");
  }
}
