package nl.plafondwacht.sample.insurer.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.plafondwacht.sample.feed.Feed;
import nl.plafondwacht.sample.insurer.payment.Agreements;
import nl.plafondwacht.sample.insurer.world.World;

/** Everything below the folder of a generated insurer; the second pass writes it. */
public final class InsurerFiles implements Closeable {
  private final Path root;
  private final World world;
  private final Agreements agreements;
  private final List<DeliveryFolder> deliveries = new ArrayList<>();
  private final List<OutFile> tables = new ArrayList<>();
  private final Truths truths;
  private long lines;

  private InsurerFiles(Path root, World world, Agreements agreements) throws IOException {
    this.root = root;
    this.world = world;
    this.agreements = agreements;
    for (int night = 0; night < world.window().nights(); night++) {
      int day = world.window().deliveryDay(night);
      deliveries.add(new DeliveryFolder(root.resolve("inbox"), day, night == 0));
    }
    for (PersonTable table : PersonTable.ALL) {
      tables.add(OutFile.create(root.resolve("truth").resolve(table.path()), table.header()));
    }
    truths = new Truths(root.resolve("truth"), world, agreements);
  }

  /** Writes everything below a folder that exists and is empty. */
  public static void write(
      Path root, World world, long persons, Agreements agreements, FirstPass.Watcher watcher)
      throws Exception {
    try (InsurerFiles files = new InsurerFiles(root, world, agreements)) {
      files.persons(persons, watcher);
    }
  }

  /** The rows of one person, by file below the folder; without headers. */
  public static SortedMap<String, String> person(long number, World world, Agreements agreements) {
    Block block = new Block(world.window().nights());
    new PersonBlock(world, agreements).write(number, block);
    SortedMap<String, String> rows = new TreeMap<>();
    for (int night = 0; night < world.window().nights(); night++) {
      Path inbox = Path.of("inbox");
      String folder =
          new DeliveryFolder(inbox, world.window().deliveryDay(night), night == 0).name();
      for (PersonFeed feed : PersonFeed.ALL) {
        rows.put("inbox/" + folder + "/" + feed.fileName(), block.feed(night, feed).text());
      }
    }
    PersonTable.ALL.forEach(table -> rows.put("truth/" + table.path(), block.table(table).text()));
    rows.values().removeIf(String::isEmpty);
    return rows;
  }

  private void persons(long persons, FirstPass.Watcher watcher) throws Exception {
    Passes.Pool<PersonBlock> workers = new Passes.Pool<>(() -> new PersonBlock(world, agreements));
    Passes.Pool<Block> blocks = new Passes.Pool<>(() -> new Block(world.window().nights()));
    Passes.<Block>run(
        persons,
        (from, to) -> block(workers, blocks.take(), from, to),
        (block, done) -> {
          append(block);
          watcher.at(done, lines);
          block.clear();
          blocks.giveBack(block);
        });
    SignalRows signals = truths.complete(workers.all());
    world();
    for (int night = 0; night < deliveries.size(); night++) {
      add(deliveries.get(night), Feed.DECISIONS, signals.decisions(night));
    }
    codes();
    for (OutFile table : tables) {
      table.close();
    }
    for (DeliveryFolder delivery : deliveries) {
      delivery.complete();
    }
  }

  private static Block block(Passes.Pool<PersonBlock> workers, Block block, long from, long to) {
    PersonBlock worker = workers.take();
    for (long number = from; number < to; number++) {
      worker.write(number, block);
    }
    workers.giveBack(worker);
    return block;
  }

  private void append(Block block) throws IOException {
    truths.add(block, deliveries);
    for (int night = 0; night < deliveries.size(); night++) {
      for (PersonFeed feed : PersonFeed.ALL) {
        ByteSheet sheet = block.feed(night, feed);
        if (sheet.rows() > 0) {
          deliveries.get(night).file(feed.fileName(), feed.feed()).append(sheet);
        }
      }
    }
    for (Defect defect : block.defects()) {
      if (defect.kind().isReject()) {
        markBroken(defect);
      }
    }
    for (PersonTable table : PersonTable.ALL) {
      tables.get(table.index()).append(block.table(table));
    }
    lines += block.lines();
  }

  private void markBroken(Defect defect) throws IOException {
    PersonFeed feed = defect.file();
    deliveries.get(defect.delivery()).file(feed.fileName(), feed.feed()).markBroken();
  }

  private void world() throws IOException {
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
    }
  }

  private static void add(DeliveryFolder delivery, Feed feed, List<String> rows)
      throws IOException {
    delivery.add(feed.label() + ".csv", feed, rows);
  }

  private void codes() throws IOException {
    Path codes = Files.createDirectories(root.resolve("codes"));
    write(codes.resolve("markers.csv"), Overlay.markers());
    write(codes.resolve("care-activities.csv"), Overlay.careActivities());
    write(codes.resolve("titles.csv"), Overlay.titles());
  }

  private static void write(Path file, List<String> rows) throws IOException {
    Files.write(file, (String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    List<Closeable> open = new ArrayList<>(deliveries);
    open.addAll(tables);
    open.add(truths);
    OutFile.closeAll(open);
  }
}
