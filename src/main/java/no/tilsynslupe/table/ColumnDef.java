package no.tilsynslupe.table;

import java.util.List;
import no.tilsynslupe.prose.Spoken;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table of the case export.
 *
 * @param index place in the table's definition, from 0
 * @param name name in the format
 * @param codes the code list of a column of type {@link ColumnType#CODE}, else null
 * @param required a row without a readable value is rejected
 * @param columnRequired a file without the column is refused
 * @param min least readable int
 * @param max greatest readable int
 * @param usable which rows can use the column; all must hold, none means every row
 * @param missed key of {@link #missedRemark}, after {@code missed_}; empty where a blank is nothing
 *     to remark on
 */
public record ColumnDef(
    int index,
    String name,
    ColumnType type,
    @Nullable CodeList codes,
    boolean required,
    boolean columnRequired,
    int min,
    int max,
    BlankMeaning blank,
    List<UsableWhen> usable,
    String missed) {

  private static final Spoken TEXTS = new Spoken(ColumnDef.class, "texts.yaml");

  public ColumnDef {
    usable = List.copyOf(usable);
    // Literals are interned, too: then a comparison of names that are equal costs nothing.
    name = name.intern();
    if ((type == ColumnType.CODE) != (codes != null)) {
      throw new IllegalArgumentException("column " + name + ": a code list goes with type code");
    }
  }

  /** True when a row can fill the column. */
  public boolean usableBy(RowValues row) {
    // Asked of every blank cell: without an iterator, and most columns have no condition.
    for (int i = 0; i < usable.size(); i++) {
      if (!usable.get(i).holds(row)) {
        return false;
      }
    }
    return true;
  }

  /**
   * What to remark on a row that can use the column and leaves it blank, in the language of the
   * process; empty where a blank is nothing to remark on.
   */
  public String missedRemark() {
    return missed.isEmpty() ? "" : TEXTS.say("missed_" + missed);
  }

  /** The code list of a code column. */
  public CodeList codeList() {
    if (codes == null) {
      throw new IllegalStateException("column " + name + " has no code list");
    }
    return codes;
  }
}
