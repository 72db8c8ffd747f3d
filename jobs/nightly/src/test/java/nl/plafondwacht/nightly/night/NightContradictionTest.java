package nl.plafondwacht.nightly.night;

import static nl.plafondwacht.nightly.night.Sent.claim;
import static nl.plafondwacht.nightly.night.Sent.contract;
import static nl.plafondwacht.nightly.night.Sent.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.plafondwacht.nightly.host.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deliveries that are readable and still odd: what counts is defined, and a finding says so. */
class NightContradictionTest {
  private static final String BASE = "d1-base|declarations.csv|3|3|0|0|30000|30000|0|0|0";

  @TempDir Path folder;

  @Test
  void contractThatEndsBeforeItStartsIsWithdrawn() throws Exception {
    Sent.base(inbox()).write();
    next().rows("contracts", contract("C2", "2026-01-01", "2025-12-31", "500.00")).write();
    Published run = clean();
    assertThat(run.findings())
        .containsExactly(
            "CONTRACT_WITHDRAWN|d2|contracts.csv|2|end_date|2025-12-31|a day on or after 2026-01-01;"
                + " contract C2 counts as withdrawn");
    assertThat(demand(run)).containsExactly("C1|30000");
    correction().rows("contracts", contract("C2", "2026-01-01", "2026-12-31", "500.00")).write();
    Published corrected = clean();
    assertThat(corrected.findings()).isEmpty();
    assertThat(demand(corrected)).containsExactly("C1|30000", "C2|0");
  }

  @Test
  void ofOverlappingContractsTheLatestStartCounts() throws Exception {
    Sent.base(inbox()).write();
    next()
        .rows("contracts", contract("C2", "2026-01-05", "2026-12-31", "500.00"))
        .rows("contract-insurers", "contract_id=C2, uzovi=9001")
        .rows("contract-providers", "contract_id=C2, agb=41000001")
        .rows("declarations", claim("N1", "start_date=2026-01-04, end_date=2026-01-04"))
        .write();
    Published run = clean();
    assertThat(run.findings())
        .containsExactly(
            "CONTRACTS_OVERLAP||||contract_id|C1 and C2|one contract per provider, insurer and day;"
                + " the latest start, then the id, counts");
    assertThat(demand(run)).containsExactly("C1|10000", "C2|30000");
    correction().rows("contracts", contract("C1", "2026-01-01", "2026-01-04", "1000.00")).write();
    Published corrected = clean();
    assertThat(corrected.findings()).isEmpty();
    assertThat(demand(corrected)).containsExactly("C1|10000", "C2|30000");
  }

  @Test
  void scopeRowWithoutContract() throws Exception {
    Sent.base(inbox()).write();
    next()
        .rows("contract-scope", "contract_id=C9, code_list=065, code=*, counts_towards_ceiling=Y")
        .write();
    Published run = clean();
    assertThat(run.findings())
        .containsExactly(
            "ROW_WITHOUT_CONTRACT|d2|contract-scope.csv|2|contract_id|C9|a contract of the contracts"
                + " feed (row of contract-scope)");
    assertThat(demand(run)).containsExactly("C1|30000");
    correction().rows("contracts", contract("C9", "2026-01-01", "2026-12-31", "500.00")).write();
    Published corrected = clean();
    assertThat(corrected.findings()).isEmpty();
    assertThat(demand(corrected)).containsExactly("C1|30000", "C9|0");
  }

  @Test
  void folderWithoutDescriptionIsLeftAloneUntilItHasOne() throws Exception {
    Sent.base(inbox()).write();
    next().rows("declarations", claim("N1")).writeFiles();
    Published run = clean();
    assertThat(run.findings()).isEmpty();
    assertThat(run.reconciliation()).containsExactly(BASE);
    assertThat(Tree.names(inbox()))
        .contains("d2/declarations.csv")
        .doesNotContain("d2/delivery.json");
    next().rows("declarations", claim("N1")).write();
    assertThat(clean().reconciliation())
        .containsExactly(BASE, "d2|declarations.csv|1|1|0|0|10000|10000|0|0|0");
  }

  @Test
  void bytesThatAreKnownAreSkipped() throws Exception {
    String known = text("declarations", claim("L1"), claim("L2"), claim("L3"));
    Sent.base(inbox()).write();
    next().file("declarations.csv", known).write();
    Published run = clean();
    assertThat(run.findings())
        .containsExactly(knownFile("d2", "declarations.csv", known, "d1-base"));
    assertThat(run.reconciliation()).containsExactly(BASE, "d2|declarations.csv|0|0|0|0|0|0|0|0|0");
    assertThat(demand(run)).containsExactly("C1|30000");
    correction().rows("declarations", claim("N1")).write();
    assertThat(demand(clean())).containsExactly("C1|40000");
  }

  @Test
  void sameBytesTwiceInOneDeliveryCountOnce() throws Exception {
    String lines = text("declarations", claim("N1"));
    String persons = text("persons", "person_id=" + "b".repeat(32) + ", known_on=2026-01-01");
    Sent.base(inbox()).write();
    next()
        .file("declarations.csv", lines)
        .file("declarations.again.csv", lines)
        .file("persons.csv", persons)
        .file("persons.again.csv", persons)
        .write();
    Published run = clean();
    assertThat(run.findings())
        .containsExactly(knownFile("d2", "declarations.again.csv", lines, "d2"));
    assertThat(run.reconciliation())
        .containsExactly(
            BASE,
            "d2|declarations.again.csv|0|0|0|0|0|0|0|0|0",
            "d2|declarations.csv|1|1|0|0|10000|10000|0|0|0");
  }

  /** Only declarations are skipped: another feed may bring back what a later file replaced. */
  @Test
  void knownBytesOfContractsCountAgain() throws Exception {
    String first = text("contracts", contract("C1", "2026-01-01", "2026-12-31", "1000.00"));
    Sent.base(inbox()).write();
    next().rows("contracts", contract("C1", "2026-01-01", "2026-12-31", "2000.00")).write();
    assertThat(clean().rows("restricted/ceiling_tests", "ceiling_cents")).containsExactly("200000");
    correction().file("contracts.csv", first).write();
    Published run = clean();
    assertThat(run.findings()).isEmpty();
    assertThat(run.rows("restricted/ceiling_tests", "ceiling_cents")).containsExactly("100000");
  }

  @Test
  void sameLineInAnotherFileIsDuplicate() throws Exception {
    Sent.base(inbox()).write();
    next().rows("declarations", claim("L1"), claim("N1")).write();
    Published run = clean();
    assertThat(run.reconciliation())
        .containsExactly(BASE, "d2|declarations.csv|2|1|0|1|20000|10000|0|10000|0");
    assertThat(demand(run)).containsExactly("C1|40000");
  }

  private static String knownFile(String delivery, String file, String text, String before) {
    return "KNOWN_FILE|%s|%s|0|sha256|%s|new bytes; these were delivered as %s/%s and are skipped"
        .formatted(
            delivery,
            file,
            Sent.sha256(text.getBytes(StandardCharsets.UTF_8)),
            before,
            file.replace(".again", ""));
  }

  private static List<String> demand(Published run) throws Exception {
    return run.rows("restricted/ceiling_tests", "contract_id, demand_cents");
  }

  private Published clean() throws Exception {
    TestNight night = TestNight.small(folder);
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
    return Published.latestOf(night);
  }

  private Path inbox() {
    return folder.resolve("inbox");
  }

  private Sent next() {
    return Sent.on("11", inbox(), "d2");
  }

  private Sent correction() {
    return Sent.on("13", inbox(), "d4");
  }
}
