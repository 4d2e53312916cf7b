package no.tilsynslupe.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * One export, opened: its tables, and what else lay there.
 *
 * @param name name of the folder or file
 * @param ignored names of files or sheets that are no table
 * @param resource closed when all tables have been read
 */
public record Delivery(
    String name, List<TableSource> tables, List<String> ignored, Closeable resource)
    implements Closeable {

  public Delivery {
    tables = List.copyOf(tables);
    ignored = List.copyOf(ignored);
  }

  @Override
  public void close() throws IOException {
    resource.close();
  }
}
