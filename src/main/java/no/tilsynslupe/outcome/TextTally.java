package no.tilsynslupe.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The texts of an office under one criterion, in bounded room. While they are few enough all are
 * counted; past that a fixed sample of the bearers stands for them. Tallies of parts merge to the
 * tally of the whole, whatever the parts: the sample is those of lowest rank, and what is too many
 * in a part is so in the whole.
 */
public final class TextTally {
  /** Most different combinations of texts that are all counted. */
  static final int MOST_COUNTED = 1000;

  /** How many bearers are kept where they aren't. */
  static final int SAMPLE = 500;

  /** How many bearers can be shown with name and wording. */
  static final int MOST_SHOWN = 64;

  /**
   * Bearers of the same texts.
   *
   * @param ordlyder their texts, by id
   * @param antall how many bearers
   */
  public record Bearers(List<Wording> ordlyder, long antall) {}

  /**
   * A bearer with its name.
   *
   * @param utdrag beginnings of its texts by the id of the wording
   */
  public record Shown(String navn, Map<Long, String> utdrag) {}

  private final Map<List<Long>, Bearers> counted = new HashMap<>();
  private final TreeMap<Long, List<Wording>> sample = new TreeMap<>();
  private final TreeMap<Long, Shown> shown = new TreeMap<>();
  private boolean tooMany;
  private long total;

  TextTally() {}

  void add(Utterance one) {
    total++;
    List<Utterance.Text> texts = one.tekster();
    List<Long> ids = texts.stream().map(text -> text.ordlyd().id()).toList();
    if (!tooMany && counted.containsKey(ids)) {
      Bearers known = counted.get(ids);
      count(ids, new Bearers(known.ordlyder(), 1));
      addSample(one.rang(), known.ordlyder());
    } else if (!tooMany || hasRoom(sample, SAMPLE, one.rang())) {
      List<Wording> kept = texts.stream().map(text -> text.ordlyd().kept()).toList();
      count(ids, new Bearers(kept, 1));
      addSample(one.rang(), kept);
    }
    if (hasRoom(shown, MOST_SHOWN, one.rang())) {
      Map<Long, String> excerpts = new TreeMap<>();
      texts.forEach(text -> excerpts.put(text.ordlyd().id(), text.utdrag()));
      addShown(one.rang(), new Shown(one.navn(), excerpts));
    }
  }

  void add(TextTally other) {
    total += other.total;
    if (other.tooMany) {
      tooMany();
    }
    other.counted.forEach(this::count);
    other.sample.forEach(this::addSample);
    other.shown.forEach(this::addShown);
  }

  private void count(List<Long> ids, Bearers more) {
    if (tooMany) {
      return;
    }
    counted.merge(
        ids, more, (a, b) -> new Bearers(a.ordlyder(), Math.addExact(a.antall(), b.antall())));
    if (counted.size() > MOST_COUNTED) {
      tooMany();
    }
  }

  private void tooMany() {
    tooMany = true;
    counted.clear();
  }

  private void addSample(long rank, List<Wording> texts) {
    addLowest(sample, SAMPLE, rank, texts);
  }

  private void addShown(long rank, Shown bearer) {
    addLowest(shown, MOST_SHOWN, rank, bearer);
  }

  private static <T> boolean hasRoom(NavigableMap<Long, T> lowest, int most, long rank) {
    return lowest.size() < most || rank < lowest.lastKey();
  }

  private static <T> void addLowest(NavigableMap<Long, T> lowest, int most, long rank, T value) {
    if (hasRoom(lowest, most, rank)) {
      lowest.put(rank, value);
      if (lowest.size() > most) {
        lowest.pollLastEntry();
      }
    }
  }

  /** How many bearers there are, in the sample or not. */
  public long total() {
    return total;
  }

  /** Whether {@link #bearers} are all of them, not a sample. */
  public boolean whole() {
    return !tooMany;
  }

  /** All bearers, or the sample, in no order. */
  public List<Bearers> bearers() {
    if (!tooMany) {
      return List.copyOf(counted.values());
    }
    List<Bearers> drawn = new ArrayList<>();
    sample.values().forEach(texts -> drawn.add(new Bearers(texts, 1)));
    return drawn;
  }

  /** Some bearers with their names, the same whatever the parts. */
  public List<Shown> shown() {
    return List.copyOf(shown.values());
  }

  /** Takes the tally apart, to be kept and put together again by {@link Builder}. */
  public void read(Reader reader) {
    reader.total(total, tooMany);
    counted.values().forEach(reader::counted);
    sample.forEach(reader::drawn);
    shown.forEach(reader::shown);
  }

  /** Takes a tally's content. */
  public interface Reader {
    void total(long total, boolean tooMany);

    void counted(Bearers bearers);

    void drawn(long rank, List<Wording> texts);

    void shown(long rank, Shown bearer);
  }

  /** Puts a tally together from what was read of another. */
  public static final class Builder implements Reader {
    private final TextTally tally = new TextTally();

    @Override
    public void total(long total, boolean tooMany) {
      tally.total = total;
      tally.tooMany = tooMany;
    }

    @Override
    public void counted(Bearers bearers) {
      tally.count(bearers.ordlyder().stream().map(Wording::id).toList(), bearers);
    }

    @Override
    public void drawn(long rank, List<Wording> texts) {
      tally.addSample(rank, texts);
    }

    @Override
    public void shown(long rank, Shown bearer) {
      tally.addShown(rank, bearer);
    }

    public TextTally tally() {
      return tally;
    }
  }
}
