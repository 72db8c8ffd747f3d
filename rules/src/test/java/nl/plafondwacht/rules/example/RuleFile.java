package nl.plafondwacht.rules.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule of the normenkader as its file says it. */
record RuleFile(
    String id,
    String titleNl,
    String title,
    String purpose,
    String definition,
    String source,
    String status,
    List<Example> examples) {

  /**
   * A situation and what the rules make of it. What is null is as in the default world.
   *
   * @param because the sum behind the expectation, where it is not plain to see
   * @param persons by name
   * @param contracts by id
   * @param returnCodes added to those of the default world
   * @param expect any part of what {@link Told} tells
   */
  record Example(
      String name,
      @Nullable String because,
      @Nullable JsonNode runDate,
      @Nullable JsonNode threshold,
      @Nullable JsonNode persons,
      @Nullable JsonNode contracts,
      @Nullable JsonNode returnCodes,
      @Nullable JsonNode lines,
      JsonNode expect) {}
}
