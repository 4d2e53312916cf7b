package no.tilsynslupe.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.tilsynslupe.criterion.CaseChecker;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.criterion.CriterionSpec.DatedValue;
import no.tilsynslupe.criterion.CriterionSpec.Parameter;
import no.tilsynslupe.criterion.CriterionSpec.Text;
import no.tilsynslupe.criterion.CriterionSpec.Type;
import no.tilsynslupe.outcome.Assessment;
import no.tilsynslupe.outcome.Evidence;
import no.tilsynslupe.outcome.Message;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.outcome.Observation;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.Outcome;
import no.tilsynslupe.outcome.Severity;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.report.model.DataQuality;
import no.tilsynslupe.report.model.DataQuality.WholeKindMissing;
import no.tilsynslupe.report.model.Delivery;
import no.tilsynslupe.report.model.FileQuality;
import no.tilsynslupe.report.model.InputFile;
import no.tilsynslupe.report.model.Remark;
import no.tilsynslupe.report.model.RunInfo;
import no.tilsynslupe.report.model.Sampling;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Kilde;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.store.RejectedRow;
import no.tilsynslupe.store.RunStore;
import org.h2.jdbcx.JdbcDataSource;

/**
 * A small made-up run for tests of reports: three offices and eight criteria. In the letters of
 * {@link #OUTCOMES}, A is AVVIK, R RISIKO, O OK, U UAVKLART and I IKKE_AKTUELT, one case each; the
 * cases of an office and criterion are numbered from 1.
 */
public final class ReportFixture {

  public static final Office NORD = new Office("9901", "NAV Lupevik nord");
  public static final Office SOR = new Office("9901", "NAV Lupevik sør");
  public static final Office OVRE = new Office("9901", "NAV Lupevik øvre");
  public static final LocalDate EXPORTED = LocalDate.of(2025, 1, 15);

  private static final Map<String, Map<Office, String>> OUTCOMES =
      Map.of(
          "P17-VEDTAK", Map.of(NORD, "AAAARROOOO", SOR, "AAAAAAAAAAROO", OVRE, "UUUIA"),
          "P17-START", Map.of(NORD, "OOOOOOOOOOOO", SOR, "AOO"),
          "P18-19-INNBO", Map.of(NORD, "AARROOOOO", SOR, "AAAAAAO", OVRE, "UR"),
          "P20-DOK", Map.of(NORD, "RO", SOR, "AAAAARRROOOOOOO", OVRE, "AAO"),
          "P27-3MND", Map.of(NORD, "ARO", SOR, "OOI"),
          "P27-3MND-BARN", Map.of(NORD, "OOA", SOR, "II"),
          "P29-UNDERBRUK", Map.of(NORD, "UUU", SOR, "UU"));

  private ReportFixture() {}

  /** The run with all its parts, in a database of its own. */
  public static ReportInput input() {
    return input(run(sampling(Sampling.Kind.ALLE)), store());
  }

  public static ReportInput input(RunInfo run, RunStore store) {
    return new ReportInput(run, catalogue(), quality(), store, true, ReportForm.usual());
  }

