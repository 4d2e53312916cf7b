package no.tilsynslupe.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import no.tilsynslupe.sak.Tabell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The quick reader of cells says the same as the careful one. */
class CellBytesTest {
  private static final String[] USUAL = {
    "2024-03-01",
    "2024-02-30",
    "29.02.2023",
    "01.03.2024",
    "1.3.2024",
    "20240301",
    "1969-12-31",
    "1900-01-01",
    "01.01.1900",
    "9999-12-31",
    "2100-12-31",
    "2101-01-01",
    "1899-12-31",
    "0202-01-01",
    "2024-3-01x",
    "2024/03/01",
    "2024-03-01T10:00",
    "12345",
    "12345,50",
    "12345.50",
    "12.345",
    "12.345,50",
    "1234567890",
    "-5",
    "\u22125",
    "12,5",
    ",50",
    "1.50",
    "12 345",
    "007",
    "0",
    "J",
    "N",
    "j",
    "ja",
    "Nei",
    "X",
    "1",
    "true",
    "INNVILGET",
    "Innvilget",
    "delvis innvilget",
    "Delvis innvilget",
    "AVSLATT",
    "Avslått",
    "TULL",
    "ENSLIG",
    "SAMTALE",
    "18",
    "20a",
    "æøå",
    "S001",
    "kr 50",
    "0123456789012345678901234567890123456789012345678901234567890123",
    "01234567890123456789012345678901234567890123456789012345678901234",
    "øøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøø",
    "2024-0a-01",
    "20.2-.2024",
    "12:45,50"
  };

  private static String altered(String text, Random random) {
    String digits = "0123456789-.,aJ";
    StringBuilder other = new StringBuilder(text);
    for (int i = random.nextInt(3); i > 0 && !other.isEmpty(); i--) {
      int at = random.nextInt(other.length());
      other.setCharAt(at, digits.charAt(random.nextInt(digits.length())));
    }
    return other.toString();
  }

  @ParameterizedTest
  @EnumSource(Tabell.class)
  void everyCellIsReadTheSame(Tabell id) {
    TableDef table = ExportFormat.get().table(id);
    Random random = new Random(5);
    RowValues quick = new RowValues(table);
    RowValues careful = new RowValues(table);
    for (ColumnDef column : table.columns()) {
      int i = column.index();
      for (int round = 0; round < 40; round++) {
        for (String usual : USUAL) {
          String text = altered(usual, random);
          byte[] utf8 = ("ø;" + text + ";").getBytes(StandardCharsets.UTF_8);
          CellBytes.read(column, utf8, 3, utf8.length - 1, quick);
          CellReader.read(column, text, careful);
          assertThat(quick.state(i)).as("%s: %s", column.name(), text).isEqualTo(careful.state(i));
          assertThat(quick.number(i))
              .as("%s: %s", column.name(), text)
              .isEqualTo(careful.number(i));
          assertThat(quick.text(i)).isEqualTo(careful.text(i));
        }
      }
    }
  }
}
