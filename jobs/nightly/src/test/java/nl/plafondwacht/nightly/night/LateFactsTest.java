package nl.plafondwacht.nightly.night;

import static nl.plafondwacht.nightly.night.Sent.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.intake.feed.Feed;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Facts that come late: what each of three nights says, story by story over one store. */
class LateFactsTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 18);

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> eachNightSaysWhatIsKnownByThen() throws Exception {
    List<Story> stories = new ArrayList<>();
    Stream.of(LateLines.stories(), LateReferences.stories())
        .flatMap(List::stream)
        .forEach(story -> stories.add(story.numbered(stories.size() + 1)));
    List<Published> runs = new ArrayList<>();
    for (int night = 1; night <= Story.NIGHTS; night++) {
      deliver(night, stories);
      TestNight here = TestNight.small(folder).on(FIRST.plusDays(night - 1L)).showingAll();
      assertThat(here.run().code()).isEqualTo(ExitCode.COMPLETE);
      runs.add(Published.latestOf(here));
    }
    return stories.stream()
        .map(story -> DynamicTest.dynamicTest(story.name, () -> tells(story, runs)));
  }

  private static void tells(Story story, List<Published> runs) throws Exception {
    for (int night = 1; night <= Story.NIGHTS; night++) {
      assertThat(story.told(runs.get(night - 1)))
          .as("night %d", night)
          .isEqualTo(story.expected(night));
    }
  }

  /** One delivery a night, in which each story has files of its own. */
  private void deliver(int night, List<Story> stories) throws IOException {
    Sent delivery = Sent.on(String.valueOf(17 + night), folder.resolve("inbox"), "night-" + night);
    for (Story story : stories) {
      for (Feed feed : Feed.values()) {
        List<String> rows = story.rows(night, feed.feedName());
        if (!rows.isEmpty()) {
          String text = Sent.text(feed.feedName(), rows.toArray(String[]::new));
          delivery.file(story.file(feed.feedName()), text);
        }
      }
    }
    delivery.write();
  }

  @Test
  void aKnownNameWithOtherDigestsIsRefusedWhileTheRestIsPublished() throws Exception {
    Path inbox = folder.resolve("inbox");
    TestNight night = TestNight.small(folder);
    Sent.base(inbox).write();
    assertThat(night.on(FIRST).run().code()).isEqualTo(ExitCode.COMPLETE);

    Sent.base(inbox).rows("declarations", claim("L1"), claim("L9")).write();
    Sent.on("11", inbox, "d2").rows("declarations", claim("N1")).write();
    assertThat(night.on(FIRST.plusDays(1)).run().code()).isEqualTo(ExitCode.REFUSED);

    Published run = Published.latestOf(night);
    assertThat(run.findings())
        .containsExactly(
            "DELIVERY_NAME_REUSED|d1-base|||delivery|d1-base|a new name, or the digests with which"
                + " it entered the log");
    assertThat(run.rows("restricted/ceiling_tests", "contract_id, demand_cents"))
        .containsExactly("C1|40000");
  }
}
