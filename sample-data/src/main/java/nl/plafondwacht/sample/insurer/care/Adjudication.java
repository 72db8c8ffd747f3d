package nl.plafondwacht.sample.insurer.care;

import nl.plafondwacht.sample.insurer.care.Decision.Answer;
import nl.plafondwacht.sample.insurer.chance.Chance;
import nl.plafondwacht.sample.insurer.chance.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a line at the insurer, ceilings apart: nearly all are granted; some are refused,
 * cut, sent again, taken back or corrected. Shares are of a thousand.
 */
final class Adjudication {
  private static final int GRANTED = 952;
  private static final int REFUSED = 961;
  private static final int CUT = 969;
  private static final int SENT_AGAIN = 976;
  private static final int WITHDRAWN = 981;
  private static final int CREDITED_IN_PART = 985;
  private static final int CORRECTED = 989;
  private static final int NO_AGREEMENT = 992;
  private static final int OTHER_REFUSAL = 995;
  private static final int REVISED = 998;

  private final PersonFile file;
  private final Chance chance;
  private final Line draft;
  private final int decidedOn;

  private Adjudication(PersonFile file, Line draft) {
    this.file = file;
    this.chance = file.life().chance();
    this.draft = draft;
    int days = 6 + chance.below(14, Purpose.CORRECTION, draft.sequence());
    this.decidedOn = file.world().rhythm().answered(draft.received() + days);
  }

  /** Adds the line as it was decided, and the lines that follow from it. */
  static void of(PersonFile file, Line draft) {
    int drawn = file.life().chance().below(1000, Purpose.ADJUDICATION, draft.sequence());
    new Adjudication(file, draft).add(drawn);
  }

  private void add(int drawn) {
    if (drawn < GRANTED) {
      Answer answer = (drawn & 1) == 0 ? Answer.GRANTED : Answer.SILENT;
      file.add(draft.decided(true, granted(answer), null));
    } else if (drawn < CORRECTED) {
      correct(drawn);
    } else {
      dispute(drawn);
    }
  }

  private void correct(int drawn) {
    if (drawn < REFUSED) {
      decide(refused((drawn & 1) == 0 ? Answer.TWICE : Answer.NOT_INSURED), null);
    } else if (drawn < CUT) {
      decide(decision(decidedOn, draft.claimed() * 9 / 10, Answer.TARIFF), null);
    } else if (drawn < SENT_AGAIN) {
      decide(refused(Answer.WRONG_NUMBER), null);
      again(draft.claimed());
    } else if (drawn < WITHDRAWN) {
      decide(granted(Answer.GRANTED), null);
      credit(draft.sequence(), draft.claimed());
    } else if (drawn < CREDITED_IN_PART) {
      decide(granted(Answer.GRANTED), null);
      credit(draft.sequence(), draft.claimed() * 3 / 10);
    } else {
      decide(granted(Answer.GRANTED), null);
      credit(draft.sequence(), draft.claimed());
      again(draft.claimed() * 8 / 10);
    }
  }

  private void dispute(int drawn) {
    if (drawn < NO_AGREEMENT) {
      decide(refused(Answer.NO_AGREEMENT), null);
    } else if (drawn < OTHER_REFUSAL) {
      decide(refused(Answer.NOT_UNDER_CONTRACT), null);
    } else if (drawn < REVISED) {
      decide(
          decision(decidedOn, draft.claimed() / 2, Answer.TARIFF),
          decision(decidedOn + 21, draft.claimed(), Answer.GRANTED));
    } else if (chance.happens(0.02, Purpose.DEFECT, draft.sequence())) {
      decide(granted(Answer.UNKNOWN), null);
    } else {
      decide(granted(Answer.GRANTED), null);
    }
  }

  private void decide(Decision first, @Nullable Decision second) {
    file.add(draft.decided(false, first, second));
  }

  private void again(long amount) {
    int received = file.world().rhythm().received(decidedOn + 4);
    Decision outcome = decision(received + 9, amount, Answer.GRANTED);
    file.add(draft.again(file.nextSequence(), amount, received, outcome));
  }

  private void credit(int of, long amount) {
    int received = file.world().rhythm().received(decidedOn + 3);
    Decision outcome = decision(received + 8, amount, Answer.GRANTED);
    file.add(draft.credit(file.nextSequence(), of, amount, received, outcome));
  }

  private Decision granted(Answer answer) {
    return decision(decidedOn, draft.claimed(), answer);
  }

  private Decision refused(Answer answer) {
    return decision(decidedOn, 0, answer);
  }

  private Decision decision(int from, long granted, Answer answer) {
    return file.decision(draft.what(), from, granted, answer);
  }
}
