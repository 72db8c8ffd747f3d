package nl.plafondwacht.sample.insurer.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarketTest {
  @Test
  void messagesAreOfAsManyPracticesAndPharmaciesAsPersonsNeed() {
    assertThat(Market.of(Manner.MESSAGES, 400, 2)).isEqualTo(new Market(2, 1));
    assertThat(Market.of(Manner.MESSAGES, 21_000, 4)).isEqualTo(new Market(3, 1));
    assertThat(Market.of(Manner.MESSAGES, 4_995_000, 8)).isEqualTo(new Market(313, 90));
  }

  @Test
  void rowsAreOfManyHoweverFewLiveThere() {
    assertThat(Market.of(Manner.ROWS, 400, 2)).isEqualTo(Market.of(Manner.ROWS, 4_000_000, 8));
  }
}
