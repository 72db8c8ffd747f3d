package nl.plafondwacht.nightly.intake;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.feed.FeedRow;
import org.jspecify.annotations.Nullable;

/** Rows of every feed but declarations. */
final class FeedRows implements Rows {
  private static final int DELIVERY_DAY = -1;

  private final Feed feed;
  private final LocalDate deliveryDay;
  private final int knownDay;
  private final Sink sink;
  private final Tally tally;

  FeedRows(FeedFile file, Sink sink, Tally tally) {
    this.feed = file.feed();
    this.deliveryDay = file.knownOn();
    this.knownDay = feed.knownDayColumn().map(feed::positionOf).orElse(DELIVERY_DAY);
    this.sink = sink;
    this.tally = tally;
  }

  @Override
  public void read(@Nullable Object[] values, LineFindings findings) throws IOException {
    if (findings.isRejected()) {
      unreadable(findings);
    } else {
      sink.row(new FeedRow(feed, findings.at(), knownOn(values), Arrays.asList(values)));
    }
  }

  @Override
  public void unreadable(LineFindings findings) {
    tally.rejectedLine(findings.rejects(), 0);
  }

  private LocalDate knownOn(@Nullable Object[] values) {
    Object day = knownDay == DELIVERY_DAY ? deliveryDay : values[knownDay];
    if (day instanceof LocalDate known) {
      return known;
    }
    throw new IllegalStateException("The known day of " + feed + " is a required date");
  }
}
