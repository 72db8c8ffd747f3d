package nl.plafondwacht.proof.benchmark.inbox;

import java.util.HexFormat;
import nl.plafondwacht.proof.benchmark.inbox.Chance.Question;

/** How a delivery names persons. */
public enum PersonKind {
  /** 32 hex digits, as an insurer that pseudonymises beforehand delivers. */
  PSEUDONYM {
    @Override
    String id(Chance chance, int person) {
      HexFormat hex = HexFormat.of();
      return hex.toHexDigits(chance.bits(Question.IDENTITY, 2L * person))
          + hex.toHexDigits(chance.bits(Question.IDENTITY, 2L * person + 1));
    }
  },
  /** Nine digits that pass the 11-test; fictional, and different for every person. */
  BSN {
    private static final int FIRST_NUMBER = 10_000_000;

    @Override
    String id(Chance chance, int person) {
      int number = FIRST_NUMBER + 2 * person;
      int check = check(number);
      // The last digit of an even number has room for one more, which adds 2 to the check.
      return check < 10 ? "%d%d".formatted(number, check) : (number + 1) + "1";
    }

    private static int check(int number) {
      int sum = 0;
      int rest = number;
      for (int weight = 2; weight <= 9; weight++) {
        sum += weight * (rest % 10);
        rest /= 10;
      }
      return sum % 11;
    }
  };

  /** The text that stands for a person. */
  abstract String id(Chance chance, int person);
}
