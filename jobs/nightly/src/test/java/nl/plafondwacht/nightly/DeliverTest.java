package nl.plafondwacht.nightly;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.plafondwacht.nightly.Program.Ended;
import nl.plafondwacht.nightly.message.Messages;
import nl.plafondwacht.nightly.message.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code deliver} makes of folders, good and bad. */
class DeliverTest {
  private static final String CREATED = "2026-11-20T18:00:00+01:00";

  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void install() throws IOException {
    program = Program.in(folder).withoutKey();
  }

  @Test
  void theSampleInboxGetsTheTotalsOfItsOwnDescriptions() throws IOException {
    program.copy(Program.SAMPLE.resolve("inbox"), "inbox", "delivery.json");
    for (String delivery :
        List.of("2026-11-18-history", "2026-11-19-october", "2026-11-20-november")) {
      Path own = Program.SAMPLE.resolve("inbox").resolve(delivery).resolve("delivery.json");
      String created = new ObjectMapper().readTree(own.toFile()).path("created").asText();
      assertThat(deliver(delivery, "--created", created).code()).isZero();
      assertSaysTheSame(folder.resolve("inbox").resolve(delivery).resolve("delivery.json"), own);
    }
  }

  @Test
  void aDeliveryOfItsOwnIsTakenWithoutAFinding() throws IOException {
    Small.deliver(program, "d1", CREATED);
    Ended night = program.withKey("0f".repeat(32)).run("nightly", "--date", "2026-11-20");
    assertThat(night.code()).as(night.err()).isZero();
    assertThat(night.out()).contains("3 declaration lines: 3 accepted, 0 quarantined");
  }

  @Test
  void itSaysWhatItReadAndWhatItLeftOut() throws IOException {
    Small.write(program, "d1", Small.line("L1", "999900109"), Small.line("L2", "999900108"));
    program.file("inbox/d1/.DS_Store", "x");
    program.file("inbox/d1/notes/read.me", "x");
    assertThat(deliver("d1", "--created", CREATED))
        .isEqualTo(
            new Ended(
                0,
                """
                Delivery d1, created 2026-11-20T18:00:00+01:00
                  left out: .DS_Store (hidden)
                  contract-insurers.csv: contract-insurers, 1 record
                  contract-providers.csv: contract-providers, 1 record
                  contracts.csv: contracts, 1 record
                  declarations.csv: declarations, 2 records, 1 would be rejected
                      BAD_PERSON in declarations.csv line 3: person_id is '999999999', expected a BSN of 9 digits that passes the 11-test, or a pseudonym of 32 hexadecimal digits
                  left out: notes (a folder)
                Written: HOME/inbox/d1/delivery.json
                """,
                ""));
    assertThat(Files.readString(folder.resolve("inbox/d1/delivery.json")))
        .startsWith(
            """
            {
              "format" : 1,
              "delivery" : "d1",
              "created" : "2026-11-20T18:00:00+01:00",
              "files" : [ {
                "name" : "contract-insurers.csv",
                "feed" : "contract-insurers",
                "format" : "csv",
                "sha256" : "8510d08a1bdec7f3b59c19f5fc52abd72b6165efc8a38a5b37e01a6bd8388697",
                "records" : 1
              }, {
            """)
        .endsWith(
            """
                "records" : 2,
                "claimed_cents" : 20000
              } ]
            }
            """);
  }

  @Test
  void messagesAreToldFromRowsByTheirFirstRecord() throws IOException {
    byte[] claim = Messages.claim(Service.of("L1"), Service.of("L2").code(""));
    Files.createDirectories(folder.resolve("inbox/d1"));
    Files.write(folder.resolve("inbox/d1/aw319.asc"), claim);
    Small.write(program, "d1", Small.line("L1", "999900109"));
    Ended ended = deliver("d1", "--created", CREATED, "--received", "2026-11-19");
    assertThat(ended.code()).isZero();
    assertThat(ended.out())
        .contains(
            """
              aw319.asc: EI message, 2 records, 1 would be rejected
                  WRONG_RECORD in aw319.asc line 4: 0417 PRESTATIECODE is 'nothing', expected a code, left aligned (return code 0582)
            """);
    JsonNode file =
        new ObjectMapper()
            .readTree(folder.resolve("inbox/d1/delivery.json").toFile())
            .path("files")
            .path(0);
    assertThat(file.toString())
        .startsWith("{\"name\":\"aw319.asc\",\"feed\":\"declarations\",\"format\":\"ei\",")
        .endsWith("\"records\":2,\"claimed_cents\":20000,\"received_on\":\"2026-11-19\"}");
  }

  @Test
  void aMessageThatTheNightWouldRefuseEndsWithTwentyOne() throws IOException {
    byte[] claim = Messages.claim(Service.of("L1"));
    Files.createDirectories(folder.resolve("inbox/d1"));
    Files.write(folder.resolve("inbox/d1/cut.asc"), Arrays.copyOf(claim, claim.length - 5));
    Files.write(folder.resolve("inbox/d1/gds.xml"), "<Bericht/>".getBytes(UTF_8));
    Files.write(folder.resolve("inbox/d1/old.asc"), "010990100P".getBytes(UTF_8));
    Ended ended = deliver("d1", "--created", CREATED);
    assertThat(ended.code()).isEqualTo(21);
    assertThat(ended.out().lines().filter(line -> line.contains("WRONG_MESSAGE")))
        .satisfiesExactly(
            cut -> assertThat(cut).contains("cut.asc line 4: position 308 is '307 and the end'"),
            gds -> assertThat(gds).contains("GDS801 and GDS802 cannot be read yet"),
            old ->
                assertThat(old).contains("old.asc line 1: position 3 is '099', expected message"));
  }

  @Test
  void withoutATimeItIsNowInAmsterdam() throws IOException {
    Small.write(program, "d1");
    assertThat(program.at("2026-07-01T23:30:15.5Z").run("deliver", path("d1")).out())
        .startsWith("Delivery d1, created 2026-07-02T01:30:15+02:00\n")
        .contains("  declarations.csv: declarations, 0 records\n");
  }

  private Ended deliver(String delivery, String... options) {
    List<String> args = new ArrayList<>(List.of("deliver", path(delivery)));
    args.addAll(List.of(options));
    return program.run(args.toArray(String[]::new));
  }

  private String path(String delivery) {
    return program.home().resolve("inbox").resolve(delivery).toString();
  }

  /** Whatever the committed description says is said again; it leaves some totals out. */
  private static void assertSaysTheSame(Path written, Path committed) throws IOException {
    JsonNode now = new ObjectMapper().readTree(written.toFile());
    JsonNode then = new ObjectMapper().readTree(committed.toFile());
    assertThat(now.path("delivery")).isEqualTo(then.path("delivery"));
    assertThat(now.path("created")).isEqualTo(then.path("created"));
    Map<String, JsonNode> files = new TreeMap<>();
    now.path("files").forEach(file -> files.put(file.path("name").asText(), file));
    assertThat(files).hasSize(then.path("files").size());
    for (JsonNode file : then.path("files")) {
      JsonNode same = files.getOrDefault(file.path("name").asText(), MissingNode.getInstance());
      file.properties()
          .forEach(said -> assertThat(same.path(said.getKey())).isEqualTo(said.getValue()));
    }
  }
}
