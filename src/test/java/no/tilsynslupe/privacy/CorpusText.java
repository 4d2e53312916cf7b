package no.tilsynslupe.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A text of the corpus: {@code id, place, text}, with {@code ⟦navn:Kari Nordmann⟧} around each
 * piece of identity.
 *
 * @param text as the gate gets it, without marks
 * @param pieces what there is to find
 */
record CorpusText(String id, String place, String text, List<Piece> pieces) {
  private static final Map<String, GateKind> KINDS =
      Map.ofEntries(
          Map.entry("fnr", GateKind.FODSELSNUMMER),
          Map.entry("dnr", GateKind.FODSELSNUMMER),
          Map.entry("syntetisk", GateKind.FODSELSNUMMER),
          Map.entry("hjelpenummer", GateKind.FODSELSNUMMER),
          Map.entry("ufullstendig", GateKind.FODSELSNUMMER),
          Map.entry("duf", GateKind.DUF),
          Map.entry("konto", GateKind.KONTONUMMER),
          Map.entry("telefon", GateKind.TELEFON),
          Map.entry("epost", GateKind.EPOST),
          Map.entry("adresse", GateKind.ADRESSE),
          Map.entry("navn", GateKind.NAVN),
          Map.entry("fodselsdato", GateKind.FODSELSDATO));

  /** A piece of identity: its label, and where it stands. */
  record Piece(String label, int from, int to) {
    GateKind kind() {
      GateKind kind = KINDS.get(label);
      if (kind == null) {
        throw new IllegalStateException("unknown label " + label);
      }
      return kind;
    }
  }

  static List<CorpusText> read(String resource) {
    try (InputStream in = CorpusText.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing " + resource);
      }
      List<CorpusText> texts = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("id\t")) {
          String[] columns = line.split("\t", 3);
          texts.add(parse(columns[0], columns[1], unescaped(columns[2])));
        }
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
      if (c != '\\' || "tnru\\".indexOf(next) < 0) {
        out.append(c);
        continue;
      }
      i++;
      switch (next) {
        case 't' -> out.append('\t');
        case 'n' -> out.append('\n');
        case 'r' -> out.append('\r');
        case '\\' -> out.append('\\');
        default -> {
          out.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
          i += 4;
        }
      }
    }
    return out.toString();
  }

  private static CorpusText parse(String id, String place, String marked) {
    StringBuilder plain = new StringBuilder();
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (int open = marked.indexOf('⟦'); open >= 0; open = marked.indexOf('⟦', at)) {
      int colon = marked.indexOf(':', open);
      int close = marked.indexOf('⟧', open);
      plain.append(marked, at, open);
      int from = plain.length();
      plain.append(marked, colon + 1, close);
      pieces.add(new Piece(marked.substring(open + 1, colon), from, plain.length()));
      at = close + 1;
    }
    plain.append(marked, at, marked.length());
    return new CorpusText(id, place, plain.toString(), pieces);
  }
}
