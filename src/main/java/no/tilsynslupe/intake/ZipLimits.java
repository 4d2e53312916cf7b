package no.tilsynslupe.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import no.tilsynslupe.intake.ZipListing.Listed;
import no.tilsynslupe.sak.UserError;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Bounds on what an archive may unfold to; counted while reading, since headers can lie. */
final class ZipLimits {
  /** Case data shrink to a tenth or, with many like rows, to a hundredth; bombs to a thousandth. */
  private static final long MAX_RATIO = 250;

  /** Below this an entry may have any ratio: a small file of like rows harms nobody. */
  private static final long RATIO_FROM = 16L << 20;

  /** Many times the largest export of a city, and still readable in an hour. */
  private static final long MAX_TOTAL = 64L << 30;

  private final String zip;
  private long declared;

  ZipLimits(String zip) {
    this.zip = zip;
  }

  /** Counts what an entry says of itself. */
  void add(ZipArchiveEntry entry) {
    declared += Math.max(0, entry.getSize());
    if (declared > MAX_TOTAL || declared < 0) {
      throw tooLarge();
    }
  }

  /** Opens an entry; reading more of it than is sane ends with an error. */
  InputStream open(ZipFile file, Listed one) throws IOException {
    try {
      InputStream in = file.getInputStream(one.entry());
      return new Counted(in, one);
    } catch (ZipException e) {
      throw damaged(one, e);
    }
  }

  private UserError tooLarge() {
    return Unreadable.file(zip, IntakeTexts.say("zip_for_stor"));
  }

  private UserError damaged(Listed one, IOException cause) {
    return Unreadable.file(zip, IntakeTexts.say("zip_fil_odelagt", "fil", one.label()), cause);
  }

  private final class Counted extends FilterInputStream {
    private final Listed one;
    private final ZipArchiveEntry entry;
    private final CRC32 checksum = new CRC32();
    private long count;

    Counted(InputStream in, Listed one) {
      super(in);
      this.one = one;
      this.entry = one.entry();
    }

    /** Skips by reading, so that the checksum stays right. */
    @Override
    public long skip(long wanted) throws IOException {
      long skipped = 0;
      while (skipped < wanted && read() >= 0) {
        skipped++;
      }
      return skipped;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      int read = read(one, 0, 1);
      return read < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read;
      try {
        read = super.read(buffer, offset, length);
      } catch (IOException e) {
        throw damaged(one, e);
      }
      if (read > 0) {
        count += read;
        checksum.update(buffer, offset, read);
      } else if (read < 0 && entry.getCrc() >= 0 && checksum.getValue() != entry.getCrc()) {
        throw damaged(one, new ZipException("checksum"));
      }
      long compressed = Math.max(1, entry.getCompressedSize());
      if (count > MAX_TOTAL || (count > RATIO_FROM && count / compressed > MAX_RATIO)) {
        throw tooLarge();
      }
      return read;
    }
  }
}
