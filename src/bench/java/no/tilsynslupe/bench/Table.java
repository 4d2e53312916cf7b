package no.tilsynslupe.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The measurements as Markdown. */
final class Table {

  private static final long MB = 1 << 20;

  private final StringBuilder text = new StringBuilder();

  /** The machine, by cores and memory alone. */
  void machine(int repeats) {
    text.append(
        "Measured on %d cores, %s; medians of %d runs, whole processes.%n%n"
            .formatted(Runtime.getRuntime().availableProcessors(), memory(), repeats));
  }

  private static String memory() {
    return java.lang.management.ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? "%d GB memory".formatted(Math.round(system.getTotalMemorySize() / (1024.0 * MB)))
        : "memory unknown";
  }

  void sizes(List<ExportSize> sizes, String heap) throws IOException {
    row("", "rows", "cases", "wall s", "processor s", "µs processor a row", "ms wall a case",
        "peak MB", "ratio of walls");
    row("---", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:");
    for (ExportSize size : sizes) {
      long cases = size.cases();
      row("commons-csv alone, 2 threads", size, size.bare(), cases, "1");
      row("`check`, all outputs, 2 threads, `-Xmx" + heap + "`", size, size.check(), cases,
          "**" + number(size.ratio(), 2) + "**");
    }
    text.append('\n');
  }

  private void row(String name, ExportSize size, Measurement m, long cases, String ratio) {
    row(
        name,
        "%,d".formatted(size.rows()).replace(',', ' '),
        "%,d".formatted(cases).replace(',', ' '),
        number(m.wall(), 1),
        number(m.cpu(), 1),
        number(m.cpu() * 1e6 / size.rows(), 2),
        number(m.wall() * 1e3 / cases, 3),
        number(m.peak(), 0),
        ratio);
  }

  void steps(List<ExportSize> sizes) {
    row("step of `check`, wall s", columns(sizes));
    row("---", "--:|".repeat(sizes.size() - 1) + "--:");
    for (String step : sizes.get(0).steps().keySet()) {
      StringBuilder values = new StringBuilder();
      for (ExportSize size : sizes) {
        values.append(values.isEmpty() ? "" : " | ").append(number(size.steps().get(step), 1));
      }
      row("`" + step + "`", values.toString());
    }
    text.append('\n');
  }

  private static String columns(List<ExportSize> sizes) {
    return String.join(
        " | ",
        sizes.stream().map(size -> "%,d rows".formatted(size.rows()).replace(',', ' ')).toList());
  }

  void starts(Map<String, Measurement> starts) {
    row("start", "wall s", "processor s", "peak MB");
    row("---", "--:", "--:", "--:");
    starts.forEach(
        (name, m) -> row(name, number(m.wall(), 2), number(m.cpu(), 2), number(m.peak(), 0)));
  }

  private void row(String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String number(double value, int decimals) {
    return Double.isNaN(value)
        ? "–"
        : String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  String text() {
    return text.toString();
  }
}
