package no.tilsynslupe.intake.digisos;

import java.util.ArrayList;
import java.util.List;

/** Writes case files as case systems send them. */
public final class CaseJson {
  private String system = "Socio";
  private String version = "10.1.16";
  private final List<String> events = new ArrayList<>();

  /** Of a system that is known to send conditions. */
  public static CaseJson socio() {
    return new CaseJson();
  }

  /** Of a system of which nothing is known. */
  public static CaseJson of(String system, String version) {
    CaseJson json = new CaseJson();
    json.system = system;
    json.version = version;
    return json;
  }

  /** An event; {@code fields} as they stand in JSON, with {@code '} for {@code "}. */
  public CaseJson event(String type, String time, String fields) {
    events.add(
        ("{'type': '"
                + type
                + "', 'hendelsestidspunkt': '"
                + time
                + "'"
                + (fields.isEmpty() ? "" : ", " + fields)
                + "}")
            .replace('\'', '"'));
    return this;
  }

  public CaseJson raw(String event) {
    events.add(event.replace('\'', '"'));
    return this;
  }

  public CaseJson received(String time) {
    return event("soknadsStatus", time, "'status': 'MOTTATT'");
  }

  public CaseJson status(String time, String status) {
    return event("soknadsStatus", time, "'status': '" + status + "'");
  }

  public CaseJson office(String time, String number) {
    return event("tildeltNavKontor", time, "'navKontor': '" + number + "'");
  }

  public CaseJson matter(String time, String reference, String title, String status) {
    return event(
        "saksStatus",
        time,
        "'referanse': '" + reference + "', 'tittel': '" + title + "', 'status': '" + status + "'");
  }

  public CaseJson decision(String time, String matter, String utfall) {
    return event(
        "vedtakFattet",
        time,
        "'saksreferanse': '"
            + matter
            + "', 'utfall': '"
            + utfall
            + "', 'vedtaksfil':"
            + " {'referanse': {'type': 'dokumentlager', 'id': 'fil-"
            + time.hashCode()
            + "'}}");
  }

  public CaseJson payment(String time, String reference, String status, String more) {
    return event(
        "utbetaling",
        time,
        "'utbetalingsreferanse': '"
            + reference
            + "', 'saksreferanse': 'SAK1', 'status': '"
            + status
            + "', 'belop': 5000.50, 'fom': '2024-03-01', 'tom': '2024-03-31'"
            + (more.isEmpty() ? "" : ", " + more));
  }

  public CaseJson condition(String time, String reference, String status, String title) {
    return event(
        "vilkar",
        time,
        "'vilkarreferanse': '"
            + reference
            + "', 'saksreferanse': 'SAK1', 'utbetalingsreferanse': [],"
            + " 'tittel': '"
            + title
            + "', 'status': '"
            + status
            + "'");
  }

  public CaseJson demand(
      String time, String reference, String status, String title, String payments) {
    return event(
        "dokumentasjonkrav",
        time,
        "'dokumentasjonkravreferanse': '"
            + reference
            + "', 'saksreferanse': 'SAK1',"
            + " 'utbetalingsreferanse': ["
            + payments
            + "], 'tittel': '"
            + title
            + "', 'status': '"
            + status
            + "'");
  }

  /** Documents asked for before a decision; each {@code type|info|reference|deadline}. */
  public CaseJson asked(String time, String... documents) {
    List<String> list = new ArrayList<>();
    for (String document : documents) {
      String[] part = document.split("\\|", -1);
      list.add(
          "{'dokumenttype': '"
              + part[0]
              + "', 'tilleggsinformasjon': '"
              + part[1]
              + "', 'dokumentreferanse': '"
              + part[2]
              + "', 'innsendelsesfrist': '"
              + part[3]
              + "'}");
    }
    return event(
        "dokumentasjonEtterspurt", time, "'dokumenter': [" + String.join(", ", list) + "]");
  }

  public CaseJson interimReply(String time) {
    return event(
        "forelopigSvar",
        time,
        "'forvaltningsbrev': {'referanse': {'type': 'dokumentlager', 'id': 'brev'}}");
  }

  /** The bare case file. */
  public String json() {
    return "{\"version\": \"1.0.0\", \"avsender\": {\"systemnavn\": \""
        + system
        + "\", \"systemversjon\": \""
        + version
        + "\"},\n \"hendelser\": [\n"
        + String.join(",\n", events)
        + "\n]}";
  }

  /** In the wrapper that it is uploaded in. */
  public String wrapped() {
    return "{\"sak\": {\"soker\": " + json() + "}, \"type\": \"no.nav.digisos.digisos.soker.v1\"}";
  }
}
