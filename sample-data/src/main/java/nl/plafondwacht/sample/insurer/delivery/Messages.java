package nl.plafondwacht.sample.insurer.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import nl.plafondwacht.sample.insurer.message.PostOffice;
import nl.plafondwacht.sample.insurer.message.Sent;
import nl.plafondwacht.sample.insurer.world.InsurerTime;

/** Declarations as messages: lines wait on disk until everybody was seen. */
final class Messages implements Closeable {
  private final PostOffice office;
  private final InsurerTime window;
  private final int threads;
  private final long persons;

  /** Waiting in a folder below the root, which is gone after {@link #write}. */
  Messages(Path root, Population population) throws IOException {
    this.window = population.world().window();
    this.threads = population.threads();
    this.persons = population.persons();
    this.office = PostOffice.in(root.resolve("waiting"), population.persons(), window.years());
  }

  void take(Block block) throws IOException {
    office.take(block.posted());
  }

  /**
   * Writes every message into its delivery and tells where flaws stand.
   *
   * @param progress told how many persons are done, as far as that can be said
   */
  void write(List<DeliveryFolder> deliveries, Truths truths, LongConsumer progress)
      throws Exception {
    office.close();
    for (DeliveryFolder delivery : deliveries) {
      delivery.make();
    }
    Passes.<List<Sent>>run(
        new Passes.Count(office.boxes(), 1, threads),
        (from, to) ->
            office.messages(
                Math.toIntExact(from),
                message -> deliveries.get(window.deliveryOf(message.day())).folder()),
        (messages, done) -> {
          for (Sent message : messages) {
            DeliveryFolder delivery = deliveries.get(window.deliveryOf(message.id().day()));
            delivery.add(message);
            truths.add(message, delivery.name());
          }
          progress.accept(persons * done / office.boxes());
        });
    office.dissolve();
  }

  @Override
  public void close() throws IOException {
    office.close();
  }
}
