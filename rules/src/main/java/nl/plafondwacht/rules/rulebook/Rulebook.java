package nl.plafondwacht.rules.rulebook;

import java.io.InputStream;
import java.util.List;

/**
 * The normenkader. Each rule has a file {@code <id>.yaml} next to this class with its purpose,
 * definition, source, status and examples; the examples run as tests and are printed in the manual.
 */
public final class Rulebook {
  /** Changes when a rule's meaning does; part of a run's identity. */
  public static final String VERSION = "2026.4";

  /** The rules that are in force, in the order in which the night applies them. */
  public static final List<String> IDS =
      List.of(
          "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "T1", "T2", "T3", "T4", "T5", "T6", "T7",
          "C1", "C2", "C3", "C4", "R1", "P1", "P2", "P3", "U1", "U2", "U3", "U4", "S1", "S2", "S5",
          "S8");

  private Rulebook() {}

  /** The rule's file, YAML in UTF-8. */
  public static InputStream open(String id) {
    InputStream file = IDS.contains(id) ? Rulebook.class.getResourceAsStream(id + ".yaml") : null;
    if (file == null) {
      throw new IllegalArgumentException("No rule %s; known are %s".formatted(id, IDS));
    }
    return file;
  }
}
