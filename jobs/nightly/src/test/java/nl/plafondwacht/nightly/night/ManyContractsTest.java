package nl.plafondwacht.nightly.night;

import static nl.plafondwacht.nightly.night.Sent.claim;
import static nl.plafondwacht.nightly.night.Sent.contract;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafondwacht.nightly.host.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More contracts than fit a group, over more person ranges than are merged as they stand. */
class ManyContractsTest {
  private static final int CONTRACTS = 1_100;
  private static final int LINES_PER_CONTRACT = 3;

  @TempDir Path folder;

  @Test
  void tinyRangesGiveTheBytesOfOneRange() throws Exception {
    TestNight one = night("one").cutInto(1, 250_000, 64);
    TestNight many = night("many").cutInto(3, 100, 64);
    for (TestNight night : List.of(one, many)) {
      TestNight.Ended ended = night.run();
      assertThat(ended.code()).as(ended.said()).isEqualTo(ExitCode.COMPLETE);
    }
    assertThat(Tree.names(many.store()))
        .filteredOn(name -> name.startsWith("segments/"))
        .hasSize(64);
    assertThat(TestNight.tables(many.latest())).isEqualTo(TestNight.tables(one.latest()));
    assertThat(findings(many))
        .isEqualTo(findings(one))
        .filteredOn(finding -> finding.startsWith("SAME_REFERENCE_FOR_TWO_PERSONS|"))
        .hasSize(CONTRACTS);
    assertThat(tests(many))
        .hasSize(CONTRACTS)
        .contains("K0500|30000|0", "K0999|30000|30000", "K1000|30000|0");
    assertThat(Published.latestOf(many).rows("restricted/signal_cases", "*"))
        .hasSizeGreaterThan(CONTRACTS / 3);
  }

  private static List<String> tests(TestNight night) throws Exception {
    return Published.latestOf(night)
        .rows("restricted/ceiling_tests", "contract_id, demand_cents, terminal_demand_cents");
  }

  private static List<String> findings(TestNight night) throws Exception {
    return Published.latestOf(night).rows("operator/findings", "*");
  }

  /**
   * Each contract has a provider of its own and a line of three persons each, of which the last two
   * have the same reference. Every third provider registered its persons as terminally ill.
   */
  private TestNight night(String name) throws Exception {
    TestNight night = TestNight.small(folder.resolve(name)).showingAll();
    Sent.on("10", night.inbox(), "d1")
        .rows(
            "contracts",
            each(i -> Stream.of(contract(id(i), "2026-01-01", "2026-12-31", "150.00"))))
        .rows(
            "contract-insurers",
            each(i -> Stream.of("contract_id=%s, uzovi=9001".formatted(id(i)))))
        .rows(
            "contract-providers",
            each(i -> Stream.of("contract_id=%s, agb=%s".formatted(id(i), agb(i)))))
        .rows("terminal-registrations", each(i -> i % 3 == 0 ? registrations(i) : Stream.of()))
        .rows("declarations", each(ManyContractsTest::claims))
        .write();
    return night;
  }

  private static String[] each(IntFunction<Stream<String>> rows) {
    return IntStream.range(0, CONTRACTS).boxed().flatMap(rows::apply).toArray(String[]::new);
  }

  private static Stream<String> registrations(int contract) {
    return IntStream.range(0, LINES_PER_CONTRACT)
        .mapToObj(
            line ->
                ("person_id=%s, provider_agb=%s, source=OTHER, start_date=2026-01-01,"
                        + " known_on=2026-01-05")
                    .formatted(person(contract, line), agb(contract)));
  }

  private static Stream<String> claims(int contract) {
    return IntStream.range(0, LINES_PER_CONTRACT)
        .mapToObj(
            line ->
                claim(
                    "L" + Math.min(line, 1),
                    "person_id=%s, provider_agb=%s"
                        .formatted(person(contract, line), agb(contract)),
                    "granted_amount=60.00, decided_on=2026-02-10"));
  }

  private static String id(int contract) {
    return "K%04d".formatted(contract);
  }

  private static String agb(int contract) {
    return "4100%04d".formatted(contract);
  }

  /** Of another corner of all persons for each line. */
  private static String person(int contract, int line) {
    return "%04x%028x".formatted((contract * LINES_PER_CONTRACT + line) * 7919 % 65536, line);
  }
}
