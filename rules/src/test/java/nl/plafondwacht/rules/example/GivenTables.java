package nl.plafondwacht.rules.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.reference.CareActivities;
import nl.plafondwacht.rules.reference.CareActivities.Kind;
import nl.plafondwacht.rules.reference.Commitment;
import nl.plafondwacht.rules.reference.Commitments;
import org.jspecify.annotations.Nullable;

/** Care activities and commitments of the default world. */
final class GivenTables {
  private GivenTables() {}

  record NursingDay(String code, LocalDate from, @Nullable LocalDate to) {
    CareActivities.Row row() {
      return new CareActivities.Row("ZA", code, Kind.HOSPITAL_DAY, Period.from(from, to));
    }
  }

  record Promise(String id, String agreed, LocalDate from) {
    Commitment commitment() {
      return new Commitment(id, agreed, from);
    }
  }

  static CareActivities careActivities() {
    List<CareActivities.Row> rows = new ArrayList<>();
    DefaultWorld.get("hospital_days")
        .forEach(row -> rows.add(Yaml.as(NursingDay.class, row).row()));
    return new CareActivities(rows);
  }

  static Commitments commitments() {
    List<Commitment> rows = new ArrayList<>();
    DefaultWorld.get("commitments")
        .forEach(row -> rows.add(Yaml.as(Promise.class, row).commitment()));
    return new Commitments(rows);
  }
}
