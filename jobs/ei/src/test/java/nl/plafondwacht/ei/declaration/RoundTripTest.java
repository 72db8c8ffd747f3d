package nl.plafondwacht.ei.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.plafondwacht.ei.example.Examples;
import nl.plafondwacht.ei.example.Reading;
import nl.plafondwacht.ei.layout.Layout;
import nl.plafondwacht.ei.message.LineFinding;
import nl.plafondwacht.ei.message.Outcome;
import nl.plafondwacht.ei.message.Totals;
import nl.plafondwacht.ei.write.MessageWriter;

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

  @Property(tries = 60, seed = "321")
  void theWriterKnowsHowManyRecordsItWrote(@ForAll("layouts") Layout layout, @ForAll long seed) {
    Examples.Written written = Examples.message(layout, seed, 3);

    assertThat(written.records()).isEqualTo(written.bytes().length / (layout.length() + 2));
  }

  @Example
  void aCarrierMakesNoLineOfItsOwn() throws IOException {
    Layout layout = Examples.layout("ZH308 9.0");
    List<EiLine> all = Reading.of(Examples.message(layout, 4, 6).bytes()).lines();
    List<EiLine> lines = all.stream().filter(line -> line.codeList().equals("ZA")).toList();

    Reading reading = Reading.of(underCarriers(layout, all.get(0), lines));

    assertThat(lines).hasSizeGreaterThan(2);
    assertThat(reading.outcome()).isInstanceOf(Outcome.Complete.class);
    assertThat(reading.lines().stream().map(EiLine::lineId))
        .containsExactlyElementsOf(lines.stream().map(EiLine::lineId).toList());
    assertThat(reading.findings()).hasSameSizeAs(lines).noneMatch(LineFinding::isRefused);
  }

  @Example
  void anActivityOfAPersonNeedsAProductOfTheirOwn() throws IOException {
    Layout layout = Examples.layout("ZH308 9.0");
    List<EiLine> lines = Reading.of(Examples.message(layout, 4, 6).bytes()).lines();
    EiLine activity =
        lines.stream().filter(line -> line.codeList().equals("ZA")).findFirst().orElseThrow();
    EiLine product = lines.get(0);
    try (MessageWriter writer = Examples.writer(layout, new ByteArrayOutputStream())) {
      writer.person(Examples.person("1"));
      writer.line(product);
      writer.person(Examples.person("2"));

      assertThatThrownBy(() -> writer.line(activity))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("A care activity without a product before it");
    }
  }

  private static byte[] underCarriers(Layout layout, EiLine product, List<EiLine> lines)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MessageWriter writer = Examples.writer(layout, out)) {
      for (int i = 0; i < lines.size(); i++) {
        writer.person(Examples.person(Integer.toString(i)));
        writer.carrier(product);
        writer.line(lines.get(i));
      }
    }
    return out.toByteArray();
  }

  @Example
  void onlyProductsCanBeCarriers() throws IOException {
    Layout layout = Examples.layout("AW319 1.4");
    EiLine line = Reading.of(Examples.message(layout, 1, 1).bytes()).lines().get(0);
    try (MessageWriter writer = Examples.writer(layout, new ByteArrayOutputStream())) {
      writer.person(Examples.person("1"));

      assertThatThrownBy(() -> writer.carrier(line))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("AW319 1.4 has no products without an amount");
    }
  }

  @Provide
  static Arbitrary<Layout> layouts() {
    return Arbitraries.of(Examples.SHIPPED.all());
  }
}
