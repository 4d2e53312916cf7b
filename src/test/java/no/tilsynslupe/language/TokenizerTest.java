package no.tilsynslupe.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a text is divided into words, sentences and parts. */
class TokenizerTest {

  private final Tokenizer tokenizer =
      new Tokenizer(
          new Tokenizer.Abbreviations(
              Map.of("mnd", "måned"), Map.of("dok", "dokumentasjon"), List.of("restanse", "leie")),
          new Spelling(List.of("dokumentasjon", "inntektsbekreftelse", "lever"), Map.of()),
          List.of("lever", "inntekt", "dokumentasjon", "inntektsbekreftelse"));

  @ParameterizedTest(name = "«{0}» is read as «{1}»")
  @CsvSource(
      delimiter = '#',
      value = {
        // , after a comma, - after a dash or parenthesis, / where a sentence begins
        "husleie og mat # husleie og mat",
        "mat, telefon + tv # mat ,telefon ,tv",
        "mat (telefon): tv - radio # mat -telefon -tv -radio",
        "mat; telefon! tv # mat /telefon /tv",
        "Lever dok. på mat # lever dokumentasjon pa mat",
        "Lever dok. På mat # lever dokumentasjon pa mat",
        "dok på mat # dok pa mat",
        "3 mnd husleie # 3 maned husleie",
        // unlisted abbreviations: five letters or more, a small letter after, no word of its own
        "dokum. for mai # dokumentasjon for mai",
        "doku. for mai # doku /for mai",
        "dokum. For mai # dokum /for mai",
        "dokum. # dokum",
        "dokum. 3 dager # dokumentasjon 3 dager",
        "lever. innen mai # lever /innen mai",
        "dokumentasjo. for mai # dokumentasjo /for mai",
        "inntekt. for mai # inntektsbekreftelse for mai",
        // a full stop after a number or a single letter ends nothing
        "innen 5. mai # innen 5 mai",
        "punkt a. mat # punkt a mat",
        "Betal. Søk jobb # betal /sok jobb",
        "betal.Søk jobb # betal /sok jobb",
        "dok.for mai # dokumentasjon for mai",
        "dokum.for mai # dokumentasjon for mai",
        "mat- og husleierestanse # matrestanse og husleierestanse",
        "strøm- og husleie # stromleie og husleie",
        "mat- og # mat og",
        "AAP-søknad # apsoknad",
        "'' # ''",
      })
  void aTextIsDividedIntoWords(String text, String words) {
    assertThat(written(tokenizer.tokens(text))).isEqualTo(words);
  }

  @Test
  void aWordKeepsHowItWasWrittenAndItsPieces() {
    Token token = tokenizer.tokens("AMO-kurs").get(0);
    assertThat(token.surface()).isEqualTo("AMO-kurs");
    assertThat(token.pieces()).extracting(Form::fold).containsExactly("amo", "kurs");
    assertThat(tokenizer.tokens("Dok.").get(0).surface()).isEqualTo("Dok");
    assertThat(tokenizer.tokens("dokumentasojn").get(0).forms())
        .extracting(Form::fold)
        .containsExactly("dokumentasojn", "dokumentasjon");
  }

  @ParameterizedTest(name = "«{0}» has the parts {1}")
  @CsvSource(
      delimiter = '#',
      value = {
        // ! where a sentence begins
        "møte i kurs # !møte i kurs",
        "møte og søke jobb # !møte|søke jobb",
        "møte, søke jobb # !møte|søke jobb",
        "møte, og søke jobb # !møte|søke jobb",
        "møte i tillegg søke jobb # !møte|søke jobb",
        "møte i mai # !møte i mai",
        "møte i # !møte i",
        "og møte # !møte",
        "møte og # !møte",
        "møte; søke jobb, betale # !møte|!søke jobb|betale",
        "og # -",
      })
  void aTextHasPartsThatWordsAndSignsJoin(String text, String parts) {
    List<Token> tokens = tokenizer.tokens(text);
    String written =
        Clauses.of(tokens, Set.of()).stream()
            .map(
                clause ->
                    (clause.sentence() ? "!" : "")
                        + tokens.subList(clause.from(), clause.to()).stream()
                            .map(Token::surface)
                            .collect(Collectors.joining(" ")))
            .collect(Collectors.joining("|"));
    assertThat(written.isEmpty() ? "-" : written).isEqualTo(parts);
  }

