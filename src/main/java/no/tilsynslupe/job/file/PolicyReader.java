package no.tilsynslupe.job.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.privacy.GateKind;
import no.tilsynslupe.privacy.GatePolicy;
import no.tilsynslupe.privacy.Measure;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what the gate of privacy is to do with each kind of identity. */
final class PolicyReader {
  static final List<String> KINDS = Arrays.stream(GateKind.values()).map(GateKind::key).toList();
  static final List<String> MEASURES = Arrays.stream(Measure.values()).map(Measure::key).toList();

  private final Mistakes mistakes;

  PolicyReader(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  GatePolicy read(YamlMap map) {
    Optional<Node> node = map.raw(JobKey.PERSONVERN.key());
    if (node.isEmpty()) {
      return GatePolicy.defaults();
    }
    if (!(node.get() instanceof MappingNode mapping)) {
      mistakes.at(node.get(), JobKey.PERSONVERN.key(), FileTexts.say("personvern_linje"));
      return GatePolicy.defaults();
    }
    String prefix = JobKey.PERSONVERN.key() + ".";
    YamlMap chosen = new YamlMap(mapping, prefix, KINDS, mistakes);
    GatePolicy policy = GatePolicy.defaults();
    for (GateKind kind : GateKind.values()) {
      Optional<Measure> measure =
          chosen
              .oneOf(kind.key(), FileTexts.say("et_tiltak"), MEASURES)
              .flatMap(PolicyReader::measure);
      policy = measure.isPresent() ? policy.with(kind, measure.get()) : policy;
    }
    return policy;
  }

  private static Optional<Measure> measure(String word) {
    return Arrays.stream(Measure.values()).filter(one -> one.key().equals(word)).findFirst();
  }
}
