package nl.plafondwacht.sample.insurer.truth;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.plafondwacht.sample.insurer.care.CodeList;
import nl.plafondwacht.sample.insurer.care.Performance;
import nl.plafondwacht.sample.insurer.care.PersonFile;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.truth.Residence.Spell;
import nl.plafondwacht.sample.insurer.world.ContractPlan;
import nl.plafondwacht.sample.insurer.world.ContractPlan.Method;
import nl.plafondwacht.sample.insurer.world.ContractPlan.Scope;
import nl.plafondwacht.sample.insurer.world.InsurerTime;
import nl.plafondwacht.sample.insurer.world.World;

/** What the rules must say of one person on the last day. */
public final class PersonTruth {
  private static final BitSet NO_DAYS = new BitSet();

  private final List<Net> nets;
  private final List<ContractLine> counting = new ArrayList<>();
  private final List<List<Episode>> episodes = new ArrayList<>();
  private final List<BitSet> terminalDays = new ArrayList<>();
  private final List<Spell> spells;
  private final Signs signs;
  private final int born;
  private final int death;

  private PersonTruth(PersonFile file, World world) {
    InsurerTime window = world.window();
    this.nets = Netting.of(file, window.last());
    this.born = file.life().born();
    this.death = window.isKnown(file.life().end().knownOn()) ? file.life().died() : Day.NEVER;
    this.spells = Residence.spells(file, nets);
    this.signs = Signs.of(file, nets, death, window.last());
    BitSet home = spells.isEmpty() ? new BitSet() : Residence.atHome(file, spells, death, window);
    for (Strictness strictness : Strictness.ALL) {
      List<Episode> found =
          Episodes.of(signs, strictness, file.life().born(), death, window.last());
      episodes.add(found);
      if (!found.isEmpty() && home.isEmpty()) {
        home = Residence.atHome(file, spells, death, window);
      }
      terminalDays.add(terminalDays(file, found, home, world));
    }
    for (Net net : nets) {
      if (net.line().contract() >= 0) {
        count(file, net, world.contracts().get(net.line().contract()), home, window);
      }
    }
  }

  /** The truth of a person whose rows ask for any rule. */
  public static PersonTruth of(PersonFile file, World world) {
    return new PersonTruth(file, world);
  }

  /**
   * A line that counts towards a ceiling.
   *
   * @param terminal terminal home-care days of its period, for each strictness
   * @param atHome days at home of its period
   * @param registered its terminal share is outside the ceiling
   */
  record ContractLine(
      Net net, ContractPlan contract, List<BitSet> terminal, int atHome, boolean registered) {

    long share(long cents, int strictness) {
      return part(cents, terminal.get(strictness).cardinality());
    }

    /** Half-up, a negative amount like its positive counterpart. */
    long part(long cents, int days) {
      if (atHome == 0 || days == 0) {
        return 0;
      }
      long half = (2 * Math.abs(cents) * days + atHome) / (2L * atHome);
      return cents < 0 ? -half : half;
    }

    boolean isHomeCare() {
      return net.isDebit()
          && (net.line().what() != Performance.NIGHT_CARE || contract.scope() == Scope.NIGHT_CARE);
    }

    boolean isInCarveOut(int strictness) {
      return net.hasDemand() && !registered && !terminal.get(strictness).isEmpty();
    }
  }

  List<ContractLine> counting() {
    return counting;
  }

  public List<Net> nets() {
    return nets;
  }

  public List<Episode> episodes(Strictness strictness) {
    return episodes.get(strictness.index());
  }

  /** Sequences of lines under contract without a day on which the person lived at home (M5). */
  public Set<Integer> linesWithoutDayAtHome() {
    Set<Integer> lines = new HashSet<>();
    for (ContractLine line : counting) {
      if (!spells.isEmpty() && line.atHome() == 0) {
        lines.add(line.net().line().sequence());
      }
    }
    return lines;
  }

  List<Spell> spells() {
    return spells;
  }

  Signs signs() {
    return signs;
  }

  int born() {
    return born;
  }

  /** Epoch day of a death that is known, else NEVER. */
  int death() {
    return death;
  }

  private BitSet terminalDays(PersonFile file, List<Episode> found, BitSet home, World world) {
    InsurerTime window = world.window();
    BitSet days = new BitSet();
    for (Episode episode : found) {
      Residence.fill(days, episode.opened(), episode.closed(), window, true);
    }
    if (!days.isEmpty()) {
      days.and(home);
      days.andNot(Residence.underWlz(file, window));
      days.and(covered(world));
    }
    return days;
  }

  /** Days in the period of a home-care line, whoever sent it (T6). */
  private BitSet covered(World world) {
    BitSet days = new BitSet();
    for (Net net : nets) {
      if (net.isDebit() && isHomeCare(net, world)) {
        Residence.fill(days, net.line().start(), net.line().end(), world.window(), true);
      }
    }
    return days;
  }

  private static boolean isHomeCare(Net net, World world) {
    if (net.line().what().list().equals(CodeList.DISTRICT_NURSING)) {
      return true;
    }
    int contract = net.line().contract();
    return contract >= 0 && world.contracts().get(contract).scope() == Scope.NIGHT_CARE;
  }

  private void count(
      PersonFile file, Net net, ContractPlan contract, BitSet home, InsurerTime window) {
    boolean outside =
        contract.scope() == Scope.BY_CODE && net.line().what() == Performance.HOME_CARE_TERMINAL;
    if (outside) {
      return;
    }
    int first = net.line().start() - window.first();
    int end = net.line().end() - window.first() + 1;
    List<BitSet> own = new ArrayList<>(3);
    for (BitSet days : terminalDays) {
      own.add(days.isEmpty() ? NO_DAYS : shifted(days.get(first, end), first));
    }
    boolean registered =
        contract.terms().method() == Method.BY_REGISTRATION
            && file.registrations().stream()
                .anyMatch(row -> contract.provider().agbs().contains(row.agb()));
    int atHome = home.get(first, end).cardinality();
    counting.add(new ContractLine(net, contract, own, atHome, registered));
  }

  private static BitSet shifted(BitSet days, int by) {
    BitSet moved = new BitSet();
    days.stream().forEach(day -> moved.set(day + by));
    return moved;
  }
}
