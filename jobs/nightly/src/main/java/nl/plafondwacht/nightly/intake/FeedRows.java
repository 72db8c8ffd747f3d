package nl.plafondwacht.nightly.intake;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.feed.FeedRow;
import org.jspecify.annotations.Nullable;

/** Rows of every feed but declarations. */
final class FeedRows implements Rows {
  private static final int DELIVERY_DAY = -1;

  /** The usual way to write that there is no last day, or none yet. */
  private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

  private static final Set<String> LAST_DAYS = Set.of("end_date", "valid_to", "deceased_on");

  private final Feed feed;
  private final LocalDate deliveryDay;
  private final int knownDay;
  private final int startDay;
  private final int decisionDay;
  private final List<Integer> lastDays;
  private final Sink sink;
  private final Tally tally;

  FeedRows(FeedFile file, Sink sink, Tally tally) {
    this.feed = file.feed();
    this.deliveryDay = file.knownOn();
    this.knownDay = feed.knownDayColumn().map(feed::positionOf).orElse(DELIVERY_DAY);
    this.startDay = feed.positionOf("start_date");
    this.decisionDay = feed.positionOf("decided_on");
    this.lastDays = LAST_DAYS.stream().map(feed::positionOf).filter(at -> at >= 0).toList();
    this.sink = sink;
    this.tally = tally;
  }

  @Override
  public void read(@Nullable Object[] values, LineFindings findings) throws IOException {
    if (findings.isRejected()) {
      unreadable(findings);
    } else {
      lastDays.stream().filter(at -> OPEN.equals(values[at])).forEach(at -> values[at] = null);
      LocalDate known = knownOn(values);
      OddDays.ofDelivery(feed.knownDayColumn().orElse(""), known, findings);
      checkDays(values, findings);
      if (feed == Feed.PERSONS) {
        OddDays.ofPerson(values, known, findings);
      }
      sink.row(new FeedRow(feed, findings.at(), known, Arrays.asList(values)));
    }
  }

  private void checkDays(@Nullable Object[] values, LineFindings findings) throws IOException {
    if (startDay >= 0 && values[startDay] instanceof LocalDate start) {
      OddDays.ofStart(start, findings);
    }
    boolean isOther = decisionDay >= 0 && decisionDay != knownDay;
    if (isOther && values[decisionDay] instanceof LocalDate decided) {
      OddDays.ofDelivery("decided_on", decided, findings);
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
