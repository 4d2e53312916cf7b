package no.tilsynslupe.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The files of a folder, sub-folders included. Links are refused: they could lead anywhere. */
final class FolderFiles {
  private FolderFiles() {}

  static SourceFiles open(Path folder, String name) throws IOException {
    Map<String, Path> files =
        FolderListing.of(
            folder,
            name,
            link -> {
              Gate.checkName(link, name + ", en lenke");
              throw Unreadable.file(
                  name + "/" + Gate.shown(link), "Dette er en lenke. Legg selve filen i mappen.");
            });
    List<SourceFile> listed = new ArrayList<>();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      Gate.checkName(file.getKey(), name + ", fil nr. " + (listed.size() + 1));
      listed.add(new SourceFile(file.getKey(), () -> Files.newInputStream(file.getValue())));
    }
    return new SourceFiles(name, listed, () -> {});
  }
}
