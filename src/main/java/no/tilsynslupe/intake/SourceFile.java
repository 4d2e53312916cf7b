package no.tilsynslupe.intake;

/**
 * A file that the user pointed at, or one of a folder or archive; its name has passed the gate.
 *
 * @param name path within what was pointed at, parted by {@code /}
 */
public record SourceFile(String name, ByteSource bytes) {}
