package no.tilsynslupe.job.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilsynslupe.table.Cells;
import no.tilsynslupe.table.DateText;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A mapping of a job or criteria file. What is asked for and isn't of the type asked for is a
 * mistake, noted once, and counts as absent after that.
 */
final class YamlMap {

  /** A scalar and where it stands. */
  record Value(Node node, String text) {}

  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Node node;
  private final Mistakes mistakes;

  /**
   * @param prefix stands before the keys in messages: {@code overrides.}
   * @param allowed the keys there may be
   */
  YamlMap(MappingNode node, String prefix, List<String> allowed, Mistakes mistakes) {
    this.node = node;
    this.mistakes = mistakes;
    for (NodeTuple tuple : node.getValue()) {
      take(tuple, prefix, allowed);
    }
  }

  private void take(NodeTuple tuple, String prefix, List<String> allowed) {
    int line = Mistakes.line(tuple.getKeyNode());
    if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
      mistakes.add(line, FileTexts.say("ett_ord"));
      return;
    }
    String key = scalar.getValue();
    if (!allowed.contains(key)) {
      mistakes.add(
          line,
          FileTexts.say(
              "nokkel_ukjent",
              "foran",
              prefix,
              "nokkel",
              key,
              "mente",
              Nearest.question(key, allowed),
              "nokler",
              String.join(", ", allowed)));
    } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
      mistakes.add(line, FileTexts.say("nokkel_to_ganger", "foran", prefix, "nokkel", key));
    }
  }

  /** Where the mapping begins. */
  Node node() {
    return node;
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** The node of a key, whatever it is. */
  Optional<Node> raw(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** One value. */
  Optional<Value> scalar(String key) {
    return raw(key).flatMap(value -> scalar(value, key));
  }

  private Optional<Value> scalar(Node value, String key) {
    if (!(value instanceof ScalarNode scalar)) {
      String is =
          value instanceof SequenceNode ? FileTexts.say("en_liste") : FileTexts.say("nokler");
      mistakes.at(value, key, FileTexts.say("en_verdi", "hva", is));
      return Optional.empty();
    }
    if (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank()) {
      mistakes.at(value, key, FileTexts.say("verdi_mangler"));
      return Optional.empty();
    }
    return Optional.of(new Value(value, scalar.getValue().strip()));
  }

  /** A list of values, each on its own; empty when the key isn't there. */
  List<Value> list(String key) {
    Node value = values.get(key);
    List<Value> items = new ArrayList<>();
    for (Node item : items(value, key)) {
      scalar(item, key).ifPresent(items::add);
    }
    return items;
  }

  /** A list of values that must be of those allowed, whatever their case, each once. */
  List<String> choices(String key, String what, List<String> allowed) {
    List<String> chosen = new ArrayList<>();
    for (Value value : list(key)) {
      Optional<String> word = oneOf(value, key, what, allowed);
      if (word.isPresent() && chosen.contains(word.get())) {
        mistakes.at(value.node(), key, FileTexts.say("to_ganger", "ord", word.get()));
      } else {
        word.ifPresent(chosen::add);
      }
    }
    return chosen;
  }

  /** The items of a list, whatever they are. */
  List<Node> items(@Nullable Node value, String key) {
    if (value == null) {
      return List.of();
    }
    if (value instanceof SequenceNode sequence) {
      if (sequence.getValue().isEmpty()) {
        mistakes.at(value, key, FileTexts.say("liste_tom"));
      }
      return sequence.getValue();
    }
    mistakes.at(value, key, FileTexts.say("skal_vere_liste"));
    return List.of();
  }

  /** {@code true} or {@code false}; false when it isn't there. */
  boolean flag(String key) {
    Optional<Value> value = scalar(key);
    if (value.isEmpty()) {
      return false;
    }
    String text = value.get().text();
    if (!text.equals("true") && !text.equals("false")) {
      mistakes.at(value.get().node(), key, FileTexts.say("ja_nei", "verdi", text));
    }
    return text.equals("true");
  }

  /** A whole number within limits. */
  Optional<Integer> number(String key, int least, int most) {
    Optional<Value> value = scalar(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String text = value.get().text();
    if (text.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return Optional.of(number);
      }
    }
    mistakes.at(
        value.get().node(),
        key,
        FileTexts.say("helt_tall", "verdi", text, "minst", least, "maks", String.valueOf(most)));
    return Optional.empty();
  }

  /** A date as in an export. */
  Optional<LocalDate> date(String key) {
    Optional<Value> value = scalar(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    long day = DateText.parse(value.get().text());
    if (day == Cells.BLANK || day == Cells.UNREADABLE) {
      mistakes.at(value.get().node(), key, FileTexts.say("ikke_dato", "verdi", value.get().text()));
      return Optional.empty();
    }
    return Optional.of(LocalDate.ofEpochDay(day));
  }

  /** A value that must be one of {@code allowed}, whatever its case. */
  Optional<String> oneOf(String key, String what, List<String> allowed) {
    return scalar(key).flatMap(value -> oneOf(value, key, what, allowed));
  }

  /** A value of a list that must be one of {@code allowed}, whatever its case. */
  Optional<String> oneOf(Value value, String key, String what, List<String> allowed) {
    for (String word : allowed) {
      if (word.equalsIgnoreCase(value.text())) {
        return Optional.of(word);
      }
    }
    mistakes.at(
        value.node(),
        key,
        FileTexts.say(
            "ikke_en_av",
            "verdi",
            value.text(),
            "hva",
            what,
            "mente",
            Nearest.question(value.text(), allowed),
            "verdier",
            String.join(", ", allowed)));
    return Optional.empty();
  }
}
