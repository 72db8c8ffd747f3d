package nl.plafondwacht.rules.summary;

import java.util.stream.Stream;
import nl.plafondwacht.rules.ceiling.CeilingTest;
import nl.plafondwacht.rules.disclosure.Cell;
import nl.plafondwacht.rules.disclosure.Figures;
import nl.plafondwacht.rules.disclosure.Hiding;
import nl.plafondwacht.rules.trajectory.ByStrictness;
import nl.plafondwacht.rules.trajectory.Strictness;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees of one contract (rule S8).
 *
 * @param daysByMonth whether days of its ceilings read as months
 */
public record Shown(Disclosure disclosure, Hiding hiding, boolean daysByMonth) {
  /** Everything, to the day and the cent. */
  public static final Shown EVERYTHING = new Shown(new Disclosure(1), Hiding.NOTHING, false);

  /** What purchasing sees: days by month when few persons are in between at any level. */
  public static Shown of(ByStrictness<CeilingTest> tests, Figures figures, Disclosure disclosure) {
    Hiding hiding = Hiding.of(figures, disclosure.threshold());
    boolean few =
        Strictness.ALL.stream()
            .flatMap(
                level ->
                    Stream.of(ContractFigures.BETWEEN, ContractFigures.STARTED)
                        .map(column -> new Cell(ContractFigures.TESTS, level.text(), column)))
            .anyMatch(hiding.few()::contains);
    boolean byMonth = few || disclosure.hides(tests.standard().persons().counting());
    return new Shown(disclosure, hiding, byMonth);
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
