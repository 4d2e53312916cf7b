package no.tilsynslupe.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The cases with findings of a run: an index of them all, and the courses of the gravest of each
 * part. A part writes its cases once, sorted in each order that they are read in, so that readers
 * merge the parts and never sort.
 *
 * <p>Numbers of rows say which part wrote them.
 */
public final class CaseStore {

  static final List<String> SCHEMA =
      List.of(
          "CREATE TABLE IF NOT EXISTS sak_med_funn (nr BIGINT PRIMARY KEY, rader BLOB NOT NULL)",
          "CREATE TABLE IF NOT EXISTS saklop (del INT NOT NULL, orden INT NOT NULL, forste BIGINT"
              + " NOT NULL, siste BIGINT NOT NULL, antall INT NOT NULL, med_forlop INT NOT NULL)",
          "CREATE TABLE IF NOT EXISTS forlop (nr BIGINT PRIMARY KEY, innhold BLOB NOT NULL)");

  private static final int BATCH = 200;
  private static final int NUMBERS_A_PART = 32;

  /** Cases in a chunk: of each part, one chunk is held when all are merged. */
  private static final int CHUNK = 200;

  private static final RunStore.Order[] ORDERS = RunStore.Order.values();

  private final JdbcTemplate jdbc;

  CaseStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * How many there are.
   *
   * @param cases cases with at least one finding
   * @param withCourse those of them whose course is kept
   */
  public record Extent(long cases, long withCourse) {}

  /** A sorted row of chunks. */
  record Span(long first, long last) {}

  private static final class Numbered {
    private final long number;
    private final byte[] content;

    Numbered(long number, byte[] content) {
      this.number = number;
      this.content = content;
    }
  }

  /** Removes what a part has written. */
  void clear(int part) {
    // By number: to look at each row would be to read it.
    jdbc.update("DELETE FROM sak_med_funn WHERE nr BETWEEN ? AND ?", first(part), last(part));
    jdbc.update("DELETE FROM forlop WHERE nr BETWEEN ? AND ?", first(part), last(part));
    jdbc.update("DELETE FROM saklop WHERE del = ?", part);
  }

  private static long first(int part) {
    return (part + 1L) << NUMBERS_A_PART;
  }

  private static long last(int part) {
    return first(part + 1) - 1;
  }

  /** Adds the cases of a part: all of them in one call. */
  public void add(int part, Collection<FoundCase> found) {
    List<CaseEntry> entries = new ArrayList<>(found.size());
    List<Numbered> courses = new ArrayList<>();
    for (FoundCase one : found) {
      long number = one.course().isPresent() ? first(part) + 1 + courses.size() : 0;
      one.course().ifPresent(course -> courses.add(new Numbered(number, Deflated.of(course))));
      CaseEntry entry = one.entry();
      entries.add(new CaseEntry(entry.office(), entry.team(), entry.sakId(), entry.funn(), number));
    }
    insert("INSERT INTO forlop (nr, innhold) VALUES (?, ?)", courses);
    long number = first(part);
    for (RunStore.Order order : ORDERS) {
      number = addSorted(part, order, entries, courses.size(), number);
    }
  }

  /**
   * @return the next number that is free
   */
  private long addSorted(
      int part, RunStore.Order order, List<CaseEntry> entries, int withCourse, long number) {
    if (entries.isEmpty()) {
      return number;
    }
    entries.sort(CaseEntry.order(order));
    List<Numbered> chunks = new ArrayList<>();
    for (int from = 0; from < entries.size(); from += CHUNK) {
      int to = Math.min(entries.size(), from + CHUNK);
      chunks.add(
          new Numbered(number + chunks.size(), CaseEntryCodec.encode(entries.subList(from, to))));
    }
    insert("INSERT INTO sak_med_funn (nr, rader) VALUES (?, ?)", chunks);
    long end = number + chunks.size();
    jdbc.update(
        "INSERT INTO saklop (del, orden, forste, siste, antall, med_forlop)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        part,
        number(order),
        number,
        end - 1,
        entries.size(),
        withCourse);
    return end;
  }

  private static int number(RunStore.Order order) {
    return order == RunStore.Order.BY_PLACE ? 0 : 1;
  }

  private void insert(String sql, List<Numbered> rows) {
    jdbc.batchUpdate(
        sql,
        rows,
        BATCH,
        (statement, row) -> {
          statement.setLong(1, row.number);
          statement.setBytes(2, row.content);
        });
  }

  public Extent extent() {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "SELECT COALESCE(SUM(antall), 0), COALESCE(SUM(med_forlop), 0) FROM saklop"
                + " WHERE orden = 0",
            (row, n) -> new Extent(row.getLong(1), row.getLong(2))));
  }

  /** Hands each case to {@code sink}, in order, without holding them all. */
  public void read(RunStore.Order order, Consumer<CaseEntry> sink) {
    read(order, Long.MAX_VALUE, sink);
  }

  /** As above, but no more than the first {@code limit}. */
  public void read(RunStore.Order order, long limit, Consumer<CaseEntry> sink) {
    Iterator<CaseEntry> cases = inOrder(order);
    for (long left = limit; left > 0 && cases.hasNext(); left--) {
      sink.accept(cases.next());
    }
  }

  private Iterator<CaseEntry> inOrder(RunStore.Order order) {
    List<Span> spans =
        jdbc.query(
            "SELECT forste, siste FROM saklop WHERE orden = ? ORDER BY forste",
            (row, n) -> new Span(row.getLong(1), row.getLong(2)),
            number(order));
    return new MergedCases(spans, CaseEntry.order(order), this::chunk);
  }

  private List<CaseEntry> chunk(long number) {
    return CaseEntryCodec.decode(
        bytes("SELECT rader FROM sak_med_funn WHERE nr = ?", number).orElseThrow());
  }

  /** The course of a case; empty when it isn't kept. */
  public Optional<Course> course(CaseEntry entry) {
    return entry.harForlop()
        ? bytes("SELECT innhold FROM forlop WHERE nr = ?", entry.forlop())
            .map(Deflated::restored)
            .map(CourseReader::read)
        : Optional.empty();
  }

  private Optional<byte[]> bytes(String sql, long number) {
    return jdbc.query(sql, (row, n) -> row.getBytes(1), number).stream().findFirst();
  }
}
