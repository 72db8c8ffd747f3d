package nl.plafondwacht.sample.insurer.world;

import java.util.List;
import java.util.stream.IntStream;
import nl.plafondwacht.sample.insurer.chance.Chance;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.chance.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * Everything around the persons. Follows from seed, number of persons, window and manner alone,
 * before any person exists.
 */
public final class World {
  /** The first term the commitment holds for. */
  public static final int COMMITMENT = Day.of(2026, 1, 1);

  private static final double CLIENTS_A_YEAR = 0.034;
  private static final int CLIENTS_PER_PROVIDER = 215;
  private static final int LEAST_PROVIDERS = 6;

  /** A market has small providers too, even where few people live. */
  private static final int MANY_PROVIDERS = 24;

  private static final int PERSONS_PER_PROVIDER = 400;
  private static final int PROVIDERS_PER_REGION = 6;
  private static final int LEAST_REGIONS = 2;
  private static final int MOST_PROVIDERS = 9_000;
  private static final int MOST_REGIONS = 8;

  private final long seed;
  private final InsurerTime window;
  private final Manner manner;
  private final Rhythm rhythm;
  private final Market market;
  private final int regions;
  private final List<HomeCareProvider> contracted;
  private final List<HomeCareProvider> without;
  private final List<ContractPlan> contracts;

  /** The world of so many persons. */
  public World(long persons, long seed, InsurerTime window, Manner manner) {
    this.seed = seed;
    this.window = window;
    this.manner = manner;
    this.rhythm = new Rhythm(manner, window.last());
    int providers = providers(persons);
    this.regions =
        Math.min(MOST_REGIONS, Math.max(LEAST_REGIONS, providers / PROVIDERS_PER_REGION));
    this.market = Market.of(manner, persons, regions);
    this.contracted = providers(providers, true);
    this.without = providers(Math.max(2, providers / 8), false);
    this.contracts = Contracting.of(contracted, window, seed);
  }

  private static int providers(long persons) {
    long served = (long) (persons * CLIENTS_A_YEAR / CLIENTS_PER_PROVIDER);
    long many = Math.min(MANY_PROVIDERS, persons / PERSONS_PER_PROVIDER);
    return (int) Math.min(MOST_PROVIDERS, Math.max(LEAST_PROVIDERS, Math.max(served, many)));
  }

  public InsurerTime window() {
    return window;
  }

  public Manner manner() {
    return manner;
  }

  public boolean hasMessages() {
    return manner == Manner.MESSAGES;
  }

  public Rhythm rhythm() {
    return rhythm;
  }

  public Market market() {
    return market;
  }

  public int regions() {
    return regions;
  }

  public String regionName(int region) {
    return "R" + region;
  }

  public List<Group> groups() {
    return Group.ALL;
  }

  public List<HomeCareProvider> contracted() {
    return contracted;
  }

  public List<ContractPlan> contracts() {
    return contracts;
  }

  public Chance person(long number) {
    return Chance.of(seed, number);
  }

  /** The contract of a provider with a group on a day; null when there is none. */
  public @Nullable ContractPlan contract(HomeCareProvider provider, int group, int day) {
    int year = Day.year(day) - window.firstYear();
    if (!provider.contracted() || year < 0 || year >= window.years()) {
      return null;
    }
    return contracts.get((provider.index() * Group.ALL.size() + group) * window.years() + year);
  }

  /** A provider near a person; the first of a region serve by far the most. */
  public HomeCareProvider provider(int region, Chance chance) {
    int here = (contracted.size() - region + regions - 1) / regions;
    double drawn = chance.unit(Purpose.PROVIDER, 0);
    int rank = (int) (here * drawn * drawn * drawn * drawn);
    return contracted.get(region + rank * regions);
  }

  /** A provider that no insurer has a contract with. */
  public HomeCareProvider providerWithoutContract(Chance chance) {
    return without.get(chance.below(without.size(), Purpose.PROVIDER, 1));
  }

  private List<HomeCareProvider> providers(int count, boolean contract) {
    return IntStream.range(0, count)
        .mapToObj(index -> HomeCareProvider.of(index, contract, regions, seed, window))
        .toList();
  }
}
