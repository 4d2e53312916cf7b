package no.tilsynslupe.intake.kostra;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is odd within a record: a row of the table for each remark. */
final class Postkontroller {
  private static final int LIMIT = 30;
  private static final int ADULT = 18;
  private static final List<String> GROUNDS =
      List.of("VEDTAKARB", "VEDTAKAKT", "VEDTAKHELSE", "VEDTAKGRUNN");

  /** A remark, and which records of which form deserve it. */
  private record Kontroll(Merknad merknad, Form form, Predicate<FormRecord> gjelder) {}

  private static Kontroll f11(Merknad merknad, Predicate<FormRecord> gjelder) {
    return new Kontroll(merknad, Form.OKONOMISK_SOSIALHJELP, gjelder);
  }

  private static Kontroll cf11(Merknad merknad, Predicate<FormRecord> gjelder) {
    return new Kontroll(merknad, Form.KVALIFISERINGSSTONAD, gjelder);
  }

  private static final List<Kontroll> ALLE =
      List.of(
          f11(Merknad.MANED_UTEN_BELOP, r -> anyMonth(r, Postkontroller::tickedWithoutAmount)),
          f11(Merknad.BELOP_UTEN_MANED, r -> anyMonth(r, Postkontroller::amountWithoutTick)),
          f11(Merknad.SUM_BIDRAG, r -> wrongSum(r, "BIDRAG", Belopsmaneder::bidrag)),
          f11(Merknad.SUM_LAAN, r -> wrongSum(r, "LAAN", Belopsmaneder::lan)),
          f11(Merknad.UTBETDATO_KRYSSER, Vilkarsrader::krysser),
          f11(Merknad.UTBETDATO_UTENFOR, Postkontroller::outsideYear),
          f11(Merknad.UNDER_30_UTEN_AKTIVITET, Postkontroller::youngWithout),
          f11(Merknad.UNNTAK_OVER_30, Postkontroller::exemptThough30),
          f11(Merknad.UNNTAK_UTEN_GRUNN, r -> !r.isBlank("VEDTAKDATO") && !anyGround(r)),
          f11(Merknad.UNNTAK_UTEN_DATO, r -> r.isBlank("VEDTAKDATO") && anyGround(r)),
          f11(Merknad.SANKSJON_UTEN_VILKAR, Postkontroller::sanctionWithout),
          f11(Merknad.VILKAR_TIL_INGEN, Postkontroller::conditionOnNobody),
          f11(Merknad.VILKAR_TROSS_NEI, r -> r.no("VILKARSOSLOV") && Vilkarsslag.noen(r)),
          f11(Merknad.NEGATIVT_BELOP, r -> anyMonth(r, Postkontroller::negative)),
          f11(Merknad.BARN_MOTSTRIDENDE, Saksrad.Barn::motstridende),
          cf11(Merknad.BARN_MOTSTRIDENDE, Saksrad.Barn::motstridende),
          cf11(Merknad.KVP_DATOER_KRYSSER, Postkontroller::datesCross),
          cf11(Merknad.STATUS_MOT_SLUTTDATO, Program::motstridende),
          cf11(Merknad.KVP_FRA_ANNEN_KOMMUNE, Program::fraAnnenKommune),
          f11(Merknad.BYDEL_UTENFOR_OSLO, Postkontroller::districtElsewhere),
          cf11(Merknad.BYDEL_UTENFOR_OSLO, Postkontroller::districtElsewhere),
          f11(Merknad.BYDEL_MANGLER, Postkontroller::noDistrict),
          cf11(Merknad.BYDEL_MANGLER, Postkontroller::noDistrict));

  private Postkontroller() {}

  static void kjor(FormRecord record, Merknader merknader) {
    for (Kontroll kontroll : ALLE) {
      if (kontroll.form() == record.form() && kontroll.gjelder().test(record)) {
        merknader.add(kontroll.merknad(), record);
      }
    }
  }

  private interface MonthTest {
    boolean test(FormRecord record, int month);
  }

