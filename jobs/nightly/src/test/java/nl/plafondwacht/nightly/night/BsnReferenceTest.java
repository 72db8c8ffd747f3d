package nl.plafondwacht.nightly.night;

import static nl.plafondwacht.nightly.night.Sent.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.message.Messages;
import nl.plafondwacht.nightly.message.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** References that hold BSNs link as other references do, over deliveries, rows and messages. */
class BsnReferenceTest {
  private static final LocalDate ANSWERED = LocalDate.of(2026, 3, 20);

  @TempDir Path folder;

  @Test
  void theNightIsThatOfOtherReferences() throws Exception {
    List<String> plain = night("plain", number -> "P-" + number);
    List<String> withBsn = night("bsn", number -> "999990019-2026-03-0" + number);
    assertThat(withBsn).isEqualTo(plain);
    assertThat(plain)
        .anyMatch(row -> row.startsWith("DUPLICATE|"))
        .anyMatch(row -> row.startsWith("CREDIT_WITHOUT_DEBIT|"))
        .anyMatch(row -> row.startsWith("d4|declarations.answer.asc|2|"))
        .anyMatch(row -> row.startsWith("d3|declarations.csv|3|"));
    String lines = "SELECT DISTINCT line_id FROM '%s'";
    TestNight night = TestNight.small(folder.resolve("bsn"));
    List<String> references = new ArrayList<>();
    for (String segment : Tree.names(night.store())) {
      if (segment.startsWith("segments/")) {
        references.addAll(Published.query(lines.formatted(night.store().resolve(segment))));
      }
    }
    assertThat(references)
        .filteredOn(reference -> reference.startsWith("token-"))
        .hasSizeGreaterThan(5)
        .allMatch(reference -> reference.matches("token-[a-p]{32}-2026-03-0[0-9]"));
  }

  private List<String> night(String name, UnaryOperator<String> reference) throws Exception {
    TestNight night = TestNight.small(folder.resolve(name)).showingAll();
    deliver(night.inbox(), reference);
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
    Published run = Published.latestOf(night);
    List<String> rows = new ArrayList<>(run.rows("restricted/ceiling_tests", "*"));
    rows.addAll(run.rows("purchasing/contract_months", "*"));
    rows.addAll(run.rows("operator/findings", "reason, delivery, file, line, field, expected"));
    rows.addAll(run.rows("operator/reconciliation", "*"));
    return rows;
  }

  private static void deliver(Path inbox, UnaryOperator<String> reference) throws IOException {
    String one = Messages.bsn(1);
    Sent.base(inbox).write();
    Sent.on("11", inbox, "d2")
        .rows(
            "declarations",
            claim(reference.apply("1"), "person_id=" + one),
            claim(reference.apply("2"), "person_id=" + one, "performer_agb=41000001"),
            claim(reference.apply("3"), "person_id=" + one, "performer_agb=41000001"),
            claim(reference.apply("4"), "person_id=" + one))
        .write();
    Sent.on("12", inbox, "d3")
        .rows(
            "declarations",
            // Takes back 1, repeats 4, and takes back what was never sent.
            claim(
                reference.apply("5"),
                "person_id=" + one,
                "direction=C, corrects_line_id=" + reference.apply("1")),
            claim(reference.apply("4"), "person_id=" + one),
            claim(
                reference.apply("6"),
                "person_id=" + one,
                "direction=C, corrects_line_id=" + reference.apply("9")))
        .write();
    byte[] answer =
        Messages.answer(
            ANSWERED,
            Service.of(reference.apply("2")).granted(0, "0589"),
            Service.of(reference.apply("3")).granted(40_00, "0589"));
    Sent.on("13", inbox, "d4")
        .file("declarations.answer.asc", answer)
        .saying("declarations.answer.asc", "received_on", "2026-03-21")
        .write();
    // Refused and sent again, by a message.
    Sent.on("14", inbox, "d5")
        .file("declarations.again.asc", Messages.claim(Service.of(reference.apply("7"))))
        .saying("declarations.again.asc", "received_on", "2026-04-01")
        .write();
  }
}
