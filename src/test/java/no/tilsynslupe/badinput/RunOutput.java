package no.tilsynslupe.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a run left in its folder, as the files tell it to others. */
final class RunOutput {
  private static final JsonMapper JSON = new JsonMapper();

  private final Path folder;
  private final JsonNode quality;
  private final JsonNode run;

  RunOutput(Path folder) throws IOException {
    this.folder = folder;
    this.quality = JSON.readTree(Files.readString(folder.resolve("datakvalitet.json")));
    this.run = JSON.readTree(Files.readString(folder.resolve("kjoring.json")));
  }

  /** That every row read was accepted, rejected or a duplicate, wherever it is said. */
  void assertTotalsAgree() throws IOException {
    long read = 0;
    long accepted = 0;
    long rejected = 0;
    long repeated = 0;
    for (JsonNode file : quality.get("filer")) {
      long twice = number(file, "duplikat") + number(file, "erstattet");
      assertThat(number(file, "godtatt") + number(file, "avvist") + twice)
          .as(file.toString())
          .isEqualTo(number(file, "lest"));
      read += number(file, "lest");
      accepted += number(file, "godtatt");
      rejected += number(file, "avvist");
      repeated += twice;
    }
    assertThat(number(quality, "rader_lest")).isEqualTo(read);
    assertThat(number(quality, "rader_avvist")).isEqualTo(rejected);
    JsonNode figures = run.get("tall");
    assertThat(number(figures, "rader_lest")).isEqualTo(read);
    assertThat(number(figures, "rader_brukt")).isEqualTo(accepted);
    assertThat(number(figures, "rader_avvist")).isEqualTo(rejected);
    assertThat(number(figures, "rader_erstattet")).isEqualTo(repeated);
    assertThat(number(figures, "programfeil")).isZero();
    assertThat(rejects()).hasSize((int) Math.min(rejected, 1_000_000));
  }

  private static long number(JsonNode node, String name) {
    JsonNode value = node.get(name);
    assertThat(value).as(name).isNotNull();
    return value.asLong();
  }

  /** Per file: rows read = accepted + rejected + duplicates. */
  Map<String, String> rows() {
    Map<String, String> rows = new TreeMap<>();
    for (JsonNode file : quality.get("filer")) {
      rows.put(
          file.get("fil").asString(),
          "%d = %d + %d + %d"
              .formatted(
                  number(file, "lest"),
                  number(file, "godtatt"),
                  number(file, "avvist"),
                  number(file, "duplikat")));
    }
    return rows;
  }

  /** The remarks of data quality, each as a line: kind, file, column, text, number, first line. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    for (JsonNode remark : quality.get("merknader")) {
      List<String> values = new ArrayList<>();
      remark.forEach(value -> values.add(value.asString()));
      remarks.add(String.join(" ; ", values));
    }
    for (String list : List.of("ukjente_kolonner", "ignorerte_filer", "ufullstendige")) {
      quality.get(list).forEach(entry -> remarks.add(list + " ; " + entry.asString()));
    }
    return remarks;
  }

  /** The lines of {@code avviste-rader.csv}; a row may go over several of the file. */
  List<String> rejects() throws IOException {
    return records("avviste-rader.csv");
  }

  /** The lines of {@code vurderinger.csv}. */
  List<String> outcomes() throws IOException {
    return records("vurderinger.csv");
  }

  private List<String> records(String file) throws IOException {
    List<String> records = new ArrayList<>();
    String text = Files.readString(folder.resolve(file));
    StringBuilder record = new StringBuilder();
    boolean quoted = false;
    for (int i = text.indexOf("\r\n") + 2; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (c == '\n' && !quoted) {
        records.add(record.toString().strip());
        record.setLength(0);
      } else {
        record.append(c);
      }
    }
    assertThat(record.toString()).as("the rest of " + file).isEmpty();
    return records;
  }
}