  private interface MonthAmount {
    @Nullable Long of(FormRecord record, int month);
  }

  private static IntStream months() {
    return IntStream.rangeClosed(1, Belopsmaneder.NAVN.size());
  }

  private static boolean anyMonth(FormRecord record, MonthTest test) {
    return months().anyMatch(month -> test.test(record, month));
  }

  private static boolean tickedWithoutAmount(FormRecord record, int month) {
    Long amount = Belopsmaneder.belop(record, month);
    return record.monthTicked(month) && (amount == null || amount == 0);
  }

  private static boolean amountWithoutTick(FormRecord record, int month) {
    Long amount = Belopsmaneder.belop(record, month);
    return !record.monthTicked(month) && amount != null && amount > 0;
  }

  private static boolean negative(FormRecord record, int month) {
    return Stream.of(Belopsmaneder.bidrag(record, month), Belopsmaneder.lan(record, month))
        .anyMatch(amount -> amount != null && amount < 0);
  }

  /** Only where a month and the year are stated: months may be left out altogether. */
  private static boolean wrongSum(FormRecord record, String year, MonthAmount amount) {
    Long stated = record.number(year);
    List<Long> parts =
        months().mapToObj(month -> amount.of(record, month)).filter(Objects::nonNull).toList();
    ToLongFunction<Long> value = Long::longValue;
    LongStream values = parts.stream().mapToLong(value);
    return stated != null && !parts.isEmpty() && values.sum() != stated;
  }

  private static boolean outsideYear(FormRecord record) {
    LocalDate from = record.date("UTBETDATO");
    LocalDate until = record.date("UTBETTOMDATO");
    boolean after = from != null && from.getYear() > record.year();
    boolean before = until != null && until.getYear() < record.year();
    return after || before;
  }

  /** Certainly of age and under 30 all year, whenever the birthday is. */
  private static boolean youngWithout(FormRecord record) {
    Integer born = record.birthYear();
    if (born == null) {
      return false;
    }
    int atMost = record.year() - born;
    boolean young = atMost < LIMIT && atMost > ADULT;
    return young
        && record.no("VILKARSOSLOV")
        && !Vilkarsslag.noen(record)
        && record.isBlank("VEDTAKDATO")
        && !anyGround(record);
  }

  /** Certainly 30 on the day of the exemption; without a day, all through the year. */
  private static boolean exemptThough30(FormRecord record) {
    Integer born = record.birthYear();
    if (born == null || (record.isBlank("VEDTAKDATO") && !anyGround(record))) {
      return false;
    }
    LocalDate day = record.date("VEDTAKDATO");
    int year = day == null ? record.year() : day.getYear();
    return year - born > LIMIT;
  }

  private static boolean anyGround(FormRecord record) {
    return GROUNDS.stream().anyMatch(record::ticked);
  }

  private static boolean sanctionWithout(FormRecord record) {
    boolean sanction = record.ticked("SANKSJONRED") || record.ticked("SANKSJONANDRE");
    return sanction && !record.yes("VILKARSOSLOV") && !Vilkarsslag.noen(record);
  }

  private static boolean conditionOnNobody(FormRecord record) {
    return record.yes("VILKARSAMEKT")
        && !record.code("EKTSTAT").isEmpty()
        && !Saksrad.harPartner(record);
  }

  /** Applied, decided, begun, ended: in that order, as far as they are stated. */
  private static boolean datesCross(FormRecord record) {
    @Nullable LocalDate before = null;
    for (String field : List.of("REG_DATO", "VEDTAK_DATO", "BEGYNT_DATO", "AVSL_DATO")) {
      LocalDate date = record.date(field);
      if (date != null) {
        if (before != null && date.isBefore(before)) {
          return true;
        }
        before = date;
      }
    }
    return false;
  }

  private static boolean districtElsewhere(FormRecord record) {
    return !Sakid.isOslo(record.municipality()) && !record.district().isEmpty();
  }

  private static boolean noDistrict(FormRecord record) {
    return Sakid.isOslo(record.municipality()) && record.district().isEmpty();
  }
}
