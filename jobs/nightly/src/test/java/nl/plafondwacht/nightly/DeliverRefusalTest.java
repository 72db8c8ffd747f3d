package nl.plafondwacht.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import nl.plafondwacht.nightly.Program.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of which {@code deliver} makes no delivery. */
class DeliverRefusalTest {
  private static final String CREATED = "2026-11-20T18:00:00+01:00";

  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void install() throws IOException {
    program = Program.in(folder).withoutKey();
  }

  @Test
  void anExistingDescriptionStaysUnlessToldOtherwise() throws IOException {
    Small.write(program, "d1");
    Path description = program.file("inbox/d1/delivery.json", "no JSON");
    assertThat(deliver("d1"))
        .isEqualTo(
            new Ended(
                30,
                "",
                "command line: FOLDER is HOME/inbox/d1 (it has a delivery.json), expected a folder"
                    + " without one, or --replace\n"));
    assertThat(description).hasContent("no JSON");
    assertThat(deliver("d1", "--replace").code()).isZero();
    assertThat(description).content().contains("\"delivery\" : \"d1\"");
  }

  @Test
  void aFolderThatIsNoneIsAMistake() throws IOException {
    program.file("inbox/d2", "a file");
    assertThat(deliver("d1").err())
        .isEqualTo(
            "command line: FOLDER is HOME/inbox/d1 (not there), expected a folder of files\n");
    assertThat(deliver("d2").err())
        .isEqualTo("command line: FOLDER is HOME/inbox/d2 (a file), expected a folder of files\n");
    assertThat(deliver("d2").code()).isEqualTo(30);
    assertThat(deliver("d1", "--created", "yesterday").err())
        .isEqualTo(
            "Invalid value for option '--created': 'yesterday' is not a time with an offset such as"
                + " 2026-11-20T18:00:00+01:00\nSee plafondwacht deliver --help\n");
  }

  @Test
  void whatCannotBeListedIsAFailure() throws IOException {
    Files.createDirectories(folder.resolve("inbox"));
    Files.createSymbolicLink(folder.resolve("inbox/d1"), Path.of("d1"));
    assertThat(deliver("d1").code()).isEqualTo(40);
  }

  @Test
  void everythingTheNightWouldRefuseIsToldAtOnceAndNothingIsWritten() throws IOException {
    byte[] gzip = gzip(Small.DECLARATIONS + Small.line("L1", "999900109"));
    program.file("inbox/d1/a-empty.csv", "");
    program.file("inbox/d1/b-foreign.csv", "naam,bsn,999900109\nJan,999900109,1\n");
    program.file("inbox/d1/c-nearly.csv", "person_id,start,end_date,known_on,bsn12345672\n");
    program.file("inbox/d1/d-truncated.csv.gz", "");
    Files.write(
        folder.resolve("inbox/d1/d-truncated.csv.gz"), Arrays.copyOf(gzip, gzip.length - 12));
    program.file("inbox/d1/e-open.csv", "contract_id,uzovi\n\"C1,9001\n");
    program.file("inbox/d1/f:name.csv", "contract_id,agb\nC1,41000001\n");
    Ended ended = deliver("d1", "--created", CREATED);
    assertThat(ended)
        .isEqualTo(
            new Ended(
                21,
                """
                Delivery d1, created 2026-11-20T18:00:00+01:00
                  a-empty.csv: fits no feed
                      EMPTY_FILE in a-empty.csv: file is '', expected a header line
                  b-foreign.csv: fits no feed
                      UNKNOWN_COLUMN in b-foreign.csv line 1: header is 'naam, bsn, 999999999', expected the columns of a feed
                  c-nearly.csv: fits no feed, nearest is pgb
                      MISSING_COLUMN in c-nearly.csv line 1: start_date is '', expected a column of this name
                      UNKNOWN_COLUMN in c-nearly.csv line 1: start is 'start', expected a column of pgb
                      UNKNOWN_COLUMN in c-nearly.csv line 1: bsn99999999 is 'bsn99999999', expected a column of pgb
                  d-truncated.csv.gz: cannot be read to its end
                      BROKEN_COMPRESSION in d-truncated.csv.gz: file is '', expected a complete file in the format its name says
                  e-open.csv: contract-insurers, 0 records
                      UNCLOSED_QUOTE in e-open.csv line 2: line is '', expected a closing quote for the one that opens here
                  f:name.csv: contract-providers, 1 record
                      BAD_DELIVERY_DESCRIPTION: files[1].name is 'f:name.csv', expected a plain file name of at most 200 characters, without a path
                Not written: the night would refuse this delivery
                """,
                ""));
    assertThat(folder.resolve("inbox/d1/delivery.json")).doesNotExist();
  }

  @Test
  void aFolderWithoutAFileIsNoDelivery() throws IOException {
    Files.createDirectories(folder.resolve("inbox/d1"));
    assertThat(deliver("d1", "--created", CREATED))
        .isEqualTo(
            new Ended(
                21,
                """
                Delivery d1, created 2026-11-20T18:00:00+01:00
                      BAD_DELIVERY_DESCRIPTION: files is '[]', expected a list of at least one file
                Not written: the night would refuse this delivery
                """,
                ""));
  }

  @Test
  void aRequestToStopLeavesNothing() throws IOException {
    Small.write(program, "d1");
    assertThat(program.stopped().run("deliver", path("d1")).code()).isEqualTo(50);
    assertThat(folder.resolve("inbox/d1")).isDirectoryNotContaining("glob:**delivery*");
  }

  private Ended deliver(String delivery, String... options) {
    List<String> args = new ArrayList<>(List.of("deliver", path(delivery)));
    args.addAll(List.of(options));
    return program.run(args.toArray(String[]::new));
  }

  private String path(String delivery) {
    return program.home().resolve("inbox").resolve(delivery).toString();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
