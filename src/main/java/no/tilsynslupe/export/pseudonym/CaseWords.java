package no.tilsynslupe.export.pseudonym;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsynslupe.privacy.GateKind;
import no.tilsynslupe.privacy.OrdinaryWords;

/**
 * Names that the files of one case state in fields of their own, to be masked in its texts, however
 * their letters are written.
 *
 * <p>Many names are words as well, and a text without them reads otherwise: «Dag», «Strøm», «Den
 * Andre», «Utleier». Such a word is a name with a capital that no sentence begins with, or beside
 * the rest of the name. Organisations are masked by their whole name alone.
 */
final class CaseWords {
  /** A case of which nothing is known. */
  static final CaseWords NONE = new CaseWords();

  /** Shorter words are too often something else; beside the rest of a name they are masked. */
  private static final int SHORTEST = 3;

  /** So long a word that is no ordinary one is a name with a small letter, too. */
  private static final int SHORTEST_SMALL = 5;

  /** A name of so many words tells who it is, though each word is an ordinary one. */
  private static final int TELLING_WORDS = 3;

  private static final int MOST_ROUNDS = 8;

  private static final Set<String> COMPANIES =
      Set.of("as", "asa", "ans", "da", "ba", "sa", "kf", "iks", "enk", "nuf", "hf", "sf", "bl");

  private static final Pattern BETWEEN = Pattern.compile("[\\s,&/\\d-]{1,8}");

  private static final Set<String> MASKS =
      Arrays.stream(GateKind.values()).map(GateKind::mask).collect(Collectors.toUnmodifiableSet());

  private final Set<String> words = new HashSet<>();
  private final Set<List<String>> wholes = new HashSet<>();
  private int longest;

  /** A word of a text. */
  private record Token(String text, int from, int to) {
    String lower() {
      return text.toLowerCase(Locale.ROOT);
    }

    boolean capital() {
      return Character.isUpperCase(text.codePointAt(0));
    }

    /** In a text that is all capitals, a capital says nothing. */
    boolean shouted() {
      return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }
  }

  /** A person's name in its parts, each of which may be empty. */
  void person(String given, String middle, String family) {
    List<String> givens = NameForms.words(given);
    List<String> middles = NameForms.words(middle);
    List<String> families = NameForms.words(family);
    for (List<String> part : List.of(givens, middles, families)) {
      part.forEach(this::word);
    }
    if (givens.isEmpty() || families.isEmpty()) {
      return;
    }
    List<String> last = families.subList(families.size() - 1, families.size());
    for (List<String> first : List.of(givens, givens.subList(0, 1))) {
      for (List<String> middleOrNot : List.of(middles, List.<String>of())) {
        for (List<String> end : List.of(families, last)) {
          whole(joined(first, middleOrNot, end));
          whole(joined(end, first, middleOrNot));
        }
      }
    }
  }

  /** A person's name in one piece. */
  void person(String name) {
    List<String> all = NameForms.words(name);
    if (all.size() > 1) {
      String middle = String.join(" ", all.subList(1, all.size() - 1));
      person(all.get(0), middle, all.get(all.size() - 1));
    } else {
      all.forEach(this::word);
    }
  }

  /** Who employs or is paid: a firm, as a rule. */
  void organisation(String name) {
    List<String> all = NameForms.words(name);
    int end = all.size();
    while (end > 0 && COMPANIES.contains(all.get(end - 1))) {
      end--;
    }
    List<String> bare = all.subList(0, end);
    boolean telling = bare.size() > 1 && !bare.stream().allMatch(OrdinaryWords::has);
    if (telling || bare.size() >= TELLING_WORDS) {
      whole(bare);
    }
    if (end < all.size()) {
      whole(all);
    }
  }

  private void word(String lower) {
    if (lower.length() >= SHORTEST) {
      words.addAll(NameForms.of(lower));
    }
  }

  private void whole(List<String> name) {
    if (name.size() > 1) {
      wholes.addAll(NameForms.of(name));
      longest = Math.max(longest, name.size());
    }
  }

