package no.tilsynslupe.report.text;

/** A page of headings, paragraphs and lists, in plain text for a terminal or in Markdown. */
final class TextPage {

  private static final int WIDTH = 100;

  private final boolean markdown;
  private final int topLevel;
  private final StringBuilder out = new StringBuilder();

  /**
   * @param topLevel how many {@code #} a Markdown title has
   */
  TextPage(boolean markdown, int topLevel) {
    this.markdown = markdown;
    this.topLevel = topLevel;
  }

  String text() {
    return out.toString();
  }

  void title(String text) {
    if (markdown) {
      out.append("#".repeat(topLevel)).append(' ').append(text).append("\n\n");
    } else {
      out.append(text).append('\n').append("=".repeat(Math.min(WIDTH, text.length())));
      out.append('\n');
    }
  }

  void heading(String text) {
    if (!markdown) {
      out.append('\n').append(text).append('\n');
      return;
    }
    endList();
    out.append("#".repeat(topLevel + 1)).append(' ').append(text).append("\n\n");
  }

  void paragraph(String text) {
    endList();
    wrapped("", "", text);
    if (markdown) {
      out.append('\n');
    }
  }

  void item(String text) {
    wrapped("- ", "  ", text);
  }

  /** Nothing, so that what follows a list is not part of it. */
  private void endList() {
    if (markdown && out.length() > 1 && out.charAt(out.length() - 2) != '\n') {
      out.append('\n');
    }
  }

  private void wrapped(String first, String indent, String text) {
    if (markdown) {
      out.append(first).append(text.strip()).append('\n');
      return;
    }
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : text.strip().split(" +", -1)) {
      if (!empty && line.length() + word.length() + 1 > WIDTH) {
        out.append(line).append('\n');
        line = new StringBuilder(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    out.append(line).append('\n');
  }
}
