package nl.plafondwacht.nightly.night;

import static nl.plafondwacht.nightly.night.Sent.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store holds persons under one key: under another they would be other people. */
class KeyOfStoreTest {
  private static final byte[] ANOTHER = key(7);

  @TempDir Path folder;

  @Test
  void anotherKeyIsMistakeAndChangesNothing() throws Exception {
    TestNight night = TestNight.sample(folder);
    night.run();
    List<String> before = Tree.digests(night.out());
    TestNight next = night.on(LocalDate.of(2026, 11, 21)).withKey(ANOTHER);
    assertThatThrownBy(next::run)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageMatching(
            "key: id is [0-9a-f]{8} of the key given, expected the key of the store, whose id is"
                + " [0-9a-f]{8} \\(another key needs a store of its own\\)");
    assertThat(Tree.digests(night.out())).isEqualTo(before);
    assertThat(next.withoutKey().run().code()).isEqualTo(ExitCode.COMPLETE);
  }

  /** Half a night under one key is no work for a night under another. */
  @Test
  void anotherKeyAfterABreakReadsEverythingAgain() throws Exception {
    TestNight night = withCitizen("broken");
    assertThatThrownBy(() -> night.runBrokenAt(8)).hasMessage("broken at look 8");
    assertThat(night.withKey(ANOTHER).run().code()).isEqualTo(ExitCode.COMPLETE);
    TestNight undisturbed = withCitizen("undisturbed").withKey(ANOTHER);
    undisturbed.run();
    String persons = "'%s/segments/*/*.parquet'";
    assertThat(Published.query("SELECT person FROM " + persons.formatted(night.store())))
        .isNotEmpty()
        .isEqualTo(Published.query("SELECT person FROM " + persons.formatted(undisturbed.store())));
  }

  /** What the first key left must not take the rows of the second for its own. */
  @Test
  void theFirstKeyAgainAfterABreakUnderAnother() throws Exception {
    TestNight night = withCitizen("twice");
    assertThatThrownBy(() -> night.runBrokenAt(8)).hasMessage("broken at look 8");
    assertThatThrownBy(() -> night.withKey(ANOTHER).runBrokenAt(8)).hasMessage("broken at look 8");
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
    TestNight undisturbed = withCitizen("undisturbed");
    undisturbed.run();
    String persons = "SELECT DISTINCT person_id FROM '%s/feeds/*/persons-*.parquet' ORDER BY 1";
    assertThat(Published.query(persons.formatted(night.store())))
        .isNotEmpty()
        .isEqualTo(Published.query(persons.formatted(undisturbed.store())));
  }

  private TestNight withCitizen(String name) throws Exception {
    TestNight night = TestNight.small(folder.resolve(name)).withKey(key(1));
    Sent.base(night.inbox()).write();
    Sent.on("11", night.inbox(), "d2")
        .rows("declarations", claim("N1", "person_id=999999990"))
        .rows("persons", "person_id=999999990, known_on=2026-11-01")
        .write();
    return night;
  }

  private static byte[] key(int value) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) value);
    return key;
  }
}
