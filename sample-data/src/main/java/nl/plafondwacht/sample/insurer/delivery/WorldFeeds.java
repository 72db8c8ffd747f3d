package nl.plafondwacht.sample.insurer.delivery;

import java.io.IOException;
import java.util.List;
import nl.plafondwacht.sample.insurer.payment.Agreements;
import nl.plafondwacht.sample.insurer.world.World;

/** The feeds that tell of no person. */
final class WorldFeeds {
  private final World world;
  private final Agreements agreements;
  private final SignalRows signals;

  WorldFeeds(World world, Agreements agreements, SignalRows signals) {
    this.world = world;
    this.agreements = agreements;
    this.signals = signals;
  }

  /** Adds the rows to the deliveries, the first of which tells nearly everything. */
  void write(List<DeliveryFolder> deliveries) throws IOException {
    ContractFeedRows contracts = new ContractFeedRows(world, agreements);
    SettlementRows settlements = new SettlementRows(world, agreements);
    OtherFeedRows others = new OtherFeedRows(world);
    DeliveryFolder first = deliveries.get(0);
    add(first, Feed.CONTRACTS, contracts.contracts());
    add(first, Feed.CONTRACT_INSURERS, contracts.insurers());
    add(first, Feed.CONTRACT_PROVIDERS, contracts.providers());
    add(first, Feed.CONTRACT_SCOPE, contracts.scope());
    add(first, Feed.SETTLEMENTS, settlements.settlements());
    add(first, Feed.EFFICIENCY_OUTCOMES, settlements.outcomes());
    add(first, Feed.FACILITIES, others.facilities());
    add(first, Feed.TITLE_CONTRACTS, others.titles());
    add(first, Feed.ARTICLES, others.articles());
    add(first, Feed.REGIONS, others.regions());
    add(first, Feed.EXPERIMENTS, others.experiments());
    add(first, Feed.EXPERIMENT_PARTICIPANTS, others.participants());
    add(first, Feed.BOTTLENECK_REPORTS, others.bottlenecks());
    for (int night = 0; night < deliveries.size(); night++) {
      add(deliveries.get(night), Feed.CEILING_REQUESTS, contracts.requests(night));
      add(deliveries.get(night), Feed.DECISIONS, signals.decisions(night));
    }
  }

  private static void add(DeliveryFolder delivery, Feed feed, List<String> rows)
      throws IOException {
    delivery.add(feed.label() + ".csv", feed, rows);
  }
}
