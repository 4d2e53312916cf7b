package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies in and below a folder where runs come and go. What vanishes while it is looked at isn't
 * there; symbolic links are not followed.
 */
final class RunTree {
  private RunTree() {}

  /**
   * The folder itself, and files and folders below it, sorted. Of a run that isn't whole only what
   * lies at its top: below that its process makes and removes files all the time.
   *
   * @param depth how many levels down
   * @throws IOException when something that is there can't be looked at
   */
  static List<Path> paths(Path root, int depth) throws IOException {
    return collected(root, depth, new Collector(false));
  }

  /** As above, all the way down and of every run. */
  static List<Path> all(Path root) throws IOException {
    return collected(root, Integer.MAX_VALUE, new Collector(true));
  }

  private static List<Path> collected(Path root, int depth, Collector collector)
      throws IOException {
    Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), depth, collector);
    collector.found.sort(null);
    return collector.found;
  }

  /** Notes every path. */
  private static final class Collector extends SimpleFileVisitor<Path> {
    private final List<Path> found = new ArrayList<>();
    private final boolean intoWork;

    Collector(boolean intoWork) {
      this.intoWork = intoWork;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      found.add(folder);
      @Nullable Path parent = folder.getParent();
      return !intoWork && parent != null && isWork(parent)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      found.add(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (!(failure instanceof NoSuchFileException)) {
        throw failure;
      }
      // It may only have got its final name: whoever looks for the run must hear of it.
      found.add(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      if (failure != null && !(failure instanceof NoSuchFileException)) {
        throw failure;
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean isWork(Path folder) {
      String name = String.valueOf(folder.getFileName());
      return (name.endsWith(RunFolder.PARTIAL) || name.endsWith(RunFolder.REPLACED))
          && (Files.exists(RunRecord.file(folder), LinkOption.NOFOLLOW_LINKS)
              || Files.exists(RunLock.file(folder), LinkOption.NOFOLLOW_LINKS));
    }
  }
}