  @Test
  void aPhraseThatGoesOnIsNeverDivided() {
    List<Token> tokens = tokenizer.tokens("ris og ros, mat");
    assertThat(Clauses.of(tokens, Set.of(1)))
        .extracting(Clauses.Clause::from)
        .containsExactly(0, 3);
    assertThat(new Clauses.Clause(1, 3, true).holds(0)).isFalse();
    assertThat(new Clauses.Clause(1, 3, true).holds(1)).isTrue();
    assertThat(new Clauses.Clause(1, 3, true).holds(2)).isTrue();
    assertThat(new Clauses.Clause(1, 3, true).holds(3)).isFalse();
  }

  @ParameterizedTest(name = "«{0}» meets «{1}» for {2} letters")
  @CsvSource({
    "husleie, husleie, 9", // the very word
    "=ved, ved, 5",
    "=ved, veden, 0",
    "-restanse, restanse, 10",
    "-restanse, stromrestanse, 10",
    "-restanse, restansen, 10",
    "-leie, husleie, 4",
    "-leie, eleie, 0", // one letter is no first part
    "-liste, spesialist, 0",
    "jule-, julegave, 4",
    "jule-, gave, 0",
    "mote, mot, 0",
    "strom, stromregning, 5",
    "mat, matvarer, 0", // too short to be met with by chance
  })
  void aWordOfTheListMeetsWordsOfTheText(String listed, String word, int score) {
    Token token = new Token(word, List.of(Form.of(word)), List.of(), Token.Break.NONE);
    assertThat(WordPattern.parse(listed).score(token)).isEqualTo(score);
  }

  @Test
  void aVerbFormsNoCompounds() {
    Token token =
        new Token("stromregning", List.of(Form.of("stromregning")), List.of(), Token.Break.NONE);
    assertThat(WordPattern.parse("strom").whole().score(token)).isZero();
    assertThat(WordPattern.parse("=strom").whole()).isEqualTo(WordPattern.parse("=strom"));
  }

  @Test
  void theGraverJudgementStands() {
    assertThat(Judgement.OK.worst(Judgement.RISIKO)).isEqualTo(Judgement.RISIKO);
    assertThat(Judgement.RISIKO.worst(Judgement.OK)).isEqualTo(Judgement.RISIKO);
    assertThat(Judgement.UKLAR.worst(Judgement.UKLAR)).isEqualTo(Judgement.UKLAR);
    assertThat(new LexiconFault("x.tsv", 0, "finnes ikke"))
        .hasMessage("Ordliste x.tsv: finnes ikke");
    assertThat(new LexiconFault("x.tsv", 1, "feil")).hasMessage("Ordliste x.tsv, linje 1: feil");
  }

  @Test
  void whatIsReadOnceIsWhatIsReadAnew() {
    String text = "levere kontoutskrift og møte til samtale";
    assertThat(ConditionClassifier.read(text))
        .isEqualTo(new ConditionClassifier().classify(text))
        .extracting(ConditionReading::demandsDocuments)
        .isEqualTo(true);
    assertThat(ConditionClassifier.read("møte til samtale").demandsDocuments()).isFalse();
    assertThat(PurposeClassifier.read("husleie"))
        .isEqualTo(new PurposeClassifier().classify("husleie"));
    assertThat(AccountStatement.isDemandedIn(text)).isTrue();
    assertThat(AccountStatement.isDemandedIn("møte til samtale")).isFalse();
    assertThat(KvpRefusalReader.read("budsjett"))
        .isEqualTo(new KvpRefusalReader().classify("budsjett"));
  }

  private static String written(List<Token> tokens) {
    return tokens.stream()
        .map(
            token ->
                switch (token.before()) {
                      case NONE -> "";
                      case DASH -> "-";
                      case COMMA -> ",";
                      case HARD -> "/";
                    }
                    + token.fold())
        .collect(Collectors.joining(" "));
  }
}
