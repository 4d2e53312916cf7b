package no.tilsynslupe.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the jar's manifest has it. */
public final class ProgramVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"Tilsynslupe " + number()};
  }

  /** The bare version, for instance {@code 1.0.0-SNAPSHOT}; {@code utvikling} outside a jar. */
  static String number() {
    @Nullable String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return version == null ? "utvikling" : version;
  }
}
