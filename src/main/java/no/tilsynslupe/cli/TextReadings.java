package no.tilsynslupe.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.tilsynslupe.language.ConditionClassifier;
import no.tilsynslupe.language.ConditionReading;
import no.tilsynslupe.language.Judgement;
import no.tilsynslupe.language.Part;
import no.tilsynslupe.language.PurposeClass;
import no.tilsynslupe.language.PurposeClassifier;
import no.tilsynslupe.language.PurposeReading;
import no.tilsynslupe.sak.UserError;
import tools.jackson.databind.json.JsonMapper;

/** Readings of texts as lines for people, as tab-separated lines, and as JSON. */
sealed interface TextReadings {
  /** The classes of a text, as their public codes. */
  List<String> classes(String text);

  /** The words that decided. */
  List<String> words(String text);

  /** What is said of a text that has classes, in lines. */
  List<String> details(String text);

  /** The whole reading, for JSON. */
  Map<String, Object> fields(String text);

  /** The reader for the kind of text that the user names, in English or Norwegian. */
  static TextReadings of(String kind) {
    return switch (kind.toLowerCase(Locale.ROOT)) {
      case "condition", "vilkar", "vilkår" -> new Conditions(new ConditionClassifier());
      case "purpose", "formal", "formål" -> new Purposes(new PurposeClassifier());
      default ->
          throw new UserError(
              UserError.Kind.WRONG_USE,
              CliTexts.ERRORS.say("classify_slag", "slag", oneLine(kind)));
    };
  }

  /** A text in one field of one line. */
  static String oneLine(String text) {
    return text.replaceAll("[\\t\\r\\n\\u0085\\u2028\\u2029]+", " ").replace("\uFEFF", "").strip();
  }

  /** Text, classes, deciding words, with tabs between; an empty field where no class is known. */
  default String tsv(String text) {
    return text
        + "\t"
        + String.join(",", classes(text))
        + "\t"
        + String.join(", ", words(text))
        + "\n";
  }

  /** For people. */
  default String text(String text) {
    StringBuilder lines = new StringBuilder(text).append('\n');
    List<String> details =
        classes(text).isEmpty() ? List.of(CliTexts.RECEIPTS.say("ingen_klasse")) : details(text);
    details.forEach(line -> lines.append("  ").append(line).append('\n'));
    return lines.toString();
  }

  /** All readings as one array. */
  default String json(List<String> texts) {
    return JsonMapper.shared()
        .writerWithDefaultPrettyPrinter()
        .writeValueAsString(texts.stream().map(this::fields).toList());
  }

  /** Conditions. */
  record Conditions(ConditionClassifier classifier) implements TextReadings {
    @Override
    public List<String> classes(String text) {
      return classifier.classify(text).classes().stream().map(Enum::name).toList();
    }

    @Override
    public List<String> words(String text) {
      return classifier.classify(text).words();
    }

    @Override
    public List<String> details(String text) {
      return classifier.classify(text).parts().stream()
          .map(
              part ->
                  part.conditionClass()
                      + ": "
                      + String.join(", ", part.words())
                      + " (P20-DOK: "
                      + wording(part.rank())
                      + ")")
          .toList();
    }

    private static String wording(Judgement rank) {
      return CliTexts.RECEIPTS.say("lest_" + rank);
    }

    @Override
    public Map<String, Object> fields(String text) {
      ConditionReading reading = classifier.classify(text);
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("text", text);
      fields.put("classes", reading.classes());
      fields.put("words", reading.words());
      fields.put("p20dok", reading.documentation());
      fields.put("parts", reading.parts().stream().map(Conditions::fields).toList());
      return fields;
    }

    private static Map<String, Object> fields(Part part) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("text", part.text());
      fields.put("class", part.conditionClass());
      fields.put("p20dok", part.rank());
      fields.put("words", part.words());
      return fields;
    }
  }

  /** Purposes. */
  record Purposes(PurposeClassifier classifier) implements TextReadings {
    @Override
    public List<String> classes(String text) {
      return classifier.classify(text).classes().stream().map(PurposeClass::code).toList();
    }

    @Override
    public List<String> words(String text) {
      return classifier.classify(text).words();
    }

    @Override
    public List<String> details(String text) {
      PurposeReading reading = classifier.classify(text);
      List<String> lines = new ArrayList<>();
      lines.add(String.join(", ", classes(text)) + ": " + String.join(", ", reading.words()));
      if (reading.threat()) {
        lines.add(CliTexts.RECEIPTS.say("fare"));
      }
      return lines;
    }

    @Override
    public Map<String, Object> fields(String text) {
      PurposeReading reading = classifier.classify(text);
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("text", text);
      fields.put("classes", classes(text));
      fields.put("words", reading.words());
      fields.put("threat", reading.threat());
      fields.put("consumerDebt", reading.consumerDebt());
      fields.put("arrears", reading.arrears());
      return fields;
    }
  }
}
