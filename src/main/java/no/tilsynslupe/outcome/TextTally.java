package no.tilsynslupe.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The texts of an office under one criterion, in bounded room. While the bearers are few enough all
 * are kept; past that a fixed sample stands for them: those of lowest rank. So tallies of parts
 * merge to the tally of the whole, whatever the parts.
 */
public final class TextTally {
  /** Most bearers that are all kept, and the size of the sample where there are more. */
  static final int MOST = 10_000;

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

  private final TreeMap<Long, List<Wording>> bearers = new TreeMap<>();
  private final TreeMap<Long, Shown> shown = new TreeMap<>();

  /**
   * Each text once. One whose bearers have all left the sample stays: ranks are as if drawn, so few
   * ever enter that don't stay.
   */
  private final Map<Long, Wording> wordings = new HashMap<>();

  private long total;

  TextTally() {}

  void add(Utterance one) {
    total++;
    addBearer(one.rang(), one.tekster().stream().map(Utterance.Text::ordlyd).toList());
    if (hasRoom(shown, MOST_SHOWN, one.rang())) {
      Map<Long, String> excerpts = new TreeMap<>();
      one.tekster().forEach(text -> excerpts.put(text.ordlyd().id(), text.utdrag()));
      addLowest(shown, MOST_SHOWN, one.rang(), new Shown(one.navn(), excerpts));
    }
  }

  void add(TextTally other) {
    total += other.total;
    other.bearers.forEach(this::addBearer);
    other.shown.forEach((rank, bearer) -> addLowest(shown, MOST_SHOWN, rank, bearer));
  }

  private void addBearer(long rank, List<Wording> texts) {
    if (hasRoom(bearers, MOST, rank)) {
      addLowest(bearers, MOST, rank, texts.stream().map(this::once).toList());
    }
  }

  private Wording once(Wording text) {
    return wordings.computeIfAbsent(text.id(), id -> text.kept());
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

  /** All bearers, or the sample, in no order. */
  public List<Bearers> bearers() {
    Map<List<Long>, Bearers> byTexts = new HashMap<>();
    for (List<Wording> texts : bearers.values()) {
      byTexts.merge(
          texts.stream().map(Wording::id).toList(),
          new Bearers(texts, 1),
          (a, b) -> new Bearers(a.ordlyder(), a.antall() + b.antall()));
    }
    return new ArrayList<>(byTexts.values());
  }

  /** Some bearers with their names, the same whatever the parts. */
  public List<Shown> shown() {
    return List.copyOf(shown.values());
  }

  /** Takes the tally apart, to be kept and put together again by {@link Builder}. */
  public void read(Reader reader) {
    reader.total(total);
    bearers.forEach(reader::bearer);
    shown.forEach(reader::shown);
  }

  /** Takes a tally's content. */
  public interface Reader {
    void total(long total);

    void bearer(long rank, List<Wording> texts);

    void shown(long rank, Shown bearer);
  }

  /** Puts a tally together from what was read of others, one after another. */
  public static final class Builder implements Reader {
    private final TextTally tally = new TextTally();

    @Override
    public void total(long total) {
      tally.total += total;
    }

    @Override
    public void bearer(long rank, List<Wording> texts) {
      tally.addBearer(rank, texts);
    }

    @Override
    public void shown(long rank, Shown bearer) {
      addLowest(tally.shown, MOST_SHOWN, rank, bearer);
    }

    public TextTally tally() {
      return tally;
    }
  }
}
