package nl.plafondwacht.sample.insurer.delivery;

import java.util.List;
import nl.plafondwacht.sample.insurer.care.Decision;
import nl.plafondwacht.sample.insurer.care.Flaw;
import nl.plafondwacht.sample.insurer.care.Line;
import nl.plafondwacht.sample.insurer.world.InsurerTime;
import org.jspecify.annotations.Nullable;

/** Lines as rows, in a file for each sector. */
final class SectorRows implements Outbox {
  private final DeclarationRow row;
  private final InsurerTime window;
  private final Block block;

  SectorRows(DeclarationRow row, InsurerTime window, Block block) {
    this.row = row;
    this.window = window;
    this.block = block;
  }

  @Override
  public void send(
      int knownOn, Line line, @Nullable Decision told, @Nullable Flaw broken, List<Flaw> flaws) {
    int delivery = window.deliveryOf(knownOn);
    PersonFeed feed = PersonFeed.of(line.what().sector());
    ByteSheet sheet = block.feed(delivery, feed);
    row.write(line, told, broken, sheet);
    block.countLine();
    for (Flaw flaw : flaws) {
      block.defects().add(new Defect(delivery, feed, sheet.rows(), flaw));
    }
  }
}
