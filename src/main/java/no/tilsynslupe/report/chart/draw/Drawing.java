package no.tilsynslupe.report.chart.draw;

import java.util.List;

/** Marks on a field of a size, each drawn over those before it. */
public record Drawing(double width, double height, List<Mark> marks) {

  public Drawing {
    marks = List.copyOf(marks);
  }

  /** Its texts, in the order in which they are drawn. */
  public List<Mark.Words> words() {
    return marks.stream().filter(Mark.Words.class::isInstance).map(Mark.Words.class::cast).toList();
  }
}
