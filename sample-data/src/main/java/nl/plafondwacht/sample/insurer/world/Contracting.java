package nl.plafondwacht.sample.insurer.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.plafondwacht.sample.insurer.chance.Chance;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.chance.Purpose;
import nl.plafondwacht.sample.insurer.world.ContractPlan.Clause;
import nl.plafondwacht.sample.insurer.world.ContractPlan.Efficiency;
import nl.plafondwacht.sample.insurer.world.ContractPlan.Hindrance;
import nl.plafondwacht.sample.insurer.world.ContractPlan.Intent;
import nl.plafondwacht.sample.insurer.world.ContractPlan.Method;
import nl.plafondwacht.sample.insurer.world.ContractPlan.Regime;
import nl.plafondwacht.sample.insurer.world.ContractPlan.Request;
import nl.plafondwacht.sample.insurer.world.ContractPlan.Scope;
import nl.plafondwacht.sample.insurer.world.ContractPlan.Terms;

/** Contracts of every provider with every group, a calendar year each, in all varieties. */
final class Contracting {
  private static final int LEAST_TERM = 60;

  private final InsurerTime window;
  private final Chance chance;
  private final List<ContractPlan> plans = new ArrayList<>();

  private Contracting(InsurerTime window, long seed) {
    this.window = window;
    this.chance = Chance.of(seed, -1000L);
  }

  static List<ContractPlan> of(List<HomeCareProvider> providers, InsurerTime window, long seed) {
    Contracting contracting = new Contracting(window, seed);
    for (HomeCareProvider provider : providers) {
      for (int group = 0; group < Group.ALL.size(); group++) {
        for (int year = 0; year < window.years(); year++) {
          contracting.add(provider, group, window.firstYear() + year);
        }
      }
    }
    return contracting.plans;
  }

  private void add(HomeCareProvider provider, int group, int year) {
    int index = plans.size();
    int variety = provider.index() * Group.ALL.size() + group;
    Terms terms = terms(variety);
    int first = Day.of(year, 1, 1);
    int last = Day.of(year, 12, 31);
    int planned = plannedDay(index, first, last);
    Intent intent = intent(index, planned);
    plans.add(
        new ContractPlan(
            index,
            String.format(Locale.ROOT, "C-%d-%04d-%d", year, provider.index(), group + 1),
            group,
            provider,
            first,
            last,
            terms,
            scope(terms, variety),
            intent,
            intent == Intent.BINDS ? planned : Day.NEVER,
            request(intent, index),
            hindrance(intent, terms, variety)));
  }

  /** Terms that fit together; each variety comes back after at most sixty contracts. */
  private static Terms terms(int variety) {
    Method method = List.of(Method.values()).get(variety % 5);
    Clause clause =
        switch (method) {
          case BY_CODE, BY_REGISTRATION, AFTERWARDS -> Clause.EXCLUDED;
          case ON_REQUEST -> Clause.ON_REQUEST;
          case NONE -> variety % 2 == 0 ? Clause.INCLUDED : Clause.NOT_STATED;
        };
    Efficiency efficiency = List.of(Efficiency.values()).get(variety / 2 % 4);
    return new Terms(
        List.of(Regime.values()).get((variety + variety / 5) % 3),
        clause,
        method,
        variety % 4 != 3,
        variety % 3 != 1,
        efficiency,
        efficiency != Efficiency.NONE && variety / 3 % 2 == 0,
        efficiency != Efficiency.NONE && variety / 7 % 2 == 0);
  }

  private static Scope scope(Terms terms, int variety) {
    if (terms.method() == Method.BY_CODE) {
      return Scope.BY_CODE;
    }
    return switch (variety % 7) {
      case 1 -> Scope.HOME_CARE;
      case 2 -> Scope.NIGHT_CARE;
      case 5 -> Scope.NIGHT_EXTRA;
      default -> Scope.DEFAULT;
    };
  }

  /** Between half and nine tenths of the part of the term that lies in the window. */
  private int plannedDay(int index, int first, int last) {
    int from = Math.max(first, window.first());
    int days = Math.min(last, window.last()) - from + 1;
    double share = 0.5 + 0.4 * chance.unit(Purpose.CONTRACT, 2 * index);
    return days < LEAST_TERM ? Day.NEVER : from + (int) (share * days);
  }

  private Intent intent(int index, int planned) {
    int drawn = chance.below(20, Purpose.CONTRACT, 2 * index + 1);
    if (drawn == 0) {
      return Intent.NO_CEILING;
    }
    return drawn <= 9 || planned == Day.NEVER ? Intent.AMPLE : Intent.BINDS;
  }

  private Request request(Intent intent, int index) {
    if (intent != Intent.BINDS) {
      return Request.NONE;
    }
    int drawn = chance.below(12, Purpose.REQUEST, index);
    return drawn < Request.values().length ? List.of(Request.values()).get(drawn) : Request.NONE;
  }

  /** Refusals where payment stops; elsewhere other ways, or none at all. */
  private static Hindrance hindrance(Intent intent, Terms terms, int variety) {
    if (terms.efficiency() == Efficiency.HOURS_PER_CLIENT_MONTH
        && !terms.exempts()
        && variety % 3 != 2) {
      return Hindrance.E7;
    }
    if (intent != Intent.BINDS) {
      return Hindrance.NONE;
    }
    if (terms.regime() == Regime.STOP_PAYMENT) {
      return variety % 4 == 2 ? Hindrance.E2 : Hindrance.E1;
    }
    return switch (variety % 5) {
      case 1 -> Hindrance.E2;
      case 2 -> Hindrance.E3;
      case 4 -> Hindrance.E4;
      default -> Hindrance.NONE;
    };
  }
}
