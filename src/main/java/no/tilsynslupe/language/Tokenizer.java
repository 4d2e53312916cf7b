package no.tilsynslupe.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilsynslupe.language.Token.Break;

/**
 * Divides a text into words: reads abbreviations ({@code kontoutskr.}) and misspellings as what
 * they stand for, completes «strøm- og husleierestanse», and notes where the text is divided.
 */
final class Tokenizer {
  private static final Pattern WORD =
      Pattern.compile("§+|[\\p{L}\\p{N}]+(?:[-.'’\\u2010\\u2011][\\p{L}\\p{N}]+)*-?");
  private static final Pattern HARD = Pattern.compile("[;\\n\\r•·!?|*]");
  private static final Pattern SOFT = Pattern.compile("[,/+&]");
  private static final Pattern DASH = Pattern.compile("[:()\\[\\]]|\\s[-–—]\\s?|^[-–—]");
  private static final int SHORTEST_UNLISTED_ABBREVIATION = 5;

  private final Abbreviations abbreviations;
  private final Spelling spelling;
  private final List<String> vocabulary;
  private final Remembered<Word> words = new Remembered<>(this::read);

  Tokenizer(Abbreviations abbreviations, Spelling spelling, List<String> vocabulary) {
    this.abbreviations = abbreviations;
    this.spelling = spelling;
    this.vocabulary = List.copyOf(vocabulary);
  }

  List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    int end = 0;
    boolean stopped = false;
    while (words.find()) {
      String between = text.substring(end, words.start());
      Break before = tokens.isEmpty() ? Break.NONE : divide(between, stopped);
      end = words.end();
      String word = words.group();
      boolean stop = end < text.length() && text.charAt(end) == '.';
      stopped = add(tokens, word, stop, before, lowerCaseFollows(text, end + 1));
    }
    return complete(tokens);
  }

  private static boolean lowerCaseFollows(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return Character.isLowerCase(text.charAt(i)) || Character.isDigit(text.charAt(i));
      }
    }
    return false;
  }

  private static Break divide(String between, boolean stopped) {
    if (HARD.matcher(between).find() || stopped) {
      return Break.HARD;
    }
    if (SOFT.matcher(between).find()) {
      return Break.COMMA;
    }
    return DASH.matcher(between).find() ? Break.DASH : Break.NONE;
  }

  /** Adds a word, or the words it stands for; tells if a full stop ends the sentence after it. */
  private boolean add(
      List<Token> tokens, String word, boolean stop, Break before, boolean lowerCase) {
    String fold = words.of(word).fold();
    Optional<String> listed = abbreviations.expand(fold, stop);
    if (listed.isPresent()) {
      expand(tokens, word, listed.get(), before);
      return false;
    }
    if (word.indexOf('.') > 0) {
      return addDotted(tokens, word, stop, before, lowerCase);
    }
    if (stop && lowerCase && !spelling.knows(fold)) {
      Optional<String> whole = unlisted(fold);
      if (whole.isPresent()) {
        expand(tokens, word, whole.get(), before);
        return false;
      }
    }
    tokens.add(token(word, before));
    return stop && !isNumber(word) && word.length() > 1;
  }

  private boolean addDotted(
      List<Token> tokens, String word, boolean stop, Break before, boolean lowerCase) {
    String[] pieces = word.split("\\.");
    boolean ended = false;
    for (int i = 0; i < pieces.length; i++) {
      boolean last = i == pieces.length - 1;
      Break divide = i == 0 ? before : ended ? Break.HARD : Break.NONE;
      ended =
          add(
              tokens,
              pieces[i],
              !last || stop,
              divide,
              !last ? !isUpper(pieces[i + 1]) : lowerCase);
    }
    return ended;
  }

  private static boolean isUpper(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private void expand(List<Token> tokens, String word, String expansion, Break before) {
    Break divide = before;
    for (String part : expansion.split(" ")) {
      Token read = token(part, divide);
      tokens.add(new Token(word, read.forms(), read.pieces(), divide));
      divide = Break.NONE;
    }
  }

  /** «inntektsbekr.»: the shortest lexicon word that begins so. */
  private Optional<String> unlisted(String fold) {
    if (fold.length() < SHORTEST_UNLISTED_ABBREVIATION) {
      return Optional.empty();
    }
    return vocabulary.stream()
        .filter(word -> word.length() > fold.length() + 1 && word.startsWith(fold))
        .findFirst();
  }

  private Token token(String word, Break before) {
    Word read = words.of(word);
    return new Token(word, read.forms(), read.pieces(), before);
  }

  /**
   * What a word is, wherever it stands.
   *
   * @param fold the whole word, folded
   */
  private record Word(String fold, List<Form> forms, List<Form> pieces) {}

  private Word read(String word) {
    String plain = word.endsWith("-") ? word.substring(0, word.length() - 1) : word;
    String[] parts = plain.split("[-'’\\u2010\\u2011]");
    String fold = Fold.fold(String.join("", parts));
    List<Form> forms = new ArrayList<>();
    forms.add(Form.of(fold));
    spelling.correct(fold).ifPresent(forms::add);
    List<Form> pieces = new ArrayList<>();
    if (parts.length > 1) {
      for (String part : parts) {
        pieces.add(Form.of(Fold.fold(part)));
      }
    }
    return new Word(Fold.fold(word), List.copyOf(forms), List.copyOf(pieces));
  }

  /** Gives «strøm-» in «strøm- og husleierestanse» the last part that it shares. */
  private List<Token> complete(List<Token> tokens) {
    List<Token> completed = new ArrayList<>(tokens);
    for (int i = 0; i + 2 < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.surface().endsWith("-")) {
        String other = tokens.get(i + 2).fold();
        Optional<String> shared = abbreviations.lastPart(other);
        if (shared.isPresent()) {
          Token whole = token(token.fold() + shared.get(), token.before());
          completed.set(
              i, new Token(token.surface(), whole.forms(), whole.pieces(), whole.before()));
        }
      }
    }
    return List.copyOf(completed);
  }

  /** Abbreviations and the last parts that compounds share, from the lexicon. */
  record Abbreviations(
      Map<String, String> plain, Map<String, String> stopped, List<String> lastParts) {
    Optional<String> expand(String fold, boolean stop) {
      String found = plain.get(fold);
      if (found == null && stop) {
        found = stopped.get(fold);
      }
      return Optional.ofNullable(found);
    }

    Optional<String> lastPart(String fold) {
      return lastParts.stream()
          .filter(part -> fold.contains(part) && !fold.startsWith(part))
          .findFirst()
          .map(part -> fold.substring(fold.lastIndexOf(part)));
    }
  }
}
