package nl.plafondwacht.rules.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.plafondwacht.rules.example.Given.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An example can fail: on another value, on a misspelt expectation, on a misspelt given. */
class ComparisonTest {
  private static final Map<String, Object> TOLD =
      Map.of(
          "test",
          Map.of("demand", new BigDecimal("1000.00"), "bound_on", "never", "persons", 1L),
          "findings",
          List.of("DUPLICATE"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{test: {demand: 1000.00, persons: 1}}",
        "{test: {demand: 1000}, findings: [DUPLICATE]}",
        "{test: {bound_on: never}}"
      })
  void whatIsToldHasNoDifference(String expected) throws IOException {
    assertThat(Comparison.differences(yaml(expected), TOLD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{test: {demand: 1000.01}} | expect.test.demand: expected 1000.01, was 1000.00",
        "{test: {demand: 1000.00 euro}} | expect.test.demand: expected \"1000.00 euro\", was 1000.00",
        "{test: {bound_on: null}} | expect.test.bound_on: expected null, was never",
        "{test: {persons: true}} | expect.test.persons: expected true, was 1",
        "{findings: []} | expect.findings: expected [], was [DUPLICATE]",
        "{findings: [DECISION_TIE]} | expect.findings[0]: expected \"DECISION_TIE\", was DUPLICATE",
        "{findings: DUPLICATE} | expect.findings: expected \"DUPLICATE\", was [DUPLICATE]"
      })
  void anotherValueIsADifference(String expected, String difference) throws IOException {
    assertThat(Comparison.differences(yaml(expected), TOLD)).containsExactly(difference);
  }

  @Test
  void aMisspeltExpectationIsADifference() throws IOException {
    assertThat(Comparison.differences(yaml("{finding: []}"), TOLD))
        .singleElement()
        .asString()
        .startsWith("expect.finding: no such key; known are ");
  }

  @Test
  void aMisspeltGivenIsRefused() {
    assertThatThrownBy(() -> DefaultWorld.with("stay", yaml("{knd: BTH}")))
        .hasMessage("Unknown key knd of a stay; known are [kind, from, to]");
  }

  @Test
  void aCodeWithoutQuotesIsRefused() {
    assertThatThrownBy(() -> Yaml.as(Line.class, DefaultWorld.with("line", yaml("{list: 065}"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Cannot coerce Integer value");
  }

  private static JsonNode yaml(String text) throws IOException {
    return Yaml.tree(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
