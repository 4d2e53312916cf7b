package no.tilsynslupe.criterion.notion;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import no.tilsynslupe.criterion.OfficeCriterion.Counted;
import no.tilsynslupe.criterion.OfficeCriterion.OfficeRuling;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.RunSettings;
import no.tilsynslupe.criterion.notion.Kontortelling.Kontortall;
import no.tilsynslupe.language.FoldedText;
import no.tilsynslupe.language.SharedText;
import no.tilsynslupe.outcome.Evidence;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.Prosent;
import no.tilsynslupe.outcome.Sitat;
import no.tilsynslupe.outcome.Term;
import no.tilsynslupe.outcome.TextTally;
import no.tilsynslupe.outcome.TextTally.Bearers;
import no.tilsynslupe.outcome.TextTally.Shown;
import no.tilsynslupe.outcome.Utterance;
import no.tilsynslupe.outcome.Wording;
import no.tilsynslupe.sak.Periode;

/**
 * The text that most bearers in an office have – the same text in most decisions, or set for most
 * persons – with some of those who have it.
 *
 * @param antall how many have it; reckoned from the sample where not all are compared
 * @param av how many bearers there are
 * @param iUtvalget how many of the sample have it; the same as {@code antall} where all are
 *     compared
 * @param utvalg how many are compared
 * @param utdrag its beginning, where there is a text to show
 * @param noen names of some who have it
 */
public record FellesTekst(
    long antall, long av, long iUtvalget, long utvalg, Optional<String> utdrag, List<String> noen) {

  /** A fingerprint is never the same as a text, though the letters should be. */
  private static final String PRINT = "\u0000avtrykk ";

  private static final int MOST_NAMED = 5;

  /** A text of a bearer. */
  public static Utterance.Text tekst(String text) {
    return tekst(text, FoldedText.of(text));
  }

  /** As above, where the text is folded already. */
  public static Utterance.Text tekst(String text, FoldedText folded) {
    Wording wording = new Wording(folded.id(), folded::shingles);
    return new Utterance.Text(wording, Utdrag.av(text));
  }

  /** A fingerprint in place of a text: it is like its equals alone. */
  public static Utterance.Text avtrykk(String print) {
    // Digits tell prints apart, and the id of a text leaves them out.
    return new Utterance.Text(Wording.of(Utterance.rang(PRINT, print)), "");
  }

  /** Empty where nobody has a text. */
  public static Optional<FellesTekst> mest(TextTally tally, int percent) {
    List<SharedText.Bearers> bearers =
        tally.bearers().stream()
            .map(one -> new SharedText.Bearers(texts(one), one.antall()))
            .toList();
    long compared = bearers.stream().mapToLong(SharedText.Bearers::antall).sum();
    return SharedText.mostBorne(bearers, percent).map(most -> of(tally, most, compared));
  }

  /**
   * Judges the offices by the text that most of those counted have. Besides what {@link
   * Kontortelling#bedom} needs, the criterion needs parameter {@code likhet}.
   *
   * @param hvem begins the terms for the bearers, which end in {@code _alle} and {@code _utvalg}
   */
  public static List<OfficeRuling> bedom(
      Kontortelling telling,
      String hvem,
      Counted counted,
      RunSettings settings,
      RuleParameters parameters) {
    LocalDate day = settings.periode().til();
    int likeness = parameters.number("likhet", day);
    SortedMap<Office, Kontortall> offices = telling.les(counted);
    Map<Office, FellesTekst> texts = new HashMap<>();
    counted
        .texts()
        .read(
            telling.id(),
            (office, tally) -> {
              // To compare texts costs too much for offices that are not judged.
              if (offices.containsKey(office)) {
                mest(tally, likeness).ifPresent(text -> texts.put(office, text));
              }
            });
    texts.forEach(
        (office, text) -> offices.computeIfPresent(office, (o, counts) -> counts.med(text.tall())));
    return Kontortelling.bedom(
        offices,
        day,
        parameters,
        (office, counts) -> {
          FellesTekst text = Objects.requireNonNull(texts.get(office));
          return text.ruling(settings.periode(), hvem);
        });
  }

  private static List<FoldedText> texts(Bearers bearers) {
    return bearers.ordlyder().stream().map(w -> FoldedText.of(w.id(), w.marks())).toList();
  }

  private static FellesTekst of(TextTally tally, SharedText most, long compared) {
    List<Shown> having =
        tally.shown().stream().filter(one -> !excerpts(one, most.ider()).isEmpty()).toList();
    Optional<String> excerpt =
        having.stream()
            .flatMap(one -> excerpts(one, most.ider()).stream())
            .filter(text -> !text.isEmpty())
            .findFirst();
    return new FellesTekst(
        most.antall() * tally.total() / compared,
        tally.total(),
        most.antall(),
        compared,
        excerpt,
        having.stream().limit(MOST_NAMED).map(Shown::navn).sorted().toList());
  }

  private static List<String> excerpts(Shown bearer, Set<Long> ids) {
    return bearer.utdrag().entrySet().stream()
        .filter(one -> ids.contains(one.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Who has it and who hasn't. */
  public Andelstall tall() {
    return new Andelstall(antall, av - antall, 0, 0, 0, 0);
  }

  /**
   * The finding's words and evidence: {@code antall, av, hva, andel, noen}, and {@code tekst}.
   *
   * @param hvem begins the terms for the bearers: ends in {@code _alle} or {@code _utvalg}
   */
  private Ruling.Finding describe(Ruling.Finding finding, String hvem) {
    utdrag.ifPresent(text -> finding.with("tekst", new Sitat(text)));
    return finding
        .with("antall", Math.toIntExact(iUtvalget))
        .with("av", Math.toIntExact(utvalg))
        .with("hva", new Term(hvem + (utvalg == av ? "_alle" : "_utvalg")))
        .with("andel", Prosent.av(iUtvalget, utvalg))
        .with("noen", noen)
        .evidence(new Evidence.Count("med samme tekst", iUtvalget))
        .evidence(new Evidence.Count("sammenlignet", utvalg))
        .evidence(new Evidence.Count("i alt", av));
  }

  private Ruling ruling(Periode period, String hvem) {
    String key = utdrag.isPresent() ? "samme_tekst" : "samme_avtrykk";
    return describe(Ruling.risiko(period.til(), key), hvem).with("periode", period).ruling();
  }
}
