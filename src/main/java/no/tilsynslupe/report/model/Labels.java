package no.tilsynslupe.report.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What codes are called by people; the words stand in a resource file. */
public final class Labels {

  private static final Properties NAMES = load();

  private Labels() {}

  /** The name of a code; a code without a name stands for itself. */
  public static String of(String theme, String code) {
    String key = theme + "." + (theme.equals("FORMAL") ? code.replace('-', '_') : code);
    return NAMES.getProperty(key, code);
  }

  private static Properties load() {
    Properties names = new Properties();
    try (InputStream in = Labels.class.getResourceAsStream("labels_nb.properties")) {
      if (in == null) {
        throw new IllegalStateException("labels_nb.properties mangler");
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      names.load(reader);
      return names;
    } catch (IOException e) {
      throw new IllegalStateException("Kan ikke lese labels_nb.properties", e);
    }
  }
}
