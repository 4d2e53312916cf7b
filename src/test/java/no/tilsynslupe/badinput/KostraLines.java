package no.tilsynslupe.badinput;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Records of KOSTRA, told by their fields. {@code @11f 2025 BIDRAG=1200} is a usual record of that
 * form and year with the field set otherwise ({@code _} is a blank); {@code cut=5} takes columns
 * off its end, {@code pad=5} adds some. Other lines stand as they are.
 */
final class KostraLines {
  private static final Pattern RECORD = Pattern.compile("(?m)^@(11c?f) (\\d{4})(.*)$");

  private static final String USUAL_11F =
      "KOMMUNE_NR=3107 FODSELSDATO=01011985 PERSON_JOURNALNR=P1000001 KJONN=1 EKTSTAT=1 BU18=2"
          + " VKLO=5 TRYGDESIT=12 ARBSIT=08 STMND_1=01 STMND_2=02 BIDRAG=12000 LAAN=0"
          + " BIDRAG_JAN=6000 BIDRAG_FEB=6000 GITT_OKONOMIRAD=2 FAAT_INDIVIDUELL_PLAN=2 BOSIT=1"
          + " VILKARSOSLOV=2 VILKARSAMEKT=2";

  private static final String USUAL_11CF =
      "KOMMUNE_NR=3107 FODSELSDATO=01011985 PERSON_JOURNALNR=P1000001 KJONN=1 EKTSTAT=1 BU18=2"
          + " KVP_KOMM=2 KVP_MED_ASTONAD=2 STMND_3=03 STMND_4=04 KVP_STONAD=50000 STATUS=1";

  private KostraLines() {}

  static byte[] bytes(String text, Charset encoding) {
    String told =
        RECORD
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(line(found.group(1), found.group(2), found.group(3))));
    return Escapes.bytes(told, encoding);
  }

  private static String line(String form, String year, String fields) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("VERSION", year.substring(2));
    put(form.equals("11f") ? USUAL_11F : USUAL_11CF, values);
    if (form.equals("11cf")) {
      put("REG_DATO=1001%1$s VEDTAK_DATO=0102%1$s BEGYNT_DATO=0103%1$s".formatted(year), values);
    }
    put(fields, values);
    Map<String, int[]> layout = layout(form, year);
    int length =
        layout.values().stream().mapToInt(place -> place[0] + place[1] - 1).max().orElse(0);
    StringBuilder line = new StringBuilder(" ".repeat(length));
    int change =
        Integer.parseInt(values.getOrDefault("pad", "0"))
            - Integer.parseInt(values.getOrDefault("cut", "0"));
    values.forEach((field, value) -> set(line, layout.get(field), value));
    return change < 0 ? line.substring(0, length + change) : line + " ".repeat(change);
  }

  private static void put(String fields, Map<String, String> values) {
    for (String field : fields.strip().split(" +", -1)) {
      if (!field.isEmpty()) {
        String[] pair = field.split("=", 2);
        values.put(pair[0], pair[1].replace('_', ' '));
      }
    }
  }

  /** A value at its place; dates lose their century in the years that have six digits. */
  private static void set(StringBuilder line, int[] place, String value) {
    if (place == null) {
      return;
    }
    String fitted = Escapes.text(value);
    if (place[1] == 6 && value.matches("\\d{8}")) {
      fitted = value.substring(0, 4) + value.substring(6);
    }
    if (fitted.length() > place[1]) {
      throw new IllegalArgumentException(value + " is too long");
    }
    line.replace(place[0] - 1, place[0] - 1 + fitted.length(), fitted);
  }

  /** From and length of every field. */
  private static Map<String, int[]> layout(String form, String year) {
    String name = "/no/tilsynslupe/intake/kostra/" + form + "-" + year + ".tsv";
    try (InputStream in = Objects.requireNonNull(KostraLines.class.getResourceAsStream(name));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .collect(
              Collectors.toMap(
                  cells -> cells[0],
                  cells -> new int[] {Integer.parseInt(cells[1]), Integer.parseInt(cells[2])}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
