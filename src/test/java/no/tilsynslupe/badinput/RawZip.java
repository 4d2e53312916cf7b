package no.tilsynslupe.badinput;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes archives that no honest program writes: headers say what they are told to say. */
final class RawZip {
  private static final int UTF_8 = 1 << 11;
  private static final int ENCRYPTED = 1;
  private static final int UNIX = 3 << 8;
  private static final int LINK = 0120777 << 16;
  private static final int FILE = 0100644 << 16;

  private final ByteArrayOutputStream entries = new ByteArrayOutputStream();
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private int count;

  RawZip entry(String name, byte[] content) {
    return entry(name, content, Map.of());
  }

  /**
   * Adds an entry.
   *
   * @param options {@code stored}; {@code encrypted} and {@code symlink}, as which it is marked;
   *     {@code crc} and {@code size}, what the headers claim; {@code method}
   */
  RawZip entry(String name, byte[] content, Map<String, String> options) {
    CRC32 crc = new CRC32();
    crc.update(content);
    boolean stored = options.containsKey("stored");
    byte[] packed = stored ? content : deflated(content);
    byte[] path = name.getBytes(StandardCharsets.UTF_8);
    int flags = UTF_8 | (options.containsKey("encrypted") ? ENCRYPTED : 0);
    ByteBuffer common = buffer(26);
    common.putShort((short) 20).putShort((short) flags);
    common.putShort((short) number(options, "method", stored ? 0 : 8));
    common.putInt(0x58210000);
    common.putInt((int) number(options, "crc", crc.getValue()));
    common.putInt(packed.length).putInt((int) number(options, "size", content.length));
    common.putShort((short) path.length).putShort((short) 0);
    int offset = entries.size();
    write(entries, buffer(4).putInt(0x04034b50), common, path, packed);
    int attributes = options.containsKey("symlink") ? LINK : FILE;
    ByteBuffer place = buffer(14).putShort((short) 0).putShort((short) 0).putShort((short) 0);
    place.putInt(attributes).putInt(offset);
    ByteBuffer signature = buffer(6).putInt(0x02014b50).putShort((short) (UNIX | 20));
    write(directory, signature, common, place, path);
    count++;
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(entries.toByteArray());
    out.writeBytes(directory.toByteArray());
    ByteBuffer end = buffer(22).putInt(0x06054b50).putShort((short) 0).putShort((short) 0);
    end.putShort((short) count).putShort((short) count);
    end.putInt(directory.size()).putInt(entries.size()).putShort((short) 0);
    out.writeBytes(end.array());
    return out.toByteArray();
  }

  private static long number(Map<String, String> options, String key, long otherwise) {
    String value = options.get(key);
    return value == null ? otherwise : Long.decode(value);
  }

  private static byte[] deflated(byte[] content) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    deflater.setInput(content);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static void write(ByteArrayOutputStream out, Object... parts) {
    for (Object part : parts) {
      out.writeBytes(part instanceof ByteBuffer buffer ? buffer.array() : (byte[]) part);
    }
  }
}
