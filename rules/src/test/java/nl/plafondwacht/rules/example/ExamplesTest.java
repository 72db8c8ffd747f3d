package nl.plafondwacht.rules.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import nl.plafondwacht.rules.Night;
import nl.plafondwacht.rules.example.RuleFile.Example;
import nl.plafondwacht.rules.rulebook.Rulebook;
import nl.plafondwacht.rules.shown.Disclosure;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of the normenkader holds in the plain night. */
class ExamplesTest {
  @TestFactory
  Stream<DynamicTest> examplesHold() {
    return Rulebook.IDS.stream().flatMap(ExamplesTest::examplesOf);
  }

  private static Stream<DynamicTest> examplesOf(String id) {
    return Yaml.rule(id).examples().stream()
        .map(example -> dynamicTest(id + ": " + example.name(), () -> holds(example)));
  }

  private static void holds(Example example) {
    World world = World.of(example);
    Night night =
        Night.run(
            world.rows(), world.facts(), world.reference(), new Disclosure(world.threshold()));
    List<String> differences = Comparison.differences(example.expect(), Told.of(world, night));
    assertThat(differences).isEmpty();
  }
}
