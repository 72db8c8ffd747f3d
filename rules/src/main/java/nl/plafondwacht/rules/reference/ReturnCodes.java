package nl.plafondwacht.rules.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plafondwacht.rules.claim.Period;
import org.jspecify.annotations.Nullable;

/** The dated table of return codes: one class each, per list and, where it differs, per insurer. */
public final class ReturnCodes {
  private static final int LENGTH_IN_COD957 = 3;

  private final Map<String, List<Row>> byCode = new HashMap<>();

  /**
   * A row of the table.
   *
   * @param list COD954 or COD957
   * @param uzovi null for every insurer
   */
  public record Row(
      String list, String code, @Nullable String uzovi, ReturnClass means, Period valid) {
    private boolean isFor(String insurer, LocalDate day) {
      return (uzovi == null || uzovi.equals(insurer)) && valid.contains(day);
    }
  }

  public ReturnCodes(List<Row> rows) {
    for (Row row : rows) {
      byCode.computeIfAbsent(row.list + row.code, c -> new ArrayList<>()).add(row);
    }
  }

  /**
   * The class of a code an insurer used on a day; a row for the insurer overrides the general one.
   */
  public Optional<ReturnClass> find(String code, String insurerUzovi, LocalDate day) {
    String list = code.length() == LENGTH_IN_COD957 ? "COD957" : "COD954";
    Row best = null;
    for (Row row : byCode.getOrDefault(list + code, List.of())) {
      if (row.isFor(insurerUzovi, day) && (best == null || best.uzovi == null)) {
        best = row;
      }
    }
    return Optional.ofNullable(best).map(Row::means);
  }
}
