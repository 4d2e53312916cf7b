package no.tilsynslupe.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8FileTest {

  @TempDir Path dir;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "\u007f\u0080\u07ff\u0800\uffff",
        "§ 18 – Áŋŋá på €",
        "\ud83d\ude00\udbff\udfff",
        "\ud83d",
        "\ude00",
        "a\ud83db",
        "\ud83d\ud83d\ude00",
        "\ude00\ud83d"
      })
  void textBecomesTheBytesThatUtf8HasForIt(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

    try (Utf8File whole = Utf8File.create(dir.resolve("whole"));
        Utf8File single = Utf8File.create(dir.resolve("single"))) {
      whole.write(text);
      for (int i = 0; i < text.length(); i++) {
        single.write(text.charAt(i));
      }
    }

    assertThat(dir.resolve("whole")).hasBinaryContent(bytes);
    assertThat(dir.resolve("single")).as("one at a time").hasBinaryContent(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "å", "–", "\ud83d\ude00", "a\ud83d\ude00"})
  void aTextLongerThanWhatIsHeldIsWrittenWhole(String part) throws IOException {
    String text = part.repeat(200_000);

    try (Utf8File file = Utf8File.create(dir.resolve("long"))) {
      file.write("§");
      file.write(text);
      file.flush();
      file.write(text.toCharArray(), 1, 99_999);
    }

    String all = "§" + text + text.substring(1, 100_000);
    assertThat(Files.readAllBytes(dir.resolve("long")))
        .isEqualTo(all.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aPartOfATextIsWrittenWithoutTheRest() throws IOException {
    try (Utf8File file = Utf8File.create(dir.resolve("part"))) {
      file.write("vedtak", 2, 3);
    }

    assertThat(dir.resolve("part")).hasContent("dta");
  }
}
