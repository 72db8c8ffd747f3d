package nl.plafondwacht.sample.insurer.delivery;

import java.util.List;
import nl.plafondwacht.sample.insurer.care.Decision;
import nl.plafondwacht.sample.insurer.care.Flaw;
import nl.plafondwacht.sample.insurer.care.Line;
import org.jspecify.annotations.Nullable;

/** Takes what is sent of a person's lines, in order. */
@FunctionalInterface
interface Outbox {
  /**
   * Sends a line.
   *
   * @param knownOn epoch day that tells the delivery
   * @param broken what is made wrong with this copy; null for nothing
   * @param flaws what the night must say of it
   */
  void send(
      int knownOn, Line line, @Nullable Decision told, @Nullable Flaw broken, List<Flaw> flaws);
}
