package nl.plafondwacht.proof.benchmark.inbox;

import nl.plafondwacht.proof.benchmark.inbox.Chance.Question;

/**
 * A row of the declarations feed; days are epoch days, amounts cents, quantities hundredths. Of
 * every 40 rows one is a credit, one a decision on a line that was delivered as pending; of every
 * 200 one is an exact repeat, of every 4,000 one has the reference of another person's line.
 */
record Line(
    long reference,
    long corrects,
    int person,
    Sector sector,
    int provider,
    int start,
    int end,
    long quantity,
    long claimed,
    long granted,
    boolean credit,
    String returnCode,
    int receivedOn,
    int decidedOn) {
  static final int NONE = -1;

  private static final int CYCLE = 40;
  private static final int DAYS_TO_DECIDE = 12;
  private static final int DAYS_TO_CREDIT = 10;

  /** Behind a line by a whole number of cycles plus the difference of the places in them. */
  private static final int CREDIT_BEHIND = 50 * CYCLE + 2;

  private static final int CREDITED = 5;
  private static final int PENDING = 17;
  private static final int REPEATED = 29;
  private static final int SHARED = 33;

  /** The row of that number, from 0. */
  static Line of(Population all, long number) {
    int place = (int) (number % CYCLE);
    long before = number - CREDIT_BEHIND;
    if (before < 0) {
      return debit(all, number);
    }
    if (place == CREDITED + 2) {
      return debit(all, before).creditedBy(all, number);
    }
    if (place == PENDING + 2) {
      return debit(all, before).decided(all.chance());
    }
    if (place == REPEATED + 2 && number / CYCLE % 5 == 0) {
      return debit(all, before);
    }
    if (place == SHARED + 2 && number / CYCLE % 100 == 0) {
      return debit(all, before).ofNeighbour(all);
    }
    return debit(all, number);
  }

  private static Line debit(Population all, long number) {
    Chance chance = all.chance();
    int start = start(all, number);
    Sector sector = Sector.of(chance.share(Question.SECTOR, number));
    boolean terminal = sector == Sector.HOME_CARE && chance.share(Question.TERMINAL, number) < 0.08;
    int drawn = terminal ? all.terminalPerson(number, start) : all.anyPerson(number);
    int person = all.oneOfFew(drawn, number);
    int end = start + sector.length(chance.share(Question.PERIOD, number)) - 1;
    long quantity = sector.quantity(chance.share(Question.AMOUNT, number));
    int receivedOn = Math.min(Calendar.D, end + 5 + chance.below(15, Question.RECEIPT, number));
    Line line =
        new Line(
            number,
            NONE,
            person,
            sector,
            sector == Sector.HOME_CARE ? all.providerOf(number, person) : all.provider(person),
            start,
            end,
            quantity,
            quantity * sector.tariff() / 100,
            NONE,
            false,
            "",
            receivedOn,
            NONE);
    return number % CYCLE == PENDING ? line : line.decided(chance);
  }

  /** Files come in the order of time, as far as half a month. */
  private static int start(Population all, long number) {
    int around = (int) (number * Calendar.DAYS / all.lines());
    int day = around - 15 + all.chance().below(31, Question.DAY, number);
    return Calendar.FIRST + Math.max(0, Math.min(Calendar.DAYS - 1, day));
  }

  private Line ofNeighbour(Population all) {
    return new Line(
        reference,
        corrects,
        (person + 1) % all.persons(),
        sector,
        provider,
        start,
        end,
        quantity,
        claimed,
        granted,
        credit,
        returnCode,
        receivedOn,
        decidedOn);
  }

  /** Of a hundred decided lines two are cut by the tariff and two without an explanation. */
  private Line decided(Chance chance) {
    int on = receivedOn + DAYS_TO_DECIDE;
    if (on > Calendar.D) {
      return this;
    }
    int share = chance.below(100, Question.DECISION, reference);
    String code = share < 2 ? "0611" : share < 4 ? "8010" : "";
    long allowed = code.isEmpty() ? claimed : claimed * 3 / 5;
    return new Line(
        reference,
        corrects,
        person,
        sector,
        provider,
        start,
        end,
        quantity,
        claimed,
        allowed,
        credit,
        code,
        receivedOn,
        on);
  }

  /** Half of the credits take the whole line back, the others a quarter, half of these decided. */
  private Line creditedBy(Population all, long number) {
    int kind = all.chance().below(4, Question.CREDIT, number);
    long amount = kind < 2 ? claimed : claimed / 4;
    int received = Math.min(Calendar.D, receivedOn + DAYS_TO_CREDIT);
    boolean isDecided = kind % 2 == 0 && received + DAYS_TO_DECIDE <= Calendar.D;
    return new Line(
        number,
        reference,
        person,
        sector,
        provider,
        start,
        end,
        quantity,
        amount,
        isDecided ? amount : NONE,
        true,
        "",
        received,
        isDecided ? received + DAYS_TO_DECIDE : NONE);
  }
}
