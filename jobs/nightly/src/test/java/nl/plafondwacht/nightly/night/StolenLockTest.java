package nl.plafondwacht.nightly.night;

import static nl.plafondwacht.nightly.night.Sent.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.SharedFiles;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.StopRequest;
import nl.plafondwacht.nightly.settings.NightRequest;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Manifest.LoggedDelivery;
import nl.plafondwacht.nightly.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A run that sleeps at some moment while another, on a storage that both share, takes over and does
 * its whole night: the sleeper changes nothing any more and ends with 60.
 */
@Timeout(300)
class StolenLockTest {
  private static final Duration LONG = Duration.ofHours(1);

  @TempDir Path folder;

  private volatile Instant now = Instant.parse("2026-11-20T22:00:00Z");
  private final List<String> afterTheOther = new ArrayList<>();
  private final AtomicBoolean slept = new AtomicBoolean();
  private String sleepsAt = "";

  @BeforeEach
  void oneDeliveryEach() throws IOException {
    Sent.base(folder.resolve("sleeper/inbox")).write();
    NightCommand other = NightCommand.small(folder.resolve("other"));
    Sent.on("11", other.inbox(), "d2").rows("declarations", claim("N1"), claim("N2")).write();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "folders made .*/store/segments/d1-base",
        "renamed .*/store/sql/lines.sql",
        "renamed .*/out/.staging/.*/operator/run.json"
      })
  void theSleeperChangesNothingAnyMore(String moment) throws Exception {
    sleepsAt = moment;
    assertThat(end()).isEqualTo("LOCKED");
    assertThat(afterTheOther).isNotEmpty();
    assertThat(everything()).isEqualTo(afterTheOther);

    assertThat(night("sleeper", SharedFiles.byScheme())).isEqualTo(ExitCode.COMPLETE);
    Manifest manifest = new Store(SharedFiles.byScheme(), shared("store")).manifest();
    assertThat(manifest.deliveries())
        .extracting(LoggedDelivery::name)
        .containsExactlyInAnyOrder("d1-base", "d2");
    assertThat(manifest.lines()).isEqualTo(5);
  }

  @ParameterizedTest
  @Tag("whole")
  @ValueSource(
      strings = {
        "folders made .*/store/feeds/d1-base",
        "folders made .*/store/findings",
        "folders made .*/out/.staging/.*/restricted"
      })
  void norAtOtherMoments(String moment) throws Exception {
    theSleeperChangesNothingAnyMore(moment);
  }

  private String end() {
    try {
      return "ended well: " + night("sleeper", sleeping());
    } catch (Exception e) {
      ExitCode code = FailureCode.of(e);
      return code == ExitCode.LOCKED ? code.name() : e.toString();
    }
  }

  /** Sleeps once, and the other's night passes. */
  private FileAccess sleeping() {
    return SharedFiles.by(
        (moment, location) -> {
          boolean isNow = (moment + " " + location).matches(sleepsAt);
          if (isNow && slept.compareAndSet(false, true)) {
            now = now.plus(LONG);
            other();
            afterTheOther.addAll(everything());
          }
        });
  }

  /** A process of its own: Spring Batch runs one night in a process. */
  private void other() throws IOException {
    NightCommand other = NightCommand.small(folder.resolve("other"));
    List<String> words = new ArrayList<>(other.words());
    words.set(words.indexOf("--store") + 1, shared("store"));
    words.set(words.indexOf("--out") + 1, shared("out"));
    try {
      assertThat(other.startShared(words, now).waitFor()).as(other.log()).isZero();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** Of what counts: not what is unfinished. */
  private List<String> everything() throws IOException {
    List<String> files = new ArrayList<>();
    for (String place : List.of("store", "out")) {
      files.addAll(Tree.digests(folder.resolve(place)));
    }
    files.removeIf(file -> file.matches("(.*/)?\\..*\\.part .*"));
    return files;
  }

  private ExitCode night(String host, FileAccess files) throws Exception {
    TestNight own =
        TestNight.small(folder.resolve(host))
            .withKey(HexFormat.of().parseHex("0123456789abcdef".repeat(4)))
            .cutInto(1, 250_000, 64);
    NightRequest request =
        new OtherNight(own.request())
            .at(own.inbox().toString(), shared("store"), shared("out"))
            .request();
    return new Nightly(files, () -> now, new StopRequest())
        .run(
            request,
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
  }

  private String shared(String place) {
    return SharedFiles.location(folder.resolve(place));
  }
}
