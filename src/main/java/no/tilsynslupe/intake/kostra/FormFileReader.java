package no.tilsynslupe.intake.kostra;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.intake.Gate;
import no.tilsynslupe.intake.GatedRecord;
import no.tilsynslupe.intake.RejectReason;
import no.tilsynslupe.intake.RowFault;
import no.tilsynslupe.intake.SourceFile;
import no.tilsynslupe.intake.Unreadable;
import no.tilsynslupe.intake.kostra.FormFile.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of one form: every line as long as the first, of the same year and municipality.
 * What is wrong with the file as a whole stops it, what is wrong with a record rejects that one.
 */
final class FormFileReader {
  private static final String JOURNAL = "PERSON_JOURNALNR";

  private final String file;
  private final SourceFile source;
  private final Gate gate;
  private final int mostRecords;
  private final Merknader merknader = new Merknader();
  private final List<FormRecord> records = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();
  private final IdentityFields identity;

  /**
   * @param mostRecords more than this are too many to be held
   */
  FormFileReader(SourceFile source, Gate gate, int mostRecords) {
    this.file = source.name();
    this.source = source;
    this.gate = gate;
    this.mostRecords = mostRecords;
    this.identity = new IdentityFields(file, gate, merknader);
  }

  /**
   * Reads it.
   *
   * @return empty when the file says that there is nothing to report
   * @throws no.tilsynslupe.sak.UserError when it can't be read, or the gate stopped it
   */
  Optional<FormFile> read() throws IOException {
    Layout layout = null;
    String municipality = "";
    try (FormLines lines = new FormLines(file, source.bytes().open())) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (layout == null) {
          layout = layout(line, lines.line());
          municipality = municipality(line, lines.line());
        }
        check(line, lines.line(), layout, municipality);
        add(line, lines.line(), layout);
      }
    }
    return layout == null
        ? Optional.empty()
        : Optional.of(new FormFile(file, layout, municipality, records, rejected, merknader));
  }

  private Layout layout(String line, long number) {
    LayoutChoice.Choice choice = LayoutChoice.of(line);
    if (choice instanceof LayoutChoice.Found found) {
      return found.layout();
    }
    if (choice instanceof LayoutChoice.None none) {
      String latin = asUtf8(line);
      boolean utf8 = latin != null && LayoutChoice.of(latin) instanceof LayoutChoice.Found;
      throw Unreadable.file(
          file,
          utf8
              ? utf8(number)
              : KostraTexts.say(
                  "linje_og_grunn", "linje", Long.toString(number), "grunn", none.why()));
    }
    throw new IllegalStateException(choice.toString());
  }

  private String municipality(String line, long number) {
    String municipality = line.substring(0, 4);
    if (!municipality.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw Unreadable.file(
          file, KostraTexts.say("uten_kommunenummer", "linje", Long.toString(number)));
    }
    return municipality;
  }

  private void check(String line, long number, Layout layout, String municipality) {
    if (line.length() != layout.length()) {
      throw Unreadable.file(file, wrongLength(line, number, layout));
    }
    if (!line.startsWith(municipality)) {
      throw Unreadable.file(
          file, KostraTexts.say("annet_kommunenummer", "linje", Long.toString(number)));
    }
    if (!line.startsWith(String.valueOf(layout.year()).substring(2), 4)) {
      throw Unreadable.file(file, KostraTexts.say("annet_ar", "linje", Long.toString(number)));
    }
  }

  private String wrongLength(String line, long number, Layout layout) {
    String decoded = asUtf8(line);
    if (decoded != null && decoded.length() == layout.length()) {
      return utf8(number);
    }
    return KostraTexts.say(
        "annen_lengde",
        "linje",
        Long.toString(number),
        "lengde",
        Integer.toString(line.length()),
        "for",
        Integer.toString(layout.length()),
        "skjema",
        layout.navn());
  }

  private static String utf8(long number) {
    return KostraTexts.say("utf8", "linje", Long.toString(number));
  }

  /** The line as it would be in UTF-8; null when it isn't. */
  private static @Nullable String asUtf8(String line) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(line.getBytes(StandardCharsets.ISO_8859_1)))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private void add(String line, long number, Layout layout) {
    if (records.size() + rejected.size() >= mostRecords) {
      throw Unreadable.file(file, KostraTexts.say("for_mange_poster"));
    }
    FormRecord raw =
        new FormRecord(file, number, layout, line, journal(line, layout), /* birthYear= */ null);
    IdentityFields.Passed passed;
    RowFault fault;
    try {
      passed = identity.pass(raw);
      fault = passed.fault() == null ? fault(raw) : passed.fault();
      unreadable(raw);
    } catch (GatedRecord e) {
      passed = new IdentityFields.Passed(null, e.fault());
      fault = e.fault();
    }
    if (fault != null) {
      if (fault.reason() == RejectReason.PERSONVERN) {
        merknader.withoutCase(raw);
      }
      reject(raw, fault);
      return;
    }
    if (Journaldato.kanVare(raw.journal(), raw.year())) {
      merknader.add(Merknad.JOURNAL_SOM_DATO, raw);
    }
    records.add(
        new FormRecord(
            file,
            number,
            layout,
            withoutIdentity(line, layout),
            raw.journal(),
            passed.birthYear()));
  }

  private static String journal(String line, Layout layout) {
    LayoutField field = layout.field(JOURNAL);
    return line.substring(field.from() - 1, field.end() - 1).strip();
  }

  private @Nullable RowFault fault(FormRecord raw) {
    if (raw.journal().isEmpty()) {
      return new RowFault(
          RejectReason.MANGLER_VERDI, KostraTexts.say("journalnummer_blankt"), "sak_id");
    }
    String passed = gate.pass(file, () -> IdentityFields.place(raw, JOURNAL), raw.journal());
    return passed.equals(raw.journal())
        ? null
        : new RowFault(
            RejectReason.PERSONVERN, KostraTexts.say("journalnummer_viser_hvem"), "sak_id");
  }

  private void reject(FormRecord raw, RowFault fault) {
    boolean known = fault.reason() != RejectReason.PERSONVERN || !fault.column().equals("sak_id");
    String sakId = known ? Sakid.of(raw) : "";
    rejected.add(new Rejected(raw.form(), sakId, raw.kilde(), fault));
  }

  /** Values that can't be read are not used; they go through the gate all the same. */
  private void unreadable(FormRecord raw) {
    for (LayoutField field : raw.layout().fields().values()) {
      if (raw.isUnreadable(field)) {
        gate.pass(file, () -> IdentityFields.place(raw, field.name()), raw.text(field.name()));
        merknader.add(Merknad.ULESELIG, field.name(), raw);
      }
    }
  }

  private static String withoutIdentity(String line, Layout layout) {
    StringBuilder out = new StringBuilder(line);
    for (String name : IdentityFields.NEVER_KEPT) {
      if (layout.has(name)) {
        LayoutField field = layout.field(name);
        for (int i = field.from() - 1; i < field.end() - 1; i++) {
          out.setCharAt(i, ' ');
        }
      }
    }
    return out.toString();
  }
}
