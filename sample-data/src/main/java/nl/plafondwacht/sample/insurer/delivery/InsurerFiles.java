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
import nl.plafondwacht.sample.insurer.payment.Agreements;
import nl.plafondwacht.sample.insurer.world.World;
import org.jspecify.annotations.Nullable;

/** Everything below the folder of a generated insurer; the second pass writes it. */
public final class InsurerFiles implements Closeable {
  private final Path root;
  private final World world;
  private final Agreements agreements;
  private final List<DeliveryFolder> deliveries = new ArrayList<>();
  private final List<OutFile> tables = new ArrayList<>();
  private final Truths truths;
  private final Format format;
  private final @Nullable Messages messages;
  private long lines;

  private InsurerFiles(Path root, Population population, Agreements agreements, Format format)
      throws IOException {
    this.root = root;
    this.world = population.world();
    this.format = format;
    this.agreements = agreements;
    for (int night = 0; night < world.window().nights(); night++) {
      int day = world.window().deliveryDay(night);
      deliveries.add(new DeliveryFolder(root.resolve("inbox"), day, night == 0));
    }
    for (PersonTable table : PersonTable.ALL) {
      tables.add(OutFile.create(root.resolve("truth").resolve(table.path()), table.header()));
    }
    truths = new Truths(root.resolve("truth"), world, agreements);
    messages = format == Format.EI ? new Messages(root, population) : null;
  }

  /** Writes everything below a folder that exists and is empty. */
  public static void write(
      Path root,
      Population population,
      Agreements agreements,
      Format format,
      FirstPass.Watchers watchers)
      throws Exception {
    try (InsurerFiles files = new InsurerFiles(root, population, agreements, format)) {
      files.persons(population, watchers);
    }
  }

  /** The rows of one person, declarations too, by file below the folder; without headers. */
  public static SortedMap<String, String> person(long number, World world, Agreements agreements) {
    Block block = new Block(world.window().nights());
    new PersonBlock(world, agreements, Format.CSV).write(number, block);
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

  private void persons(Population population, FirstPass.Watchers watchers) throws Exception {
    Passes.Pool<PersonBlock> workers =
        new Passes.Pool<>(() -> new PersonBlock(world, agreements, format));
    Passes.Pool<Block> blocks = new Passes.Pool<>(() -> new Block(world.window().nights()));
    Passes.<Block>run(
        population.inBlocks(),
        (from, to) -> block(workers, blocks.take(), from, to),
        (block, done) -> {
          append(block);
          watchers.files().at(done, lines);
          block.clear();
          blocks.giveBack(block);
        });
    if (messages != null) {
      messages.write(deliveries, truths, persons -> watchers.messages().at(persons, lines));
    }
    complete(truths.complete(workers.all()));
  }

  private void complete(SignalRows signals) throws IOException {
    new WorldFeeds(world, agreements, signals).write(deliveries);
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
    if (messages != null) {
      messages.take(block);
    }
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

  private void codes() throws IOException {
    Path codes = Files.createDirectories(root.resolve("codes"));
    Overlay overlay = new Overlay(world.manner());
    write(codes.resolve("markers.csv"), overlay.markers());
    write(codes.resolve("care-activities.csv"), overlay.careActivities());
    write(codes.resolve("titles.csv"), overlay.titles());
    if (world.hasMessages()) {
      write(root.resolve("fictional.key"), List.of(FictionalKey.FILE.strip()));
    }
  }

  private static void write(Path file, List<String> rows) throws IOException {
    Files.write(file, (String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    List<Closeable> open = new ArrayList<>(deliveries);
    open.addAll(tables);
    open.add(truths);
    if (messages != null) {
      open.add(messages);
    }
    OutFile.closeAll(open);
  }
}
