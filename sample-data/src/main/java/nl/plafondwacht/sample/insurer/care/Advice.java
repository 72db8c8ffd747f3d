package nl.plafondwacht.sample.insurer.care;

import nl.plafondwacht.sample.insurer.chance.Purpose;
import nl.plafondwacht.sample.insurer.life.Life;

/**
 * Meedenkadvies: a general practitioner asks, a specialist answers, each declares for themselves;
 * one in eight of either does not.
 */
final class Advice {
  private static final double ASKED = 0.16;
  private static final double DECLARED = 0.875;

  private Advice() {}

  /** Only for people in the last phase of their life. */
  static boolean isAsked(Life life) {
    return life.end().isExpectedDeath() && life.chance().happens(ASKED, Purpose.ADVICE, 0);
  }

  /** The day of both; an epoch day. */
  static int day(Life life) {
    return life.died() - 4 - life.chance().below(100, Purpose.ADVICE, 1);
  }

  static boolean isDeclaredByAsker(Life life) {
    return life.chance().happens(DECLARED, Purpose.ADVICE, 2);
  }

  static boolean isDeclaredByAdviser(Life life) {
    return life.chance().happens(DECLARED, Purpose.ADVICE, 3);
  }
}
