package no.tilsynslupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import no.tilsynslupe.prose.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

class HelpTextsTest {

  /** Words that are in nearly every longer sentence of one language and in none of the others. */
  private static final List<Set<String>> TELLING =
      List.of(
          Set.of("ikke", "fra", "hvert", "hvilke", "mappen", "filen", "leses", "være", "noe"),
          Set.of("ikkje", "frå", "kvart", "mappa", "fila", "vere", "noko", "òg", "kva"),
          Set.of("the", "of", "is", "with", "when", "this", "and", "which", "or"));

  @AfterEach
  void bokmaal() {
    Language.NB.use();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCommandOptionAndParameterHasATextAndAWordForItsValue(Language language) {
    ResourceBundle texts = HelpTexts.in(language);
    CommandLine root = CommandTreeTest.whole();
    List<String> silent = new ArrayList<>();
    for (CommandSpec command : all(root, new ArrayList<>())) {
      command.resourceBundle(texts);
      if (command.usageMessage().description().length == 0) {
        silent.add(command.qualifiedName());
      }
      for (ArgSpec argument : command.args()) {
        String name = command.qualifiedName() + " " + argument;
        if (argument.description().length == 0 || argument.description()[0].isBlank()) {
          silent.add(name);
        }
        if (argument.arity().max() > 0 && !texts.containsKey("label." + argument.paramLabel())) {
          silent.add(name + ": " + argument.paramLabel());
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void theLanguagesHaveTheSameKeys() {
    Set<String> bokmaal = new TreeSet<>(HelpTexts.in(Language.NB).keySet());
    assertThat(new TreeSet<>(HelpTexts.in(Language.NN).keySet())).isEqualTo(bokmaal);
    assertThat(new TreeSet<>(HelpTexts.in(Language.EN).keySet())).isEqualTo(bokmaal);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noTextHasTheWordsOfAnotherLanguage(Language language) {
    ResourceBundle texts = HelpTexts.in(language);
    Set<String> foreign = new HashSet<>();
    for (Language other : Language.values()) {
      if (other != language) {
        foreign.addAll(TELLING.get(other.ordinal()));
      }
    }
    for (String key : texts.keySet()) {
      assertThat(texts.getString(key).split("[^\\p{L}]+"))
          .as(key)
          .doesNotContainAnyElementsOf(foreign);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "nb, Bruk: tilsynslupe runs, [MAPPE], Valg:, Kommandoer:",
    "nn, Bruk: tilsynslupe runs, [MAPPE], Val:, Kommandoar:",
    "en, Usage: tilsynslupe runs, [FOLDER], Options:, Commands:"
  })
  void theHeadingsAndLabelsFollowTheLanguage(
      String code, String usage, String label, String options, String commands) {
    assertThat(CommandRun.of("runs", "--help", "--lang", code).out())
        .contains(usage, label, options, commands);
  }

  @Test
  void everyCommandTakesTheLanguage() {
    for (CommandSpec command : all(CommandTreeTest.whole(), new ArrayList<>())) {
      assertThat(command.findOption("--lang")).as(command.qualifiedName()).isNotNull();
    }
  }

  private static List<CommandSpec> all(CommandLine line, List<CommandSpec> found) {
    if (!found.contains(line.getCommandSpec())) {
      found.add(line.getCommandSpec());
      line.getSubcommands().values().forEach(below -> all(below, found));
    }
    return found;
  }
}
