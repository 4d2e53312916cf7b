package no.tilsynslupe.export.pseudonym;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tilsynslupe.privacy.PseudonymKey;
import no.tilsynslupe.privacy.PseudonymKind;
import no.tilsynslupe.privacy.Pseudonyms;
import no.tilsynslupe.sak.UserError;

/**
 * Makes deliveries safe to send: case exports, forms of KOSTRA and case files of Digisos, all with
 * the same pseudonyms. Originals are held in memory alone, and in the key list.
 */
public final class Pseudonymiser implements Closeable {
  /** Endings of file names that ask for a file and not a folder. */
  private static final Set<String> FILES = Set.of(".xlsx", ".dat", ".txt", ".json");

  private final PseudonymOptions options;
  private final PseudonymKey key;
  private final Pseudonyms pseudonyms;
  private final ChangeLog log = new ChangeLog();
  private final PersonRegister persons = new PersonRegister();
  private final List<SafeSource> sources;
  private final Map<Path, CaseWords> names = new HashMap<>();

  private Pseudonymiser(
      PseudonymOptions options, PseudonymKey key, Pseudonyms pseudonyms, List<SafeSource> sources) {
    this.options = options;
    this.key = key;
    this.pseudonyms = pseudonyms;
    this.sources = sources;
  }

  /**
   * Opens the deliveries and the key list.
   *
   * @throws UserError when something can't be read, or the list belongs to another key
   */
  public static Pseudonymiser open(PseudonymOptions options, PseudonymKey key) throws IOException {
    Pseudonyms pseudonyms = new Pseudonyms(key);
    KeyList.read(options.keyList()).tell(key, pseudonyms, options.keyList());
    return new Pseudonymiser(options, key, pseudonyms, RawInputs.open(options.inputs()));
  }

  /**
   * Writes everything.
   *
   * @param folder an empty folder
   * @param firstDays days from which the law, or a rate, is another than the day before
   * @return what was done
   */
  public SafeResult write(Path folder, TextFacts facts, Collection<LocalDate> firstDays)
      throws IOException {
    seeIds();
    RareCases rare = new RareCases(options.k(), options.rare() == PseudonymOptions.Rare.GENERALISE);
    DateShifts shifts = new DateShifts(key, firstDays, options.shiftDates());
    for (SafeSource source : sources) {
      source.seeFacts(persons, rare, shifts, pseudonyms::of);
    }
    rare.settle();
    Workshop shop =
        new Workshop(
            key,
            pseudonyms,
            persons,
            new Scrubber(pseudonyms, log),
            options,
            facts,
            shifts,
            rare,
            log,
            names);
    Map<String, Integer> used = new HashMap<>();
    List<String> remarks = new ArrayList<>();
    for (SafeSource source : sources) {
      Path target = folder;
      if (sources.size() > 1) {
        int number = used.merge(source.folder(), 1, Integer::sum);
        target = folder.resolve(source.folder() + (number == 1 ? "" : "-" + number));
        Files.createDirectory(target);
      }
      source.write(shop, target);
      remarks.addAll(source.remarks());
    }
    return new SafeResult(
        log,
        pseudonyms.all(PseudonymKind.PERSON).values().stream().distinct().count(),
        rare.persons(),
        rare.rare(),
        rare.rarePersons(),
        rare.stillRare(),
        rare.lost(),
        shifts.persons(),
        shifts.moved(),
        persons.journalsOfSeveral(),
        persons.furtherCases(),
        remarks);
  }

  /** Ids get their pseudonyms in order, so that chance meetings of two are settled alike. */
  private void seeIds() throws IOException {
    Map<PseudonymKind, SortedSet<String>> ids = new EnumMap<>(PseudonymKind.class);
    for (SafeSource source : sources) {
      source.seeIds(
          persons,
          (kind, original) -> ids.computeIfAbsent(kind, k -> new TreeSet<>()).add(original));
    }
    persons.settle(pseudonyms);
    ids.forEach((kind, originals) -> originals.forEach(original -> pseudonyms.of(kind, original)));
  }

  /** Looks through what was written for what should not be there. */
  public OutputCheck check() {
    return new OutputCheck(pseudonyms, names);
  }

  /**
   * Writes what stays in the office: the key list, with what it had before, and rare cases.
   *
   * @param name of the folder or file that is sent
   * @return the list of rare cases, when there are any
   */
  public Optional<Path> writeLists(SafeResult result, String name) throws IOException {
    KeyList.write(options.keyList(), key, pseudonyms);
    return RareList.write(options.keyList(), name, result.rare());
  }

  /**
   * The only file in a folder that was written, when a file of that kind was asked for; empty when
   * a folder was.
   *
   * @throws UserError when a file was asked for, and there are several
   */
  public static Optional<Path> singleFile(Path written, Path target) throws IOException {
    String name = target.getFileName().toString().toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    if (dot < 0 || !FILES.contains(name.substring(dot))) {
      return Optional.empty();
    }
    List<Path> files;
    try (Stream<Path> list = Files.list(written)) {
      files = list.sorted().toList();
    }
    if (files.size() != 1 || !Files.isRegularFile(files.get(0))) {
      throw new UserError(UserError.Kind.WRONG_USE, PseudonymTexts.say("flere_filer"));
    }
    return Optional.of(files.get(0));
  }

  @Override
  public void close() throws IOException {
    for (SafeSource source : sources) {
      source.close();
    }
  }
}
