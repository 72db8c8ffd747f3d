package nl.plafondwacht.sample.insurer.care;

import nl.plafondwacht.sample.insurer.care.Bill.Span;
import nl.plafondwacht.sample.insurer.care.Planted.Confusion;
import nl.plafondwacht.sample.insurer.chance.Chance;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.chance.Purpose;
import nl.plafondwacht.sample.insurer.life.Life;
import nl.plafondwacht.sample.insurer.world.ContractPlan;
import nl.plafondwacht.sample.insurer.world.ContractPlan.Scope;
import nl.plafondwacht.sample.insurer.world.HomeCareProvider;
import nl.plafondwacht.sample.insurer.world.HomeCareProvider.Billing;
import nl.plafondwacht.sample.insurer.world.InsurerTime;

/** Cuts days of home care into lines, as the provider bills them. */
final class HomeCareBilling {
  private static final double OVER_THE_MONTH_BY_MONTH = 0.012;
  private static final double OVER_THE_MONTH_BY_WEEK = 0.04;
  private static final double NIGHT_CARE = 0.2;
  private static final double FORGETS_THE_CODE = 0.12;
  private static final int NIGHT_TARIFF = 4800;

  private final PersonFile file;
  private final Life life;
  private final Chance chance;
  private final InsurerTime window;
  private final Bill bill;
  private int lines;

  HomeCareBilling(PersonFile file) {
    this.file = file;
    this.life = file.life();
    this.chance = life.chance();
    this.window = file.world().window();
    this.bill = new Bill(file);
  }

  void send(Minutes minutes, HomeCareProvider provider) {
    int sum = 0;
    int first = Day.NEVER;
    int last = 0;
    for (int day = window.first(); day <= window.last(); day++) {
      int today = minutes.on(day);
      if (today > 0) {
        first = Math.min(first, day);
        last = day;
        sum += today;
      }
      if (first != Day.NEVER && (endsAfter(day, provider) || day == window.last())) {
        line(provider, new Span(first, last), sum);
        sum = 0;
        first = Day.NEVER;
      }
    }
  }

  private boolean endsAfter(int day, HomeCareProvider provider) {
    if (day + 1 == life.end().terminalFrom()) {
      return true;
    }
    boolean weekly = provider.billing() == Billing.WEEK;
    int next = Day.dayOfMonth(day + 1);
    if (next == 1) {
      double over = weekly ? OVER_THE_MONTH_BY_WEEK : OVER_THE_MONTH_BY_MONTH;
      return Day.month(day + 1) == 1 || !chance.happens(over, Purpose.BILLING, day);
    }
    return weekly && (next == 8 || next == 15 || next == 22);
  }

  private void line(HomeCareProvider provider, Span span, int minutes) {
    int number = lines++;
    if (chance.happens(0.004, Purpose.BILLING, -number - 1)) {
      file.confuse(Confusion.MISSING_DECLARATION, span.first());
      return;
    }
    boolean late = chance.happens(0.008, Purpose.RECEIPT, number);
    if (late) {
      file.confuse(Confusion.LATE_DECLARATION, span.first());
    }
    int lag = provider.lag() + (late ? 60 : 0);
    if (provider.billing() == Billing.WEEK) {
      inFiveMinutes(provider, span, minutes, lag);
    } else {
      inHours(provider, span, minutes, lag);
    }
  }

  private void inFiveMinutes(HomeCareProvider provider, Span span, int minutes, int lag) {
    Performance what =
        isDeclaredTerminal(provider, span)
            ? Performance.HOME_CARE_TERMINAL
            : Performance.HOME_CARE_IN_FIVE_MINUTES;
    if (what == Performance.HOME_CARE_TERMINAL) {
      inHours(provider, span, minutes, lag);
    } else {
      int units = Math.max(1, minutes / 5);
      bill.homeCare(what, provider, span, units * 100, provider.hourTariff() / 12, lag);
    }
  }

  /** Rounded to quarters of an hour, in messages up to whole hours: they have no decimals. */
  private void inHours(HomeCareProvider provider, Span span, int minutes, int lag) {
    boolean terminal = isDeclaredTerminal(provider, span);
    Performance what = terminal ? Performance.HOME_CARE_TERMINAL : Performance.HOME_CARE;
    int quarters = Math.max(1, (minutes + 7) / 15);
    int hours = file.world().hasMessages() ? (quarters + 3) / 4 * 100 : quarters * 25;
    bill.homeCare(what, provider, span, hours, provider.hourTariff(), lag);
    if (span.first() >= life.end().terminalFrom()
        && chance.happens(NIGHT_CARE, Purpose.BILLING, -1000)) {
      int nights = 1 + span.length() / 7;
      bill.homeCare(Performance.NIGHT_CARE, provider, span, nights * 800, NIGHT_TARIFF, lag);
    }
  }

  private boolean isDeclaredTerminal(HomeCareProvider provider, Span span) {
    ContractPlan contract = file.world().contract(provider, life.group(), span.first());
    boolean known =
        contract != null
            && contract.scope() == Scope.BY_CODE
            && span.first() >= life.end().terminalFrom();
    if (known && chance.happens(FORGETS_THE_CODE, Purpose.BILLING, -2000)) {
      file.confuse(Confusion.MISSING_CODE, span.first());
      return false;
    }
    return known;
  }
}
