package no.tilsynslupe.export.generate;

import java.util.Set;

/**
 * An invented municipality; no real number begins with 9.
 *
 * @param nummer four digits
 * @param gaps what its system does not give, where it makes an export of its own
 */
record Kommune(String nummer, String navn, Set<Gap> gaps) {
  Kommune {
    gaps = Set.copyOf(gaps);
  }
}
