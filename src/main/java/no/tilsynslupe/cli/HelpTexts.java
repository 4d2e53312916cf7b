package no.tilsynslupe.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import no.tilsynslupe.prose.Language;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.IParamLabelRenderer;
import picocli.CommandLine.IHelpFactory;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What {@code --help} shows, from one file of properties for each language. It is read only when
 * help or the name of a parameter is printed, and is no YAML, as reading that costs half as much as
 * the whole start.
 */
final class HelpTexts implements IHelpFactory {
  private static final String LABEL = "label.";

  /** The word in the synopsis for where a subcommand goes. */
  private static final String COMMAND = "KOMMANDO";

  @Override
  public Help create(CommandSpec command, Help.ColorScheme colours) {
    ResourceBundle texts = of(command.root());
    return new Help(command, colours) {
      @Override
      public IParamLabelRenderer parameterLabelRenderer() {
        IParamLabelRenderer usual = super.parameterLabelRenderer();
        return new IParamLabelRenderer() {
          @Override
          public Ansi.Text renderParameterLabel(
              ArgSpec argument, Ansi ansi, List<Ansi.IStyle> styles) {
            return usual.renderParameterLabel(relabelled(argument, texts), ansi, styles);
          }

          @Override
          public String separator() {
            return usual.separator();
          }
        };
      }
    };
  }

  /** The word for a value, such as {@code MAPPE}, in the language of the process. */
  static String label(ArgSpec argument) {
    return in(Language.current()).getString(LABEL + argument.paramLabel());
  }

  /** The texts of a language. */
  static ResourceBundle in(Language language) {
    String file = "help_" + language.code() + ".properties";
    try (InputStream in = HelpTexts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " mangler");
      }
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ResourceBundle of(CommandSpec root) {
    ResourceBundle there = root.resourceBundle();
    if (there != null) {
      return there;
    }
    ResourceBundle texts = in(Language.current());
    give(root, texts);
    root.usageMessage().synopsisSubcommandLabel(texts.getString(LABEL + COMMAND));
    return texts;
  }

  private static void give(CommandSpec command, ResourceBundle texts) {
    command.resourceBundle(texts);
    for (CommandLine below : command.subcommands().values()) {
      give(below.getCommandSpec(), texts);
    }
  }

  /** The same argument with the word for its value in another language, for drawing only. */
  private static ArgSpec relabelled(ArgSpec argument, ResourceBundle texts) {
    String key = LABEL + argument.paramLabel();
    if (!texts.containsKey(key)) {
      return argument;
    }
    return argument instanceof OptionSpec option
        ? OptionSpec.builder(option).paramLabel(texts.getString(key)).build()
        : PositionalParamSpec.builder((PositionalParamSpec) argument)
            .paramLabel(texts.getString(key))
            .build();
  }
}
