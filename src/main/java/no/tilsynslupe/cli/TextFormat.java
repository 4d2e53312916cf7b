package no.tilsynslupe.cli;

/** How the catalogue commands print: option {@code --format}. */
enum TextFormat {
  text,
  md,
  json
}
