package nl.plafondwacht.nightly.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.ei.layout.Layouts;
import nl.plafondwacht.nightly.intake.delivery.FileFormat;
import nl.plafondwacht.nightly.intake.feed.Column;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.file.Bytes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedDetectorTest {
  @ParameterizedTest
  @EnumSource
  void itsColumnsInAnyOrderTellTheFeed(Feed feed) throws IOException {
    List<String> columns = new ArrayList<>(feed.columns().stream().map(Column::name).toList());
    Collections.reverse(columns);
    FeedDetector telling =
        FeedDetector.of(Bytes.of("a.csv", String.join(";", columns) + "\n"), Layouts.shipped());
    assertThat(telling).isEqualTo(new FeedDetector(Optional.of(feed), FileFormat.CSV, List.of()));
  }
}
