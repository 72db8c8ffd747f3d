package nl.plafondwacht.nightly.night;

import static nl.plafondwacht.nightly.night.Sent.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An old night's deliveries with today's rules, codes and settings. */
class AsOfTest {
  private static final LocalDate OLD = LocalDate.of(2026, 11, 20);

  @TempDir Path folder;

  private TestNight night;
  private String oldRun;

  @BeforeEach
  void runOldNightAndLaterOne() throws Exception {
    night = TestNight.small(folder);
    Sent.base(night.inbox()).write();
    night.run();
    oldRun = night.latest().getFileName().toString();
    Sent.on("21", night.inbox(), "d2")
        .rows("declarations", claim("N1", "received_on=2026-11-02"))
        .write();
    night.on(OLD.plusDays(1)).run();
  }

  @Test
  void laterDeliveriesAreLeftOut() throws Exception {
    TestNight.Ended ended = asOf(night, oldRun, Optional.empty());
    assertThat(ended.code()).isEqualTo(ExitCode.COMPLETE);
    assertThat(only(night, ended).rows("restricted/ceiling_tests", "demand_cents"))
        .containsExactly("30000");
    assertThat(asOf(night, "2026-11-20/" + oldRun, Optional.of(OLD)).said())
        .contains("already complete");
  }

  @Test
  void todaysSettingsCount() throws Exception {
    Published exact = only(night.showingAll(), asOf(night.showingAll(), oldRun, Optional.empty()));
    Published hidden = new Published(night.out().resolve("2026-11-20").resolve(oldRun));
    assertThat(hidden.rows("purchasing/ceiling_tests", "demand_cents")).containsExactly("");
    assertThat(exact.rows("purchasing/ceiling_tests", "demand_cents")).containsExactly("30000");
  }

  @Test
  void itIsComparisonAndNoNight() throws Exception {
    String pointer = Files.readString(night.out().resolve("latest.json"));
    asOf(night.showingAll(), oldRun, Optional.empty());
    assertThat(Files.readString(night.out().resolve("latest.json"))).isEqualTo(pointer);
    assertThat(night.on(OLD.plusDays(1)).run().said()).contains("already complete");
    assertThat(night.out().resolve(".staging")).doesNotExist();
  }

  @Test
  void anotherDateIsMistake() {
    assertThatThrownBy(() -> asOf(night, oldRun, Optional.of(OLD.plusDays(1))))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("command line: --date is 2026-11-21, expected the date of the run, 2026-11-20");
  }

  @Test
  void aRunThatIsNotThereIsMistake() {
    for (String name : List.of("0123456789ab", "2026-11-20/0123456789ab", "none", "/no/run.json")) {
      assertThatThrownBy(() -> asOf(night, name, Optional.empty()))
          .isInstanceOf(ConfigurationException.class)
          .hasMessage(
              "command line: run %s is not there, expected the id of a run below %s/, date/id, or"
                      .formatted(name, night.out())
                  + " a run.json");
    }
  }

  @Test
  void aStoreWithoutItsDeliveriesIsMistake() throws Exception {
    TestNight other = TestNight.small(folder.resolve("other"));
    Sent.base(other.inbox()).rows("regions", "postcode4=1234, region=R1, region_name=Een").write();
    other.run();
    Path record = night.out().resolve("2026-11-20").resolve(oldRun).resolve("operator/run.json");
    assertThatThrownBy(() -> asOf(other, record.toString(), Optional.empty()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "run %s: delivery d1-base is another one in the store, expected the deliveries of the"
                    .formatted(oldRun)
                + " run");
  }

  private static TestNight.Ended asOf(TestNight night, String run, Optional<LocalDate> date)
      throws Exception {
    return night.carryOut(
        (files, clock, stop, out) ->
            new AsOf(files, clock, stop, out).run(night.configured(), run, date, night.today()));
  }

  /** The run it told of. */
  private static Published only(TestNight night, TestNight.Ended ended) {
    String said = ended.said();
    int run = said.indexOf(", run ") + ", run ".length();
    return new Published(night.out().resolve("2026-11-20").resolve(said.substring(run, run + 12)));
  }
}
