package no.tilsynslupe.language;

import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.language.PurposeSign.Danger;
import no.tilsynslupe.language.PurposeSign.Frame;
import no.tilsynslupe.language.Token.Break;

/**
 * Tells a threat of eviction or a power cut from one that is denied: «uten varsel om utkastelse»,
 * «ikke fare for stenging», «utkastelse er ikke aktuelt». A denial reaches a threat only over words
 * that frame it, so that «har ikke betalt, fare for utkastelse» stays a threat.
 */
final class ThreatReader {
  private static final int LONGEST_REACH = 8;

  private final List<Token> tokens;
  private final List<PhraseMatch<Danger>> dangers;
  private final List<PhraseMatch<Frame>> frames;

  ThreatReader(
      List<Token> tokens, List<PhraseMatch<Danger>> dangers, List<PhraseMatch<Frame>> frames) {
    this.tokens = tokens;
    this.dangers = dangers;
    this.frames = frames;
  }

  /** The threats that the text doesn't deny. */
  List<PhraseMatch<Danger>> threats() {
    List<PhraseMatch<Danger>> threats = new ArrayList<>();
    boolean deniedBefore = false;
    for (int i = 0; i < dangers.size(); i++) {
      PhraseMatch<Danger> danger = dangers.get(i);
      boolean denied =
          deniedBefore(danger)
              || deniedAfter(danger)
              || (deniedBefore && joinsDenied(dangers.get(i - 1), danger));
      if (!denied) {
        threats.add(danger);
      }
      deniedBefore = denied;
    }
    return threats;
  }

  private boolean deniedBefore(PhraseMatch<Danger> danger) {
    for (int i = danger.first(); i > 0 && danger.first() - i < LONGEST_REACH; i--) {
      if (tokens.get(i).before() != Break.NONE) {
        return false;
      }
      int word = i - 1;
      if (isFrame(word, Frame.NEKTER)) {
        return true;
      }
      if (!isFrame(word, Frame.RAMME) && !isDanger(word)) {
        return false;
      }
    }
    return false;
  }

  /** «utkastelse og stenging» after one denial. */
  private boolean joinsDenied(PhraseMatch<Danger> denied, PhraseMatch<Danger> danger) {
    for (int i = denied.last() + 1; i < danger.first(); i++) {
      boolean joins =
          tokens.get(i).fold().equals("og")
              || tokens.get(i).fold().equals("eller")
              || isFrame(i, Frame.RAMME);
      if (!joins || isFrame(i, Frame.NEKTER) || isVerb(i)) {
        return false;
      }
    }
    return tokens.get(danger.first()).before() == Break.NONE;
  }

  private boolean isVerb(int word) {
    return switch (tokens.get(word).fold()) {
      case "har", "er", "fikk", "fekk", "ble", "blei", "vart", "mottok", "blir" -> true;
      default -> false;
    };
  }

  private boolean deniedAfter(PhraseMatch<Danger> danger) {
    boolean negated = false;
    for (int i = danger.last() + 1; i < tokens.size() && i - danger.last() < LONGEST_REACH; i++) {
      if (tokens.get(i).before() != Break.NONE && !tokens.get(i).fold().equals("nei")) {
        return negated && tokens.get(i).before() != Break.NONE;
      }
      for (PhraseMatch<Frame> frame : frames) {
        if (frame.sign() == Frame.AVVERGET && frame.first() == i) {
          // «utkastelse er ikke avverget» is a threat.
          return !negated;
        }
      }
      if (isFrame(i, Frame.NEKTER)) {
        negated = true;
      } else if (negated || !isFrame(i, Frame.RAMME)) {
        return false;
      }
    }
    return negated;
  }

  private boolean isFrame(int word, Frame kind) {
    return frames.stream().anyMatch(frame -> frame.sign() == kind && frame.tokens().contains(word));
  }

  private boolean isDanger(int word) {
    return dangers.stream().anyMatch(danger -> danger.tokens().contains(word));
  }
}
