package no.tilsynslupe.intake;

/** A rejected row as bytes. */
final class RejectCodec {
  private RejectCodec() {}

  static void write(Reject reject, ByteSink out) {
    out.putUnsigned(reject.fileIndex());
    out.putText(reject.fil());
    out.putUnsigned(reject.linje());
    out.putText(reject.reason().name());
    out.putText(reject.melding());
    out.putText(reject.kolonne());
    out.putText(reject.rad());
  }

  static Reject read(ByteCursor in) {
    int file = Math.toIntExact(in.getUnsigned());
    String fil = in.getText();
    long line = in.getUnsigned();
    RejectReason reason = RejectReason.valueOf(in.getText());
    return new Reject(file, fil, line, reason, in.getText(), in.getText(), in.getText());
  }
}
