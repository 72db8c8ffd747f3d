package nl.plafondwacht.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.reference.Markers.Kind;
import nl.plafondwacht.rules.reference.Markers.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The two dated tables: return codes (M8) and markers (T2). */
class CodeTablesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Period THAT_DAY = new Period(DAY, DAY);

  @Test
  void aCodeCountsOnTheDaysOfItsRowOnly() {
    ReturnCodes codes = new ReturnCodes(List.of(row("0589", null, ReturnClass.CEILING)));
    assertThat(codes.find("0589", "9001", DAY)).contains(ReturnClass.CEILING);
    assertThat(codes.find("0589", "9001", DAY.minusDays(1))).isEmpty();
    assertThat(codes.find("0589", "9001", DAY.plusDays(1))).isEmpty();
    assertThat(codes.find("0590", "9001", DAY)).isEmpty();
  }

  @Test
  void theInsurersRowWinsWhereverItStands() {
    ReturnCodes.Row general = row("0589", null, ReturnClass.CEILING);
    ReturnCodes.Row own = row("0589", "9001", ReturnClass.INFORMATION);
    for (List<ReturnCodes.Row> rows : List.of(List.of(general, own), List.of(own, general))) {
      ReturnCodes codes = new ReturnCodes(rows);
      assertThat(codes.find("0589", "9001", DAY)).contains(ReturnClass.INFORMATION);
      assertThat(codes.find("0589", "9002", DAY)).contains(ReturnClass.CEILING);
    }
  }

  @Test
  void threeDigitsAndFourDigitsAreDifferentLists() {
    ReturnCodes codes =
        new ReturnCodes(
            List.of(
                new ReturnCodes.Row("COD957", "300", null, ReturnClass.NOT_CONTRACT, THAT_DAY),
                new ReturnCodes.Row("COD957", "0300", null, ReturnClass.CEILING, THAT_DAY)));
    assertThat(codes.find("300", "9001", DAY)).contains(ReturnClass.NOT_CONTRACT);
    assertThat(codes.find("0300", "9001", DAY)).isEmpty();
  }

  @Test
  void aMarkerCountsOnTheDaysOfItsRowOnly() {
    Markers markers = new Markers(List.of(marker("759", Kind.CERTAIN, Status.UNVERIFIED)));
    assertThat(markers.certainProfile("759", DAY)).contains("row of 759");
    assertThat(markers.certainProfile("759", DAY.plusDays(1))).isEmpty();
    assertThat(markers.certainProfile("450", DAY)).isEmpty();
  }

  @Test
  void onlyCertainMarkersThatAreConfiguredCount() {
    Markers markers =
        new Markers(
            List.of(
                marker("1", Kind.PALLIATIVE, Status.VERIFIED),
                marker("2", Kind.CERTAIN, Status.NOT_CONFIGURED),
                marker(null, Kind.CERTAIN, Status.NOT_CONFIGURED),
                marker("3", Kind.CERTAIN, Status.VERIFIED)));
    assertThat(markers.certainProfile("1", DAY)).isEmpty();
    assertThat(markers.certainProfile("2", DAY)).isEmpty();
    assertThat(markers.certainProfile("3", DAY)).contains("row of 3");
  }

  private static ReturnCodes.Row row(String code, @Nullable String uzovi, ReturnClass means) {
    return new ReturnCodes.Row("COD954", code, uzovi, means, THAT_DAY);
  }

  private static Markers.Row marker(@Nullable String code, Kind kind, Status status) {
    return new Markers.Row("row of " + code, "057", code, null, null, kind, null, THAT_DAY, status);
  }
}
