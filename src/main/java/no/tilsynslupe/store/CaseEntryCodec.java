package no.tilsynslupe.store;

import java.util.ArrayList;
import java.util.List;

/** Some entries of the case index as bytes. */
final class CaseEntryCodec {

  private CaseEntryCodec() {}

  static byte[] encode(List<CaseEntry> entries) {
    TalliesCodec.Writer out = new TalliesCodec.Writer();
    out.section(section -> entries.forEach(entry -> write(section.next(), entry)));
    return out.bytes();
  }

  private static void write(TalliesCodec.Writer out, CaseEntry entry) {
    out.office(entry.office());
    out.text(entry.team());
    out.text(entry.sakId());
    FindingCounts found = entry.funn();
    out.number(found.avvikAlvorlig());
    out.number(found.avvikModerat());
    out.number(found.avvikLav());
    out.number(found.risikoAlvorlig());
    out.number(found.risikoModerat());
    out.number(found.risikoLav());
    out.number(entry.forlop());
  }

  static List<CaseEntry> decode(byte[] bytes) {
    TalliesCodec.Reader in = new TalliesCodec.Reader(bytes);
    List<CaseEntry> entries = new ArrayList<>();
    for (long left = in.number(); left > 0; left--) {
      entries.add(
          new CaseEntry(
              in.office(),
              in.text(),
              in.text(),
              new FindingCounts(
                  (int) in.number(),
                  (int) in.number(),
                  (int) in.number(),
                  (int) in.number(),
                  (int) in.number(),
                  (int) in.number()),
              in.number()));
    }
    return entries;
  }
}
