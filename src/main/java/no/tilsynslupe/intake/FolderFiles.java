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
              Gate.checkName(link, () -> IntakeTexts.say("en_lenke", "sted", name));
              throw Unreadable.file(name + "/" + Gate.shown(link), IntakeTexts.say("er_lenke"));
            });
    List<SourceFile> listed = new ArrayList<>();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      int number = listed.size() + 1;
      Gate.checkName(
          file.getKey(),
          () -> IntakeTexts.say("fil_nr_i", "sted", name, "nr", Integer.toString(number)));
      listed.add(new SourceFile(file.getKey(), () -> Files.newInputStream(file.getValue())));
    }
    return new SourceFiles(name, listed, () -> {});
  }
}
