package no.tilsynslupe.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The text that most bearers have. Likeness isn't transitive, so texts are not put into groups: a
 * text is borne by all who have a text that is the same as it, itself among them, and the text
 * borne by most is the one that counts. Nothing of it depends on the order of the bearers.
 *
 * <p>Pairs worth comparing are found by their rarest shingles: two texts that share enough share at
 * least one of the first few in order of rarity (prefix filter; Chaudhuri, Ganti and Kaushik 2006).
 * So all pairs are found, and each is then compared exactly.
 *
 * @param ider ids of the texts that are the same as it, itself among them
 * @param antall how many bear one of them
 */
public record SharedText(Set<Long> ider, long antall) {

  /**
   * Bearers that have the same texts.
   *
   * @param antall how many bearers
   */
  public record Bearers(List<FoldedText> tekster, long antall) {}

  private static final int HUNDRED = 100;

  public SharedText {
    ider = Set.copyOf(ider);
  }

  /**
   * Of equally many the text of the lowest id; empty without bearers.
   *
   * @param percent least share of their shingles that two texts have in common
   */
  public static Optional<SharedText> mostBorne(Collection<Bearers> bearers, int percent) {
    return new Search(bearers, percent).mostBorne();
  }

  private static final class Search {
    private final int percent;
    private final List<Bearers> bearers;

    /** The different texts, by id. */
    private final List<FoldedText> texts;

    /** Which bearers have each text. */
    private final List<List<Integer>> bearersOf = new ArrayList<>();

    /** All shingles of all texts, sorted: how often one stands there is how common it is. */
    private final int[] all;

    /** Rarest shingles with the text they are of, sorted. */
    private final long[] index;

    Search(Collection<Bearers> bearers, int percent) {
      this.percent = percent;
      this.bearers = List.copyOf(bearers);
      TreeMap<Long, FoldedText> byId = new TreeMap<>();
      TreeMap<Long, List<Integer>> who = new TreeMap<>();
      for (int i = 0; i < this.bearers.size(); i++) {
        for (FoldedText text : this.bearers.get(i).tekster()) {
          byId.putIfAbsent(text.id(), text);
          who.computeIfAbsent(text.id(), id -> new ArrayList<>()).add(i);
        }
      }
      this.texts = List.copyOf(byId.values());
      this.bearersOf.addAll(who.values());
      this.all = texts.stream().flatMapToInt(t -> Arrays.stream(t.shingles())).sorted().toArray();
      this.index = index();
    }

    Optional<SharedText> mostBorne() {
      long most = 0;
      int best = -1;
      int[] metBy = new int[texts.size()];
      int[] countedFor = new int[bearers.size()];
      for (int text = 0; text < texts.size(); text++) {
        long borne = 0;
        for (int same : same(text, metBy)) {
          for (int who : bearersOf.get(same)) {
            if (countedFor[who] != text + 1) {
              countedFor[who] = text + 1;
              borne += bearers.get(who).antall();
            }
          }
        }
        if (borne > most) {
          most = borne;
          best = text;
        }
      }
      return best < 0 ? Optional.empty() : Optional.of(new SharedText(ids(best), most));
    }

    private Set<Long> ids(int text) {
      Set<Long> ids = new TreeSet<>();
      same(text, new int[texts.size()]).forEach(same -> ids.add(texts.get(same).id()));
      return ids;
    }

    /**
     * The texts that are the same as one, itself among them.
     *
     * @param metBy the latest text that each was compared with, plus one
     */
    private List<Integer> same(int text, int[] metBy) {
      List<Integer> same = new ArrayList<>();
      same.add(text);
      metBy[text] = text + 1;
      for (int shingle : rarest(texts.get(text))) {
        long first = (long) shingle << Integer.SIZE;
        int at = Arrays.binarySearch(index, first);
        for (at = at < 0 ? -at - 1 : at; at < index.length; at++) {
          if ((int) (index[at] >> Integer.SIZE) != shingle) {
            break;
          }
          int other = (int) index[at];
          if (metBy[other] != text + 1) {
            metBy[other] = text + 1;
            if (texts.get(text).isSame(texts.get(other), percent)) {
              same.add(other);
            }
          }
        }
      }
      return same;
    }

    private long[] index() {
      List<long[]> places = new ArrayList<>();
      int size = 0;
      for (int text = 0; text < texts.size(); text++) {
        int place = text;
        long[] of =
            Arrays.stream(rarest(texts.get(text)))
                .mapToLong(shingle -> (long) shingle << Integer.SIZE | place)
                .toArray();
        places.add(of);
        size += of.length;
      }
      long[] sorted = new long[size];
      int at = 0;
      for (long[] of : places) {
        System.arraycopy(of, 0, sorted, at, of.length);
        at += of.length;
      }
      Arrays.sort(sorted);
      return sorted;
    }

    /**
     * So many of a text's rarest shingles that a text that lacks them all shares too little. Those
     * it may lack are fewer than {@code 100 - percent} of its own.
     */
    private int[] rarest(FoldedText text) {
      int mustShare = (text.size() * percent + HUNDRED - 1) / HUNDRED;
      long[] byRarity = new long[text.size()];
      for (int i = 0; i < byRarity.length; i++) {
        int shingle = text.shingle(i);
        byRarity[i] = (long) howCommon(shingle) << Integer.SIZE | (shingle & 0xffffffffL);
      }
      Arrays.sort(byRarity);
      int count = Math.max(0, Math.min(byRarity.length, byRarity.length - mustShare + 1));
      int[] rarest = new int[count];
      for (int i = 0; i < count; i++) {
        rarest[i] = (int) byRarity[i];
      }
      return rarest;
    }

    private int howCommon(int shingle) {
      return place(shingle + 1L) - place(shingle);
    }

    /** Where the first shingle stands that is not under a value. */
    private int place(long value) {
      int low = 0;
      int high = all.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (all[middle] < value) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }
}
