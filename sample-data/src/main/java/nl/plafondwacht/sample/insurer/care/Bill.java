package nl.plafondwacht.sample.insurer.care;

import nl.plafondwacht.sample.insurer.world.ContractPlan;
import nl.plafondwacht.sample.insurer.world.ContractPlan.Scope;
import nl.plafondwacht.sample.insurer.world.HomeCareProvider;

/** Sends a performance to the insurer. */
final class Bill {
  private static final int ONE = 100;

  private final PersonFile file;

  Bill(PersonFile file) {
    this.file = file;
  }

  /** One act on one day. */
  void act(Performance what, int agb, int day, int tariff, int lag) {
    send(what, agb, new Span(day, day), ONE, tariff, lag, -1);
  }

  /** A stay, by the day. */
  void days(Performance what, int agb, Span span, int tariff, int lag) {
    send(what, agb, span, span.length() * ONE, tariff, lag, -1);
  }

  /** Home care; the quantity is in hundredths of the unit. */
  void homeCare(
      Performance what, HomeCareProvider provider, Span span, int quantity, int tariff, int lag) {
    int agb = provider.agbs().get((int) (file.life().number() % provider.agbs().size()));
    ContractPlan contract = file.world().contract(provider, file.life().group(), span.first());
    int index = contract != null && covers(contract.scope(), what) ? contract.index() : -1;
    send(what, agb, span, quantity, tariff, lag, index);
  }

  private static boolean covers(Scope scope, Performance what) {
    return what != Performance.NIGHT_CARE
        || scope == Scope.NIGHT_CARE
        || scope == Scope.NIGHT_EXTRA;
  }

  private void send(
      Performance what, int agb, Span span, int quantity, int tariff, int lag, int contract) {
    int received = file.world().rhythm().received(span.last() + lag);
    if (!file.world().window().isKnown(received)) {
      return;
    }
    boolean isPaid = file.isPaid(what);
    long amount = isPaid ? ((long) quantity * tariff + 50) / 100 : 0;
    Line line =
        new Line(
            file.nextSequence(),
            0,
            what,
            agb,
            span.first(),
            span.last(),
            quantity,
            isPaid ? tariff : 0,
            amount,
            received,
            contract,
            true,
            null,
            null);
    if (isPaid) {
      Adjudication.of(file, line);
    } else {
      file.add(line);
    }
  }

  /** Days from the first to the last, both inclusive. */
  record Span(int first, int last) {
    int length() {
      return last - first + 1;
    }
  }
}
