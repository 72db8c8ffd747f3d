package nl.plafondwacht.ei.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.plafondwacht.ei.example.Examples;
import nl.plafondwacht.ei.example.Reading;
import nl.plafondwacht.ei.layout.Layout;
import nl.plafondwacht.ei.message.Outcome;
import nl.plafondwacht.ei.message.Totals;

class RoundTripTest {
  @Property(tries = 300, seed = "319")
  void whatIsWrittenIsRead(@ForAll("layouts") Layout layout, @ForAll long seed) {
    Examples.Written written = Examples.message(layout, seed, 5);

    Reading reading = Reading.of(written.bytes());

    assertThat(reading.outcome()).isInstanceOf(Outcome.Complete.class);
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.lines().stream().map(Examples::told))
        .containsExactlyElementsOf(written.lines().stream().map(Examples::told).toList());
  }

  @Property(tries = 100, seed = "320")
  void everyRecordIsSomewhereInTheTotals(@ForAll("layouts") Layout layout, @ForAll long seed) {
    Examples.Written written = Examples.message(layout, seed, 5);

    Totals totals = Reading.of(written.bytes()).outcome().totals();

    long claimed =
        written.lines().stream()
            .mapToLong(line -> line.isCredit() ? -line.claimedCents() : line.claimedCents())
            .sum();
    assertThat(totals.records()).isEqualTo(written.bytes().length / (layout.length() + 2));
    assertThat(totals.lines()).isEqualTo(written.lines().size());
    assertThat(totals.persons()).isEqualTo(5);
    assertThat(totals.claimedCents()).isEqualTo(claimed);
    assertThat(totals.isProven()).isTrue();
  }

  @Provide
  static Arbitrary<Layout> layouts() {
    return Arbitraries.of(Examples.SHIPPED.all());
  }
}
