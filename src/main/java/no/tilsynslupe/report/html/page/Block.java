package no.tilsynslupe.report.html.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of content. */
public sealed interface Block
    permits Block.Paragraph,
        Block.Part,
        Block.Notice,
        Block.Tiles,
        Block.Points,
        Block.Facts,
        Block.Folded,
        Block.OnPaper,
        Block.Findings,
        Block.Chart,
        Table,
        Question,
        Form,
        Course {

  /** The name of the template fragment that shows it. */
  String kind();

  /** A paragraph. */
  record Paragraph(String text, boolean strong) implements Block {
    public Paragraph(String text) {
      this(text, false);
    }

    @Override
    public String kind() {
      return "paragraph";
    }
  }

  /**
   * A heading within a section, with what belongs under it.
   *
   * @param id null when nothing links to it
   */
  record Part(@Nullable String id, String heading, List<Block> blocks) implements Block {
    public Part {
      blocks = List.copyOf(blocks);
    }

    @Override
    public String kind() {
      return "part";
    }
  }

  /**
   * A box that the reader must not miss.
   *
   * @param tone {@code ok}, {@code avvik}, {@code risiko} or {@code info}
   * @param symbol a sign beside the heading, which says the same in words
   */
  record Notice(String tone, String symbol, String heading, List<String> lines) implements Block {
    public Notice {
      lines = List.copyOf(lines);
    }

    @Override
    public String kind() {
      return "notice";
    }
  }

  /** Numbers that the page begins with. */
  record Tiles(List<Tile> tiles) implements Block {
    public Tiles {
      tiles = List.copyOf(tiles);
    }

    @Override
    public String kind() {
      return "tiles";
    }
  }

  /** A number and what it counts. */
  record Tile(String number, String text, @Nullable Figure figure) {}

  /** A list of points. */
  record Points(List<Point> points) implements Block {
    public Points {
      points = List.copyOf(points);
    }

    /** Points of plain text. */
    public static Points of(List<String> texts) {
      return new Points(texts.stream().map(Point::new).toList());
    }

    @Override
    public String kind() {
      return "points";
    }
  }

  /**
   * A point of a list.
   *
   * @param badge its outcome; null for none
   * @param title stands out before the text; may be empty
   * @param link where the title leads; null for nowhere
   */
  record Point(@Nullable Badge badge, String title, @Nullable String link, String text) {
    public Point(String text) {
      this(null, "", null, text);
    }
  }

  /**
   * A sign and a word.
   *
   * @param tone as of a notice
   */
  record Badge(String tone, String symbol, String text) {}

  /** Names and what belongs to them. */
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }

    @Override
    public String kind() {
      return "facts";
    }
  }

  /**
   * What is folded away until someone asks for it; print unfolds it.
   *
   * @param printed false: it is left out on paper, and an {@link OnPaper} says so
   */
  record Folded(@Nullable String id, String summary, List<Block> blocks, boolean printed)
      implements Block {
    public Folded {
      blocks = List.copyOf(blocks);
    }

    public Folded(@Nullable String id, String summary, List<Block> blocks) {
      this(id, summary, blocks, true);
    }

    @Override
    public String kind() {
      return "folded";
    }
  }

  /** Says, on paper alone, what is left out there and where it stands. */
  record OnPaper(String text) implements Block {
    @Override
    public String kind() {
      return "onpaper";
    }
  }

  /** Findings of a case. */
  record Findings(List<Finding> findings) implements Block {
    public Findings {
      findings = List.copyOf(findings);
    }

    @Override
    public String kind() {
      return "findings";
    }
  }

  /**
   * A chart.
   *
   * @param svg the picture as mark-up that holds no more than shapes and texts
   */
  record Chart(String id, String title, String svg, String caption, Table table, String summary)
      implements Block {
    @Override
    public String kind() {
      return "chart";
    }
  }
}
