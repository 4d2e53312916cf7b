package no.tilsynslupe.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.TextTally;
import no.tilsynslupe.outcome.TextTally.Bearers;
import no.tilsynslupe.outcome.TextTally.Shown;
import no.tilsynslupe.outcome.Wording;

/** The texts of one office under one criterion, as an entry among the tallies. */
final class TextTallyCodec implements TextTally.Reader {
  private final List<Bearers> counted = new ArrayList<>();
  private final TreeMap<Long, List<Wording>> drawn = new TreeMap<>();
  private final TreeMap<Long, Shown> shown = new TreeMap<>();
  private boolean tooMany;
  private long total;

  TextTallyCodec(TextTally tally) {
    tally.read(this);
  }

  @Override
  public void total(long n, boolean isTooMany) {
    total = n;
    tooMany = isTooMany;
  }

  @Override
  public void counted(Bearers bearers) {
    counted.add(bearers);
  }

  @Override
  public void drawn(long rank, List<Wording> texts) {
    drawn.put(rank, texts);
  }

  @Override
  public void shown(long rank, Shown bearer) {
    shown.put(rank, bearer);
  }

  void write(TalliesCodec.Writer out, String tema, Office office) {
    out.text(tema);
    out.office(office);
    out.number(total);
    out.number(tooMany ? 1 : 0);
    out.number(counted.size());
    for (Bearers bearers : counted) {
      out.number(bearers.antall());
      write(out, bearers.ordlyder());
    }
    out.number(drawn.size());
    drawn.forEach(
        (rank, texts) -> {
          out.number(rank);
          write(out, texts);
        });
    out.number(shown.size());
    shown.forEach((rank, bearer) -> write(out, rank, bearer));
  }

  private static void write(TalliesCodec.Writer out, List<Wording> texts) {
    out.number(texts.size());
    for (Wording text : texts) {
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

  static TextTally read(TalliesCodec.Reader in) {
    TextTally.Builder built = new TextTally.Builder();
    built.total(in.number(), in.number() == 1);
    for (long left = in.number(); left > 0; left--) {
      long n = in.number();
      built.counted(new Bearers(texts(in), n));
    }
    for (long left = in.number(); left > 0; left--) {
      long rank = in.number();
      built.drawn(rank, texts(in));
    }
    for (long left = in.number(); left > 0; left--) {
      long rank = in.number();
      built.shown(rank, bearer(in));
    }
    return built.tally();
  }

  private static List<Wording> texts(TalliesCodec.Reader in) {
    List<Wording> texts = new ArrayList<>();
    for (long left = in.number(); left > 0; left--) {
      long id = in.number();
      int[] marks = new int[(int) in.number()];
      long before = Integer.MIN_VALUE;
      for (int i = 0; i < marks.length; i++) {
        before += in.number();
        marks[i] = (int) before;
      }
      texts.add(Wording.of(id, marks));
    }
    return List.copyOf(texts);
  }

  private static Shown bearer(TalliesCodec.Reader in) {
    String name = in.text();
    Map<Long, String> excerpts = new TreeMap<>();
    for (long left = in.number(); left > 0; left--) {
      long id = in.number();
      excerpts.put(id, in.text());
    }
    return new Shown(name, excerpts);
  }
}
