package no.tilsynslupe.criterion.p29;

import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.sak.Alder;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Felt;

/**
 * The programme is for people from 18 (before 2019 from 19) until they turn 67. Source:
 * sosialtjenesteloven § 29.
 */
public final class P29Alder implements Programkriterium {

  @Override
  public String id() {
    return "P29-ALDER";
  }

  @Override
  public Ruling judge(Programlop program, Inquiry ask) {
    int youngest = ask.number("alder_fra", program.start());
    int limit = ask.number("alder_til", program.start());
    Fact<Integer> born = ask.sak().hode().fodselsar();
    Felt felt = ask.sak().felt("fodselsar");
    Alder age = Alder.ved(program.start(), born);
    if (ask.under(youngest, age, felt)) {
      return finding("for_ung", youngest, program, ask);
    }
    return ask.under(limit, age, felt)
        ? Ruling.ok(program.start())
        : finding("for_gammel", limit, program, ask);
  }

  private static Ruling finding(String key, int limit, Programlop program, Inquiry ask) {
    Fact<Integer> born = ask.sak().hode().fodselsar();
    return Ruling.avvik(program.start(), key)
        .with("start", program.start())
        .with("alder", limit)
        .with("fodt", born.optional().map(String::valueOf).orElse(""))
        .evidence(program.felt("start_dato"), program.start())
        .evidence(ask.sak().felt("fodselsar"), born.optional())
        .ruling();
  }
}
