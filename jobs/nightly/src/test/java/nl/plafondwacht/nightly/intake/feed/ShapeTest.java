package nl.plafondwacht.nightly.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShapeTest {
  @Test
  void aCitizenNumberInALocationShowsAsNines() {
    assertThat(Shape.ofLocation("/inbox/999900109/declarations.csv"))
        .isEqualTo("/inbox/999999999/declarations.csv");
    assertThat(Shape.ofLocation("/inbox/d1/claims-9999.00.109.csv"))
        .isEqualTo("/inbox/d1/claims-9999.99.999.csv");
    assertThat(Shape.ofMessage("Cannot read /inbox/1999900109: gone"))
        .isEqualTo("Cannot read /inbox/9999999999: gone");
  }

  @Test
  void aTimeInALocationStaysReadable() {
    assertThat(Shape.ofLocation("/tmp/1764547199990/run-20261120183000123/999900109"))
        .isEqualTo("/tmp/1764547199990/run-20261120183000123/999999999");
  }
}
