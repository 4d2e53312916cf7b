package no.tilsynslupe.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.TextTally;
import no.tilsynslupe.outcome.TextTally.Shown;
import no.tilsynslupe.outcome.Wording;

/** Texts under a criterion as bytes: of each office its texts, then who has which of them. */
final class TextTallyCodec implements TextTally.Reader {
  private final Map<Long, Integer> places = new LinkedHashMap<>();
  private final List<Wording> wordings = new ArrayList<>();
  private final TreeMap<Long, List<Wording>> bearers = new TreeMap<>();
  private final TreeMap<Long, Shown> shown = new TreeMap<>();
  private long total;

  private TextTallyCodec() {}

  @Override
  public void total(long n) {
    total = n;
  }

  @Override
  public void bearer(long rank, List<Wording> texts) {
    bearers.put(rank, texts);
    for (Wording text : texts) {
      if (places.putIfAbsent(text.id(), wordings.size()) == null) {
        wordings.add(text);
      }
    }
  }

  @Override
  public void shown(long rank, Shown bearer) {
    shown.put(rank, bearer);
  }

  /** The texts of several offices. */
  static byte[] encode(Map<Office, TextTally> offices) {
    TalliesCodec.Writer out = new TalliesCodec.Writer();
    out.section(
        section ->
            offices.forEach(
                (office, tally) -> {
                  TextTallyCodec codec = new TextTallyCodec();
                  tally.read(codec);
                  section.next().office(office);
                  codec.write(section);
                }));
    return out.bytes();
  }

  private void write(TalliesCodec.Writer out) {
    out.number(total);
    out.number(wordings.size());
    wordings.forEach(text -> write(out, text));
    out.number(bearers.size());
    bearers.forEach(
        (rank, texts) -> {
          out.number(rank);
          out.number(texts.size());
          texts.forEach(text -> out.number(places.getOrDefault(text.id(), 0)));
        });
    out.number(shown.size());
    shown.forEach((rank, bearer) -> write(out, rank, bearer));
  }

  private static void write(TalliesCodec.Writer out, Wording text) {
    out.number(text.id());
    int[] marks = text.marks();
    out.number(marks.length);
    long before = Integer.MIN_VALUE;
    for (int mark : marks) {
      // Sorted, so that what lies between them is smaller than they are.
      out.number(mark - before);
      before = mark;
    }
  }

  private static void write(TalliesCodec.Writer out, long rank, Shown bearer) {
    out.number(rank);
    out.text(bearer.navn());
    out.number(bearer.utdrag().size());
    bearer
        .utdrag()
        .forEach(
            (id, excerpt) -> {
              out.number(id);
              out.text(excerpt);
            });
  }

  /**
   * Adds what was encoded.
   *
   * @param target where the texts of an office go
   */
  static void decode(byte[] bytes, Function<Office, TextTally.Reader> target) {
    TalliesCodec.Reader in = new TalliesCodec.Reader(bytes);
    for (long offices = in.number(); offices > 0; offices--) {
      decode(in, target.apply(in.office()));
    }
  }

  private static void decode(TalliesCodec.Reader in, TextTally.Reader target) {
    target.total(in.number());
    Wording[] wordings = new Wording[(int) in.number()];
    for (int i = 0; i < wordings.length; i++) {
      wordings[i] = wording(in);
    }
    for (long left = in.number(); left > 0; left--) {
      long rank = in.number();
      List<Wording> texts = new ArrayList<>();
      for (long own = in.number(); own > 0; own--) {
        texts.add(wordings[(int) in.number()]);
      }
      target.bearer(rank, texts);
    }
    for (long left = in.number(); left > 0; left--) {
      long rank = in.number();
      target.shown(rank, shown(in));
    }
  }

  private static Wording wording(TalliesCodec.Reader in) {
    long id = in.number();
    int[] marks = new int[(int) in.number()];
    long before = Integer.MIN_VALUE;
    for (int i = 0; i < marks.length; i++) {
      before += in.number();
      marks[i] = (int) before;
    }
    return Wording.of(id, marks);
  }

  private static Shown shown(TalliesCodec.Reader in) {
    String name = in.text();
    Map<Long, String> excerpts = new TreeMap<>();
    for (long left = in.number(); left > 0; left--) {
      long id = in.number();
      excerpts.put(id, in.text());
    }
    return new Shown(name, excerpts);
  }
}
