package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.tilsynslupe.criterion.reference.ExemptPeriods.ExemptPeriod;
import no.tilsynslupe.criterion.reference.LawChanges.LawChange;
import no.tilsynslupe.criterion.reference.RateEntry;
import no.tilsynslupe.criterion.reference.Reference;
import no.tilsynslupe.export.pseudonym.KeyFile;
import no.tilsynslupe.export.pseudonym.PseudonymOptions;
import no.tilsynslupe.export.pseudonym.Pseudonymiser;
import no.tilsynslupe.export.pseudonym.SafeResult;
import no.tilsynslupe.export.pseudonym.TextFacts;
import no.tilsynslupe.language.ConditionClass;
import no.tilsynslupe.language.ConditionClassifier;
import no.tilsynslupe.language.ConditionReading;
import no.tilsynslupe.language.FoldedText;
import no.tilsynslupe.language.Judgement;
import no.tilsynslupe.language.PurposeClass;
import no.tilsynslupe.language.PurposeClassifier;
import no.tilsynslupe.sak.UserError;

/**
 * Makes deliveries safe to send. What is written appears whole or not at all: it is made in a
 * folder that only its owner can look into, looked through there, and only then put in its place.
 */
public final class PseudonymiseJob {
  private PseudonymiseJob() {}

  /**
   * What was done.
   *
   * @param rareList the list of rare cases, which stays in the office; empty when there are none
   */
  public record Done(SafeResult result, Optional<Path> rareList) {}

  /**
   * Does it.
   *
   * @param keyFile the office's key
   * @param out folder, or for one file alone the file, which must not exist
   * @throws UserError when something is wrong with what was asked for or with the input, or the
   *     gate found something in what was written, which then is removed
   */
  public static Done run(PseudonymOptions options, Path keyFile, Path out) throws IOException {
    Path target = out.toAbsolutePath().normalize();
    requirePlaces(options, keyFile, target);
    Path place = Objects.requireNonNull(target.getParent(), "it has a name");
    try (Pseudonymiser work = Pseudonymiser.open(options, KeyFile.read(keyFile))) {
      makePlace(place, out);
      try (TemporaryFolder temporary = TemporaryFolder.in(place)) {
        Path written = temporary.path().resolve("ut");
        PrivateFolders.makeNew(written);
        SafeResult result = work.write(written, facts(), firstDays());
        work.check().look(written);
        PrivateFolders.ownerOnlyIn(written);
        Path made = only(written, target);
        Optional<Path> rare = work.writeLists(result, String.valueOf(target.getFileName()));
        CrashPoint.pass("pseudonymise.publish");
        Files.move(made, target, StandardCopyOption.ATOMIC_MOVE);
        return new Done(result, rare);
      }
    }
  }

  /** The folder that was written, or the one file in it when a file was asked for. */
  private static Path only(Path written, Path target) throws IOException {
    Optional<Path> file = Pseudonymiser.singleFile(written, target);
    return file.orElse(written);
  }

  private static void makePlace(Path place, Path out) throws IOException {
    try {
      PrivateFolders.make(place);
    } catch (FileSystemException e) {
      throw new UserError(
          UserError.Kind.WRONG_USE, JobTexts.ERRORS.say("kan_ikke_lage_mappen", "sti", out), e);
    }
  }

  private static void requirePlaces(PseudonymOptions options, Path keyFile, Path target)
      throws IOException {
    if (target.getFileName() == null) {
      throw wrong(JobTexts.ERRORS.say("ikke_resultat", "sti", target));
    }
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw wrong(JobTexts.ERRORS.say("ingenting_over", "sti", target));
    }
    requireApart(keyFile, JobTexts.ERRORS.say("nokkelen"), target, options.inputs());
    requireApart(options.keyList(), JobTexts.ERRORS.say("nokkellisten"), target, options.inputs());
    for (Path input : options.inputs()) {
      if (isIn(target, input) && Files.isDirectory(input)) {
        throw wrong(JobTexts.ERRORS.say("resultat_i_inn"));
      }
    }
  }

  private static void requireApart(Path secret, String what, Path target, Collection<Path> inputs)
      throws IOException {
    if (isIn(secret, target)) {
      throw wrong(JobTexts.ERRORS.say("i_sendt_mappe", "hva", what));
    }
    for (Path input : inputs) {
      if (isIn(secret, input)) {
        throw wrong(JobTexts.ERRORS.say("i_lest_mappe", "hva", what));
      }
    }
  }

  private static boolean isIn(Path path, Path folder) throws IOException {
    return InputFiles.real(path).startsWith(InputFiles.real(folder));
  }

  /** Days from which the law, an exemption or a rate is another than the day before. */
  static Set<LocalDate> firstDays() {
    Reference reference = Reference.builtIn();
    Set<LocalDate> days = new TreeSet<>();
    for (LawChange change : reference.lawChanges().all()) {
      if (change.from() != null) {
        days.add(change.from());
      }
      if (change.notBefore() != null) {
        // From the next day on it is unknown which rule held.
        days.add(change.notBefore().plusDays(1));
      }
    }
    for (ExemptPeriod period : reference.exemptPeriods().all()) {
      days.add(period.from());
      days.add(period.to().plusDays(1));
    }
    for (RateEntry rate : reference.rates().builtInEntries()) {
      days.add(rate.from());
      days.add(rate.to().plusDays(1));
    }
    return days;
  }

  /** What may be told of a text. */
  static TextFacts facts() {
    return new TextFacts(
        text -> Long.toHexString(FoldedText.of(text).id()),
        FoldedText::words,
        text -> one(PurposeClassifier.read(text).classes()).map(PurposeClass::code),
        PseudonymiseJob::condition);
  }

  /**
   * The code that makes a check say of a condition what it said of the text. Where none does, it is
   * blank, so that it says it can't tell: several classes, text and code at odds, and the
   * borderline between a demand for documents and something else.
   */
  private static String condition(String text, String stated) {
    ConditionReading reading = ConditionClassifier.read(text);
    if (reading.classes().isEmpty()) {
      return stated;
    }
    Optional<ConditionClass> single = one(reading.classes());
    if (single.isEmpty()) {
      return "";
    }
    ConditionClass read = single.get();
    boolean documents = read == ConditionClass.DOKUMENTASJON;
    boolean says = !stated.isEmpty() && !stated.equals(ConditionClass.ANNET.name());
    boolean atOdds = says && stated.equals(ConditionClass.DOKUMENTASJON.name()) != documents;
    boolean spending = read == ConditionClass.OKONOMIDISPONERING;
    boolean borderline = reading.documentation() == Judgement.RISIKO;
    return atOdds || (!documents && spending != borderline) ? "" : read.name();
  }

  private static <T> Optional<T> one(Set<T> classes) {
    return classes.size() == 1 ? Optional.of(classes.iterator().next()) : Optional.empty();
  }

  private static UserError wrong(String message) {
    return new UserError(UserError.Kind.WRONG_USE, message);
  }
}
