package no.tilsynslupe.cli;

/** The languages of the catalogue commands: option {@code --lang}. */
enum TextLanguage {
  nb,
  nn,
  en
}
