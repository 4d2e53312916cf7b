package no.tilsynslupe.intake.digisos;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.intake.SourceFile;

/**
 * What the files of a delivery are. Nothing of their content is kept.
 *
 * @param cases case files, those that can't be read included
 * @param companions files that tell more of a case
 * @param others files that are neither, so that none disappears in silence
 */
record FileSort(List<Sorted> cases, List<Sorted> companions, List<Sorted> others) {

  /**
   * A file.
   *
   * @param broken why it can't be used, or empty
   */
  record Sorted(SourceFile file, FileKind kind, String broken) {}

  FileSort {
    cases = List.copyOf(cases);
    companions = List.copyOf(companions);
    others = List.copyOf(others);
  }

  static FileSort of(List<SourceFile> files) throws IOException {
    List<Sorted> cases = new ArrayList<>();
    List<Sorted> companions = new ArrayList<>();
    List<Sorted> others = new ArrayList<>();
    for (SourceFile file : files) {
      Sorted sorted = sort(file);
      List<Sorted> place =
          sorted.kind() == FileKind.SAKSFIL
              ? cases
              : sorted.kind().isCompanion() ? companions : others;
      place.add(sorted);
    }
    return new FileSort(cases, companions, others);
  }

  private static Sorted sort(SourceFile file) throws IOException {
    JsonFile.Content content = JsonFile.read(file);
    if (content instanceof JsonFile.Tree tree) {
      return new Sorted(file, FileKind.of(tree.root(), file.name()), "");
    }
    return content instanceof JsonFile.Broken broken
        ? new Sorted(file, FileKind.ofName(file.name()), broken.message())
        : new Sorted(file, FileKind.ANNET, "");
  }
}