  public static RunStore emptyStore() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    RunStore store = new RunStore(source);
    store.createTables();
    return store;
  }

  public static RunStore store() {
    RunStore store = emptyStore();
    Tallies tallies = new Tallies();
    for (CriterionSpec spec : catalogue()) {
      OUTCOMES
          .getOrDefault(spec.id(), Map.of())
          .forEach((office, letters) -> addCases(spec, office, letters, store, tallies));
    }
    addMissingTable(store, tallies);
    addObservations(tallies);
    store.addTallies(0, tallies);
    store.addRejected(
        0,
        List.of(
            new RejectedRow("vedtak.csv", 12, "UKJENT_SAK", "sak_id", "V9;S999;2024-01-02;18"),
            new RejectedRow("vedtak.csv", 9, "DATO_ULESELIG", "vedtak_dato", "=V8;S1;veke 15;18")));
    return store;
  }

  public static Map<Office, Sampling> sampling(Sampling.Kind kind) {
    Map<Office, Sampling> all = new TreeMap<>();
    List.of(NORD, SOR, OVRE).forEach(office -> all.put(office, new Sampling(kind, "")));
    return all;
  }

  public static RunInfo run(Map<Office, Sampling> sampling) {
    return new RunInfo(
        "1.0.0",
        1,
        "c0ffee00",
        new Periode(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
        EXPORTED,
        List.of(),
        List.of(
            new Delivery(
                "saksuttrekk",
                "9901",
                "Lupevik",
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 12, 31),
                EXPORTED,
                "Velferd")),
        new TreeMap<>(sampling),
        64,
        new TreeMap<>(Map.of("all-outcomes", "ja")),
        List.of(),
        null,
        null,
        List.of(new InputFile("vedtak.csv", 12345, "ab".repeat(32))),
        30);
  }

  public static DataQuality quality() {
    return new DataQuality(
        List.of(
            new FileQuality("saker.csv", "saker", "UTF-8", "semikolon", 64, 64, 0, 0, 0),
            new FileQuality(
                "vedtak.csv", "vedtak", "Windows-1252", "semikolon", 412, 409, 2, 1, 0)),
        List.of("kvp"),
        new TreeMap<>(Map.of("klager", List.of(OVRE))),
        List.of("oppfolging:OKONOMISK_RADGIVNING"),
        List.of("vedtak.csv: saksbehandler"),
        List.of("vedtak.vurdert_18"),
        List.of("LESMEG.txt"),
        List.of(new WholeKindMissing("Lupevik (9901)", "28", 412)),
        List.of(
            new Remark(
                "UKJENT_KODE",
                "vedtak.csv",
                "utfall",
                "Ukjent kode, regnet som ikke registrert",
                3,
                17)));
  }

  public static List<CriterionSpec> catalogue() {
    return List.of(
        spec(
            "P17-VEDTAK",
            Type.H,
            UnitKind.OPPFOLGING,
            "radgivning",
            "17",
            Tabell.OPPFOLGING,
            "Økonomisk rådgivning uten vedtak"),
        spec(
            "P17-START",
            Type.H,
            UnitKind.VEDTAK,
            "radgivning",
            "17",
            Tabell.VEDTAK,
            "Vedtak om råd og veiledning uten oppstartsdato"),
        spec(
            "P18-19-INNBO",
            Type.H,
            UnitKind.VEDTAK,
            "stonad",
            "18",
            Tabell.VEDTAK,
            "Innbo og etablering vurdert bare etter § 19"),
        spec(
            "P20-DOK",
            Type.H,
            UnitKind.VILKAR,
            "vilkar",
            "20",
            Tabell.VILKAR,
            "Dokumentasjonskrav satt som vilkår"),
        spec(
            "P27-3MND",
            Type.H,
            UnitKind.OPPHOLD,
            "botilbud",
            "27",
            Tabell.BOTILBUD,
            "Midlertidig botilbud i mer enn tre måneder"),
        spec(
            "P27-3MND-BARN",
            Type.H,
            UnitKind.OPPHOLD,
            "botilbud",
            "27",
            Tabell.BOTILBUD,
            "Barn i midlertidig botilbud i mer enn tre måneder"),
        spec(
            "P29-UNDERBRUK",
            Type.I,
            UnitKind.SAK,
            "kvp",
            "29",
            Tabell.SAKER,
            "Aktuell for kvalifiseringsprogram, men ikke informert"),
        spec(
            "P29-DEKNING",
            Type.O,
            UnitKind.KONTOR,
            "kvp",
            "29",
            Tabell.SAKER,
            "Andel av aktuelle som deltar i kvalifiseringsprogram"),
        spec(
            "P29-START",
            Type.H,
            UnitKind.KVP,
            "kvp",
            "29",
            Tabell.KVP,
            "Programmet startet mer enn seks måneder etter søknaden"));
  }

  private static CriterionSpec spec(
      String id,
      Type type,
      UnitKind unit,
      String theme,
      String section,
      Tabell from,
      String title) {
    return new CriterionSpec(
        id,
        type,
        unit,
        theme,
        "sosialtjenesteloven § " + section,
        from,
        null,
        List.of(Tabell.VEDTAK, from),
        List.of(),
        LocalDate.of(2010, 1, 1),
        null,
        text(title),
        text("Alle saker der " + title.toLowerCase(java.util.Locale.ROOT) + " kan være aktuelt."),
        text(
            "Retten til tjenesten og plikten til å fatte vedtak følger av loven. Kriteriet ser"
                + " etter hendelser som viser at tjenesten er gitt, og leter så etter vedtaket i"
                + " tiden fra ett år før den første til tretti dager etter den siste hendelsen."),
        text("Vedtaket skulle vært fattet før tjenesten startet."),
        text("Data viser ikke hva som er sagt muntlig."),
        List.of("sosialtjenesteloven § " + section, "rundskriv til loven"),
        List.of(
            new Parameter(
                "dager_mellom",
                "dager",
                text("Lengste tid mellom to hendelser i samme løp"),
                "Kriteriekatalogen versjon 1",
                List.of(new DatedValue(LocalDate.of(2010, 1, 1), "90")))),
        Map.of());
  }

  private static Text text(String nb) {
    return new Text(nb, nb, nb);
  }

  private static void addCases(
      CriterionSpec spec, Office office, String letters, RunStore store, Tallies tallies) {
    List<Assessment> all = new ArrayList<>();
    for (int i = 0; i < letters.length(); i++) {
      Outcome outcome = outcome(letters.charAt(i), spec, i);
      String sak = office.kontor().substring(12, 13).toUpperCase(java.util.Locale.ROOT) + (i + 1);
      Assessment assessment =
          new Assessment(
              spec.id(),
              1,
              office,
              sak,
              new UnitRef(spec.unit(), spec.unit() == UnitKind.SAK ? sak : "E" + (i + 1)),
              LocalDate.of(2024, 1 + i % 12, 1 + i),
              outcome,
              spec.hjemmel(),
              outcome instanceof Outcome.Finding
                  ? "Fra 01.03.2024 til 14.06.2024 fikk personen fem avtalte samtaler om økonomi,"
                      + " men det finnes ikke noe vedtak etter § 17. Vedtaket skulle vært fattet"
                      + " senest 14.07.2024."
                  : "");
      tallies.addCase(List.of(assessment));
      all.add(assessment);
    }
    store.addAssessments(0, all);
  }

  private static Outcome outcome(char letter, CriterionSpec spec, int i) {
    List<Evidence> evidence =
        List.of(
            Evidence.value(
                new Felt(Tabell.OPPFOLGING, new Kilde("oppfolging.csv", 10L + i), "type"),
                "OKONOMISK_RADGIVNING"));
    return switch (letter) {
      case 'A' ->
          new Outcome.Avvik(
              i % 3 == 0 ? Severity.ALVORLIG : Severity.MODERAT,
              new Message("uten", Map.of()),
              evidence);
      case 'R' -> new Outcome.Risiko(Severity.LAV, new Message("uten", Map.of()), evidence);
      case 'O' -> new Outcome.Ok();
      case 'I' -> new Outcome.IkkeAktuelt();
      default ->
          new Outcome.Uavklart(
              List.of(
                  new MissingFact(
                      spec.unitsFrom(), "planlagt", Why.KOLONNE_MANGLER, new Kilde("a.csv", i))));
    };
  }

  /** What the engine leaves where an office's delivery lacks the table of a criterion's units. */
  private static void addMissingTable(RunStore store, Tallies tallies) {
    MissingFact fact = new MissingFact(Tabell.KVP, "*", Why.TABELL_MANGLER, null);
    Assessment assessment =
        new Assessment(
            "P29-START",
            1,
            NORD,
            "",
            new UnitRef(UnitKind.KONTOR, NORD.kontor()),
            LocalDate.of(2024, 12, 31),
            new Outcome.Uavklart(List.of(fact)),
            "§ 29",
            "Kan ikke avgjøres.");
    store.addAssessments(0, List.of(assessment));
    tallies.addCase(List.of(assessment));
    tallies.observe(new Observation(CaseChecker.TABLE_MISSING, NORD, "P29-START", "kvp"), 20);
  }

  private static void addObservations(Tallies tallies) {
    tallies.observe(new Observation("FORMAL", NORD, "INNBO", "18"), 7);
    tallies.observe(new Observation("FORMAL", SOR, "INNBO", "19"), 22);
    tallies.observe(new Observation("FORMAL", SOR, "INNBO", "18+19"), 3);
    tallies.observe(new Observation("FORMAL", NORD, "LIVSOPPHOLD", "18"), 123);
    tallies.observe(new Observation("FORMAL", NORD, "GJELD-TAP", "19"), 5);
    tallies.observe(new Observation("FORMAL", NORD, "UKLASSIFISERT", "18+19"), 2);
    tallies.observe(new Observation("VILKAR", SOR, "DOKUMENTASJON", "20"), 31);
    tallies.observe(new Observation("VILKAR", SOR, "DOKUMENTASJON", "uten"), 4);
    tallies.observe(new Observation("VILKAR", NORD, "ARBEIDSSOK", "20a"), 17);
    tallies.observe(new Observation("VILKAR", NORD, "VEILEDNING", "20"), 9);
    tallies.observe(new Observation("VILKAR", NORD, "UKLASSIFISERT", "annen"), 3);
    int[] ended = {3, 12, 12, 30, 45, 61, 80, 88, 95, 120, 210};
    for (int days : ended) {
      tallies.observe(
          new Observation(
              "BOTILBUD",
              NORD,
              String.format(java.util.Locale.ROOT, "%05d", days),
              days > 93 ? "avsluttet_over" : "avsluttet"),
          1);
    }
    for (int days : new int[] {20, 70, 150, 400}) {
      tallies.observe(
          new Observation(
              "BOTILBUD",
              SOR,
              String.format(java.util.Locale.ROOT, "%05d", days),
              days > 93 ? "pagar_over" : "pagar"),
          1);
    }
  }
}
