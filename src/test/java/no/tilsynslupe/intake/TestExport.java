package no.tilsynslupe.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.tilsynslupe.sak.Sak;

/** A small export in a folder, and what reading it gives. */
final class TestExport {
  static final String UTTREKK_HEADER =
      "formatversjon;kommune;periode_fra;periode_til;uttrekk_dato;ufullstendige;dekker\n";

  private final Path folder;

  TestExport(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With the usual uttrekk of 2024, and one case S1. */
  static TestExport usual(Path folder) {
    return new TestExport(folder).uttrekk("", "").file("saker.csv", "sak_id;kontor\nS1;NAV Vik\n");
  }

  Path folder() {
    return folder;
  }

  TestExport uttrekk(String incomplete, String covered) {
    return file(
        "uttrekk.csv",
        UTTREKK_HEADER
            + "1;9901;2024-01-01;2024-12-31;2025-01-15;\""
            + incomplete
            + "\";\""
            + covered
            + "\"\n");
  }

  TestExport file(String name, String content) {
    return file(name, content, StandardCharsets.UTF_8);
  }

  TestExport file(String name, String content, Charset charset) {
    return bytes(name, content.getBytes(charset));
  }

  TestExport bytes(String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Outcome read() {
    return read(IntakeOptions.defaults().withThreads(2), List.of(folder));
  }

  Outcome read(IntakeOptions options) {
    return read(options, List.of(folder));
  }

  /** What came of reading: cases sorted by key, all rejects, and the fate of every row. */
  record Outcome(
      IntakeResult result, List<Sak> cases, List<Reject> rejects, RowTally tally, Path spool) {

    Sak only() {
      if (cases.size() != 1) {
        throw new AssertionError("expected one case, not " + cases.size());
      }
      return cases.get(0);
    }

    FileReport file(String name) {
      return result.files().stream()
          .filter(file -> file.fil().equals(name))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no file " + name));
    }

    long count(String name, RowTally.Fate fate) {
      return tally.count(file(name).index(), fate);
    }

    List<RejectReason> reasons() {
      return rejects.stream().map(Reject::reason).toList();
    }
  }

  static Outcome read(IntakeOptions options, List<Path> inputs) {
    try {
      // Among what a build leaves: beside the inputs may be the machine's own temporary folder.
      Path spools = Files.createDirectories(Path.of("target", "spool"));
      Path spoolDirectory = Files.createTempDirectory(spools, "spool");
      IntakeResult result = Intake.read(inputs, options, spoolDirectory, Progress.NONE);
      Spool spool = Spool.open(spoolDirectory);
      List<Sak> cases = new ArrayList<>();
      List<Reject> rejects = new ArrayList<>();
      spool.forEachReadingReject(rejects::add);
      RowTally tally = spool.result().tallyOfReading();
      for (int p = 0; p < spool.parts(); p++) {
        try (SpoolPart part = spool.part(p)) {
          for (AssembledCase one : part) {
            rejects.addAll(one.rejects());
            tally.add(one.counts());
            if (one.sak() != null) {
              cases.add(one.sak());
            }
          }
        }
      }
      spool.result().verify(tally);
      cases.sort(Comparator.comparing(Sak::key));
      rejects.sort(Reject.ORDER);
      return new Outcome(result, List.copyOf(cases), List.copyOf(rejects), tally, spoolDirectory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
