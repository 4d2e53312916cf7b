package no.tilsynslupe.criterion.notion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.language.FoldedText;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * The reasons of a decision: those of all its lines, as text or as a fingerprint of it.
 *
 * @param tekster the different texts, in the order of the lines
 * @param avtrykk the different fingerprints, in the order of the lines; of lines without text
 * @param ord words of all lines together, as far as they are known
 * @param ukjent what leaves it open whether a line has reasons, or what they are
 * @param ukjentOrd what leaves it open how many words they have
 */
public record Begrunnelse(
    List<String> tekster,
    List<String> avtrykk,
    int ord,
    Optional<MissingFact> ukjent,
    Optional<MissingFact> ukjentOrd) {

  public Begrunnelse {
    tekster = List.copyOf(tekster);
    avtrykk = List.copyOf(avtrykk);
  }

  public static Begrunnelse av(SamletVedtak vedtak) {
    Lines lines = new Lines();
    vedtak.linjer().forEach(lines::add);
    return new Begrunnelse(
        lines.texts, lines.prints, lines.words, lines.unknown, lines.unknownWords);
  }

  /** True when there are reasons, known as text, fingerprint or number of words. */
  public boolean finnes() {
    return !tekster.isEmpty() || !avtrykk.isEmpty() || ord > 0;
  }

  /** True when what they say is known, so that they can be compared with others. */
  public boolean kanSammenlignes() {
    return !tekster.isEmpty() || !avtrykk.isEmpty();
  }

  /** The texts as one, empty when there are fingerprints alone. */
  public String tekst() {
    return String.join(" ", tekster);
  }

  /** The fingerprints as one. */
  public String heleAvtrykket() {
    return String.join(" ", avtrykk);
  }

  /** Reads line by line. */
  private static final class Lines {
    private final List<String> texts = new ArrayList<>();
    private final List<String> prints = new ArrayList<>();
    private int words;
    private Optional<MissingFact> unknown = Optional.empty();
    private Optional<MissingFact> unknownWords = Optional.empty();

    void add(Vedtakslinje line) {
      Optional<String> text = filled(line.begrunnelse());
      Optional<String> print = filled(line.begrunnelseAvtrykk());
      if (text.isPresent()) {
        addNew(texts, text.get());
        words += FoldedText.words(text.get());
      } else if (print.isPresent()) {
        addNew(prints, print.get());
        addWords(line);
      } else if (line.begrunnelseOrd().optional().isPresent()) {
        // The number tells that reasons were given, not which.
        addWords(line);
        if (!line.begrunnelseOrd().is(0)) {
          unknown = Optional.of(missing(line, "begrunnelse", line.begrunnelse()));
        }
      } else if (line.begrunnelse().isUnknown() && line.begrunnelseAvtrykk().isUnknown()) {
        unknown = Optional.of(missing(line, "begrunnelse", line.begrunnelse()));
      }
    }

    private void addWords(Vedtakslinje line) {
      Optional<Integer> given = line.begrunnelseOrd().optional();
      words += given.orElse(0);
      if (given.isEmpty()) {
        unknownWords = Optional.of(missing(line, "begrunnelse_ord", line.begrunnelseOrd()));
      }
    }

    private static Optional<String> filled(Fact<String> text) {
      return text.optional().filter(written -> !written.isBlank());
    }

    private static void addNew(List<String> texts, String text) {
      if (!texts.contains(text)) {
        texts.add(text);
      }
    }

    private static MissingFact missing(Vedtakslinje line, String column, Fact<?> fact) {
      return MissingFact.of(line.felt(column), fact);
    }
  }
}
