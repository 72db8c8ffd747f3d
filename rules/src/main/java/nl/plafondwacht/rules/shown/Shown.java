package nl.plafondwacht.rules.shown;

import java.util.stream.Stream;
import nl.plafondwacht.rules.disclosure.Cell;
import nl.plafondwacht.rules.disclosure.Figures;
import nl.plafondwacht.rules.disclosure.Hiding;
import nl.plafondwacht.rules.trajectory.Strictness;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees of one contract (rule S8).
 *
 * @param days of its ceilings
 */
public record Shown(Disclosure disclosure, Hiding hiding, ShownDays days) {
  /** Everything, to the day and the cent. */
  public static final Shown EVERYTHING =
      new Shown(new Disclosure(1), Hiding.NOTHING, ShownDays.ALL);

  /** What purchasing sees: days by month when few persons are in between at any level. */
  public static Shown of(Figures figures, ShownDays days, Disclosure disclosure) {
    Hiding hiding = Hiding.of(figures, disclosure.threshold());
    boolean few =
        Strictness.ALL.stream()
            .flatMap(
                level ->
                    Stream.of(ContractFigures.BETWEEN, ContractFigures.STARTED)
                        .map(column -> new Cell(ContractFigures.TESTS, level.text(), column)))
            .anyMatch(hiding.few()::contains);
    return new Shown(disclosure, hiding, few ? ShownDays.NONE : days);
  }

  /** Whether nothing is hidden from the reader, whatever the contract. */
  public boolean isEverything() {
    return disclosure.threshold() <= 1;
  }

  public Row row(String table, String row) {
    return new Row(this, table, row);
  }

  /** A row of one of the contract's tables. */
  public record Row(Shown shown, String table, String row) {

    public boolean hides(String column) {
      return shown.hiding.hides(cell(column));
    }

    /** The figure, null when it is hidden. */
    public <T> @Nullable T figure(String column, @Nullable T value) {
      return hides(column) ? null : value;
    }

    /** Why a figure is null; null when it is not hidden. */
    public @Nullable String note(String column) {
      if (!hides(column)) {
        return null;
      }
      return shown.disclosure.few() + (isOfFew(column) ? "" : "_BY_DIFFERENCE");
    }

    /** Whether a figure is hidden because of its own persons. */
    public boolean isOfFew(String column) {
      return shown.hiding.few().contains(cell(column));
    }

    private Cell cell(String column) {
      return new Cell(table, row, column);
    }
  }
}