  private static List<String> joined(List<String> one, List<String> other, List<String> last) {
    return Stream.of(one, other, last).flatMap(List::stream).toList();
  }

  /** The text with a mask for each of the names, and for their genitives. */
  String masked(String text) {
    String masked = text;
    List<Token> found = find(masked);
    for (int round = 0; !found.isEmpty() && round < MOST_ROUNDS; round++) {
      StringBuilder out = new StringBuilder(masked.length());
      int done = 0;
      for (Token name : found) {
        out.append(masked, done, name.from()).append(GateKind.NAVN.mask());
        done = name.to();
      }
      masked = out.append(masked, done, masked.length()).toString();
      found = find(masked);
    }
    return masked;
  }

  /** Whether one of the names stands in a text. */
  boolean isIn(String text) {
    return !find(text).isEmpty();
  }

  private List<Token> find(String text) {
    if (words.isEmpty() && wholes.isEmpty()) {
      return List.of();
    }
    List<Token> tokens = tokens(text);
    List<Token> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int length = whole(tokens, at, text);
      if (length == 0 && isName(tokens.get(at), text)) {
        length = 1;
      }
      if (length > 0) {
        int from = tokens.get(at).from();
        int to = tokens.get(at + length - 1).to();
        found.add(new Token(text.substring(from, to), from, to));
      }
      at += Math.max(1, length);
    }
    return found;
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = NameForms.WORD.matcher(text);
    while (matcher.find()) {
      boolean mask =
          matcher.start() > 0
              && matcher.end() < text.length()
              && MASKS.contains(text.substring(matcher.start() - 1, matcher.end() + 1));
      if (!mask) {
        tokens.add(new Token(matcher.group(), matcher.start(), matcher.end()));
      }
    }
    return tokens;
  }

  /** How many words from here on are a whole name; 0 for none. */
  private int whole(List<Token> tokens, int at, String text) {
    for (int length = Math.min(longest, tokens.size() - at); length > 1; length--) {
      List<Token> part = tokens.subList(at, at + length);
      List<String> lower = new ArrayList<>(part.stream().map(Token::lower).toList());
      boolean capitals = part.get(0).capital() && part.get(length - 1).capital();
      boolean pair = length < TELLING_WORDS && lower.stream().allMatch(OrdinaryWords::has);
      boolean known = wholes.contains(lower);
      if (!known) {
        lower.set(length - 1, bare(lower.get(length - 1)));
        known = wholes.contains(lower);
      }
      if (known && (capitals || !pair) && isOneName(part, text)) {
        return length;
      }
    }
    return 0;
  }

  /** Whether nothing ends between the words. */
  private static boolean isOneName(List<Token> part, String text) {
    for (int i = 1; i < part.size(); i++) {
      String between = text.substring(part.get(i - 1).to(), part.get(i).from());
      if (!BETWEEN.matcher(between).matches()) {
        return false;
      }
    }
    return true;
  }

  /** Without the genitive's s. */
  private static String bare(String lower) {
    String bare = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    return bare.endsWith("'") ? bare.substring(0, bare.length() - 1) : bare;
  }

  private boolean isName(Token token, String text) {
    String lower = token.lower();
    if (isName(lower, token, text) || isName(bare(lower), token, text)) {
      return true;
    }
    // «Haugstvedt-saken»; of «strøm-avtale» nothing.
    return lower.indexOf('-') > 0
        && Arrays.stream(lower.split("-", -1))
            .anyMatch(part -> !OrdinaryWords.has(part) && isName(part, token, text));
  }

  private boolean isName(String lower, Token token, String text) {
    if (!words.contains(lower)) {
      return false;
    }
    return OrdinaryWords.has(lower)
        ? token.capital() && !token.shouted() && !opensSentence(text, token.from())
        : token.capital() || lower.length() >= SHORTEST_SMALL;
  }

  /** Whether nothing stands before the place but what a sentence ends with. */
  private static boolean opensSentence(String text, int place) {
    for (int i = place - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == '\n' || ".!?:;•*".indexOf(c) >= 0) {
        return true;
      }
      if (!Character.isWhitespace(c) && "«»\"'([-–".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
