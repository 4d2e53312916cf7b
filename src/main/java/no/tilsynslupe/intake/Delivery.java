package no.tilsynslupe.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * One export, opened: its tables, and what else lay there.
 *
 * @param name name of the folder or file
 * @param ignored names of files or sheets that are no table
 * @param format what the tables were read from
 * @param remarks what is odd about it as a whole
 * @param remarkRows the records that the remarks are about, one by one, where the format tells
 * @param resource closed when all tables have been read
 */
public record Delivery(
    String name,
    List<TableSource> tables,
    List<String> ignored,
    SourceFormat format,
    List<Remark> remarks,
    List<RemarkRow> remarkRows,
    Closeable resource)
    implements Closeable {

  public Delivery {
    tables = List.copyOf(tables);
    ignored = List.copyOf(ignored);
    remarks = List.copyOf(remarks);
    remarkRows = List.copyOf(remarkRows);
  }

  /** A delivery whose remarks are about it as a whole. */
  public Delivery(
      String name,
      List<TableSource> tables,
      List<String> ignored,
      SourceFormat format,
      List<Remark> remarks,
      Closeable resource) {
    this(name, tables, ignored, format, remarks, List.of(), resource);
  }

  /** A case export, about which nothing is odd yet. */
  public Delivery(String name, List<TableSource> tables, List<String> ignored, Closeable resource) {
    this(name, tables, ignored, SourceFormat.SAKSUTTREKK, List.of(), resource);
  }

  @Override
  public void close() throws IOException {
    resource.close();
  }
}
