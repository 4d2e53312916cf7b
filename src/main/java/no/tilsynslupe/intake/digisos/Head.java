package no.tilsynslupe.intake.digisos;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What the first bytes and the name of a file tell, before it is read. */
final class Head {
  static final int LENGTH = 1024;

  /** Field names that stand early in a file of Digisos, and hardly in any other. */
  private static final List<String> FIELDS =
      List.of(
          "\"hendelser\"",
          "\"hendelsestidspunkt\"",
          "\"avsender\"",
          "\"systemnavn\"",
          "\"soker\"",
          "\"fiksDigisosId\"",
          "\"originalSoknadNAV\"",
          "\"personalia\"",
          "\"personIdentifikator\"",
          "\"driftsinformasjon\"",
          "\"hendelseType\"",
          "\"tilleggsinfo\"",
          "\"filnavn\"",
          "\"klageId\"",
          "\"dokumentlager\"",
          "\"svarut\"",
          "\"kilde\"");

  private static final List<String> NAMES = List.of("digisos", "soknad", "vedlegg", "klage");

  private Head() {}

  /** Whether a file is of Digisos: by its content, or JSON with one of the names in use. */
  static boolean isDigisos(String name, byte[] head) {
    String text = text(head);
    if (!text.startsWith("{")) {
      return false;
    }
    if (FIELDS.stream().anyMatch(text::contains)) {
      return true;
    }
    String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return file.endsWith(".json") && NAMES.stream().anyMatch(file::contains);
  }

  static boolean mayBeJson(String name, byte[] head) {
    String text = text(head);
    boolean begins = text.startsWith("{") || text.startsWith("[");
    return begins || name.toLowerCase(Locale.ROOT).endsWith(".json");
  }

  private static String text(byte[] head) {
    String text =
        new String(head, 0, Math.min(head.length, LENGTH), StandardCharsets.UTF_8)
            .replace("\0", "");
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
  }
}
