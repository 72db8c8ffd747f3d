package nl.plafondwacht.sample.insurer.world;

import java.util.List;

/** An insurer group and its labels; the UZOVI numbers start with 99, no real one does. */
public record Group(String name, List<Integer> uzovis, double share) {

  static final List<Group> ALL =
      List.of(
          new Group("Fictief Zorg Groep", List.of(9911, 9912, 9913), 0.4),
          new Group("Verzonnen Onderling", List.of(9921, 9922), 0.3),
          new Group("Bedacht Zeker", List.of(9931, 9932), 0.2),
          new Group("Denkbeeld Polis", List.of(9941), 0.1));

  public Group {
    uzovis = List.copyOf(uzovis);
  }
}
