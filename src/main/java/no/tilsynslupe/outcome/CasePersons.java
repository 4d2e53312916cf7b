package no.tilsynslupe.outcome;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where the present case has units: there its person counts when all of them are counted. */
final class CasePersons {
  private @Nullable FigureCounts[] figures = new FigureCounts[64];
  private int[] places = new int[64];
  private int size;

  void add(FigureCounts figure, int place) {
    if (size == places.length) {
      figures = Arrays.copyOf(figures, 2 * size);
      places = Arrays.copyOf(places, 2 * size);
    }
    figures[size] = figure;
    places[size++] = place;
  }

  void endCase() {
    for (int i = 0; i < size; i++) {
      FigureCounts figure = figures[i];
      if (figure != null) {
        figure.endCase(places[i]);
        figures[i] = null;
      }
    }
    size = 0;
  }
}
