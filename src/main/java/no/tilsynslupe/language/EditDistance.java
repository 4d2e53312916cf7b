package no.tilsynslupe.language;

/** Slips between two words: letters left out, added, changed, or swapped with a neighbour. */
final class EditDistance {
  private EditDistance() {}

  static int between(String a, String b) {
    int[][] slips = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      slips[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      slips[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(slips[i - 1][j] + 1, slips[i][j - 1] + 1);
        least = Math.min(least, slips[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, slips[i - 2][j - 2] + 1);
        }
        slips[i][j] = least;
      }
    }
    return slips[a.length()][b.length()];
  }
}
