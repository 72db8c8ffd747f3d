package nl.plafondwacht.nightly.night;

import static nl.plafondwacht.nightly.night.Sent.claim;
import static nl.plafondwacht.nightly.night.Sent.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.intake.file.Packed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be trusted refuse their delivery, and nothing else. */
class NightRefusalTest {
  private static final String BASE = "d1-base|declarations.csv|3|3|0|0|30000|30000|0|0|0";
  private static final String OTHER = "d3-other|declarations.csv|1|1|0|0|10000|10000|0|0|0";
  private static final String TWO = "|2|2|0|0|20000|20000|0|0|0";

  @TempDir Path folder;

  @Test
  void emptyFile() throws Exception {
    refuses(
        next().file("declarations.csv", ""),
        "EMPTY_FILE|d2|declarations.csv|0|file||a header line");
  }

  @Test
  void missingColumn() throws Exception {
    refuses(
        next().file("declarations.csv", good().replace(",direction,", ",").replace(",D,", ",")),
        "MISSING_COLUMN|d2|declarations.csv|1|direction||a column of this name");
  }

  @Test
  void unknownColumn() throws Exception {
    refuses(
        next().file("declarations.csv", good().replace("decided_on\n", "decided_on,smiley\n")),
        "UNKNOWN_COLUMN|d2|declarations.csv|1|smiley|smiley|a column of declarations");
  }

  @Test
  void wrongDigest() throws Exception {
    String actual = Sent.sha256(good().getBytes(StandardCharsets.UTF_8));
    String said = Sent.sha256(new byte[0]);
    refuses(
        next().file("declarations.csv", good()).saying("declarations.csv", "sha256", said),
        "WRONG_DIGEST|d2|declarations.csv|0|sha256|%s|%s".formatted(actual, said));
  }

  @Test
  void wrongRecordCount() throws Exception {
    refuses(
        next().file("declarations.csv", good()).saying("declarations.csv", "records", 3),
        "WRONG_RECORD_COUNT|d2|declarations.csv|0|records|2|3");
  }

  @Test
  void wrongClaimedTotal() throws Exception {
    refuses(
        next().file("declarations.csv", good()).saying("declarations.csv", "claimed_cents", 19999),
        "WRONG_CLAIMED_TOTAL|d2|declarations.csv|0|claimed_cents|20000|19999");
  }

  @Test
  void truncatedGzip() throws Exception {
    byte[] gzip = gzip(good());
    refuses(
        next().file("declarations.csv.gz", Arrays.copyOf(gzip, gzip.length - 5)),
        "BROKEN_COMPRESSION|d2|declarations.csv.gz|0|file||a complete file in the format its name says");
  }

  @Test
  void damagedHeaderOfALaterMember() throws Exception {
    byte[] first = gzip(text("declarations", claim("N1")));
    byte[] members = Packed.together(first, gzip("N2,,9001\n"), gzip("N3\n"));
    members[first.length] ^= 1;
    refuses(
        next().file("declarations.csv.gz", members),
        "BROKEN_COMPRESSION|d2|declarations.csv.gz|0|file||a complete file in the format its name says");
  }

  @Test
  void unclosedQuote() throws Exception {
    refuses(
        next()
            .file(
                "declarations.csv", text("declarations", claim("N1"), claim("N2", "code=\"1000"))),
        "UNCLOSED_QUOTE|d2|declarations.csv|3|line||a closing quote for the one that opens here");
  }

  @Test
  void listedFileThatIsMissing() throws Exception {
    refuses(
        next().file("declarations.csv", good()).losing("declarations.csv"),
        "FILE_MISSING|d2||" + "|files|declarations.csv|a file of this name in the delivery");
  }

  @Test
  void goodSisterFilesStayOutTogetherWithTheBadOne() throws Exception {
    Sent bad =
        next()
            .rows("contracts", Sent.contract("C1", "2026-01-01", "2026-12-31", "1.00"))
            .rows("persons", "person_id=" + "b".repeat(32) + ", known_on=2026-01-01")
            .file("declarations.csv", good())
            .file("stays.csv", "");
    refuses(bad, "EMPTY_FILE|d2|stays.csv|0|file||a header line");
  }

  @Test
  void correctionAfterTheVeryFirstNightRefusedEverything() throws Exception {
    next()
        .rows("persons", "person_id=" + "b".repeat(32) + ", known_on=2026-01-01")
        .file("declarations.csv", "")
        .write();
    TestNight night = TestNight.small(folder);
    assertThat(night.run().code()).isEqualTo(ExitCode.REFUSED);
    assertThat(Tree.names(night.store())).isEmpty();
    next()
        .rows("persons", "person_id=" + "b".repeat(32) + ", known_on=2026-01-01")
        .file("declarations.csv", good())
        .write();
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
    assertThat(Published.latestOf(night).reconciliation())
        .containsExactly("d2|declarations.csv" + TWO);
  }

  @Test
  void reusedNameWithOtherDigestsLeavesTheStoreAsItWas() throws Exception {
    Sent.base(inbox()).write();
    next().file("declarations.csv", good()).write();
    TestNight night = TestNight.small(folder);
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
    List<String> store = Tree.digests(night.store());
    next().rows("declarations", claim("N7")).write();
    assertThat(night.run().code()).isEqualTo(ExitCode.REFUSED);
    assertThat(Tree.digests(night.store())).isEqualTo(store);
    other().write();
    assertThat(night.run().code()).isEqualTo(ExitCode.REFUSED);
    Published run = Published.latestOf(night);
    assertThat(run.findings())
        .containsExactly(
            "DELIVERY_NAME_REUSED|d2|||delivery|d2|a new name, or the digests with which it entered the log");
    assertThat(run.reconciliation()).containsExactly(BASE, "d2|declarations.csv" + TWO, OTHER);
    Sent.on("13", inbox(), "d4-own-name").rows("declarations", claim("N7")).write();
    next().file("declarations.csv", good()).write();
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
  }

  /** The bad delivery stays out, the others are published, and its correction is taken in. */
  private void refuses(Sent bad, String... findings) throws Exception {
    Sent.base(inbox()).write();
    bad.write();
    other().write();
    TestNight night = TestNight.small(folder);
    assertThat(night.run().code()).isEqualTo(ExitCode.REFUSED);
    Published run = Published.latestOf(night);
    assertThat(run.findings()).containsExactly(findings);
    assertThat(run.reconciliation()).containsExactly(BASE, OTHER);
    assertThat(run.rows("restricted/ceiling_tests", "demand_cents, ceiling_cents"))
        .containsExactly("40000|100000");
    assertThat(Tree.names(night.store())).noneMatch(name -> name.matches("[a-z]+/d2[/.].*"));
    next().file("declarations.csv", good()).write();
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
    Published corrected = Published.latestOf(night);
    assertThat(corrected.findings()).isEmpty();
    assertThat(corrected.reconciliation())
        .containsExactly(BASE, "d2|declarations.csv" + TWO, OTHER);
    assertThat(corrected.rows("restricted/ceiling_tests", "demand_cents, ceiling_cents"))
        .containsExactly("60000|100000");
  }

  private Path inbox() {
    return folder.resolve("inbox");
  }

  private Sent next() {
    return Sent.on("11", inbox(), "d2");
  }

  private Sent other() {
    return Sent.on("12", inbox(), "d3-other").rows("declarations", claim("O1"));
  }

  private static String good() {
    return text("declarations", claim("N1"), claim("N2"));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(target)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return target.toByteArray();
  }
}
