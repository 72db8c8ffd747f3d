package nl.plafondwacht.nightly.intake.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.plafondwacht.nightly.intake.delivery.DeliveryReader.Result;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeliveryReaderTest {
  private static final String DIGEST = "0123456789abcdef".repeat(4);
  private static final String FILE =
      "{\"name\": \"d.csv\", \"feed\": \"declarations\", \"format\": \"csv\", \"sha256\": \""
          + DIGEST
          + "\"}";
  private static final String CREATED = "an offset such as 2026-11-20T18:00:00+01:00";

  @Test
  void goodDescriptionBecomesDelivery() throws IOException {
    String told = FILE.replace("}", ", \"records\": 12, \"claimed_cents\": -34}");
    String json = json("\"2026-11-20T23:30:00Z\"", FILE.replace("d.csv", "e.csv") + "," + told);
    Delivery delivery = read(json).delivery().orElseThrow();
    assertThat(delivery)
        .isEqualTo(
            new Delivery(
                "night",
                OffsetDateTime.parse("2026-11-20T23:30:00Z"),
                List.of(file("e.csv", null, null), file("d.csv", 12L, -34L))));
    assertThat(delivery.deliveryDay()).isEqualTo(LocalDate.of(2026, 11, 21));
  }

  @Test
  void aMessageMaySayWhenItWasReceived() throws IOException {
    String message = FILE.replace("\"csv\"", "\"ei\"");
    String told = message.replace("}", ", \"received_on\": \"2026-11-19\"}");
    String other = message.replace("d.csv", "e.asc");
    Delivery delivery =
        read(json("\"2026-11-20T18:00:00Z\"", told + "," + other)).delivery().orElseThrow();
    assertThat(delivery.files())
        .extracting(DeliveredFile::format, file -> file.knownOn(delivery))
        .containsExactly(
            tuple(FileFormat.EI, LocalDate.of(2026, 11, 19)),
            tuple(FileFormat.EI, LocalDate.of(2026, 11, 20)));
  }

  @Test
  void onlyAMessageOfDeclarationsSaysWhenItWasReceivedAndNotLater() throws IOException {
    String day = ", \"received_on\": \"2026-11-21\"}";
    String message = FILE.replace("\"csv\"", "\"ei\"");
    assertFindings(
        json(
            "\"2026-11-20T18:00:00Z\"",
            FILE.replace("}", day)
                + ","
                + message.replace("d.csv", "e.csv").replace("declarations", "persons")
                + ","
                + message.replace("d.csv", "f.csv").replace("}", ", \"received_on\": 7}")),
        finding(
            "files[0].received_on",
            "2026-11-21",
            "a calendar day written yyyy-mm-dd, of a message"),
        finding("files[1].format", "ei", "csv; only declarations come as EI messages"),
        finding("files[2].received_on", "7", "a calendar day written yyyy-mm-dd, of a message"),
        finding(
            "received_on of d.csv",
            "2026-11-21",
            "a day on or before that of the delivery, 2026-11-20"));
  }

  @Test
  void newerFormatIsRefusedWithoutLookingFurther() throws IOException {
    assertFindings(
        "{\"format\": 2, \"parts\": []}",
        finding("format", "2", "1; this version of the program does not know a newer format"));
    assertFindings("{\"format\": \"1\"}", finding("format", "1", "1"));
    assertFindings("{}", finding("format", "", "1"));
  }

  @Test
  void everyMistakeIsTold() throws IOException {
    String file =
        "{\"name\": \"../123456782.csv\", \"feed\": \"claims\", \"format\": \"xml\", \"sha256\":"
            + " \"abc\", \"records\": -1, \"claimed_cents\": 1.5, \"size\": 3}";
    assertFindings(
        "{\"format\": 1, \"delivery\": \"day\", \"created\": \"2026-11-20T18:00:00\","
            + " \"note\": null, \"files\": ["
            + file
            + ", 7, "
            + FILE
            + ", "
            + FILE
            + "]}",
        finding("note", "", "none of this name"),
        finding("delivery", "day", "the name of the folder, night"),
        finding("created", "2026-11-20T18:00:00", "a time with " + CREATED),
        finding("files[0].size", "", "none of this name"),
        finding(
            "files[0].name",
            "../999999999.csv",
            "a plain file name of at most 200 characters, without a path"),
        finding("files[0].feed", "claims", "the name of a feed"),
        finding("files[0].format", "xml", "csv or ei"),
        finding("files[0].sha256", "abc", "the file's SHA-256 in 64 hexadecimal digits"),
        finding("files[0].records", "-1", "a whole number of at least 0"),
        finding("files[0].claimed_cents", "1.5", "a whole number of cents"),
        finding("files[1]", "7", "an object"),
        finding("files[3].name", "d.csv", "each file once"));
  }

  @Test
  void everythingThatIsMissingIsTold() throws IOException {
    assertFindings(
        "{\"format\": 1, \"files\": [{}]}",
        finding("delivery", "", "the name of the folder, night"),
        finding("created", "", "a time with " + CREATED),
        finding("files[0].name", "", "a plain file name"),
        finding("files[0].feed", "", "the name of a feed"),
        finding("files[0].format", "", "csv or ei"),
        finding("files[0].sha256", "", "the file's SHA-256 in 64 hexadecimal digits"));
    assertFindings(
        json("\"2026-11-20T18:00:00+01:00\"", ""),
        finding("files", "[]", "a list of at least one file"));
  }

  @Test
  void textThatIsNoStrictJsonIsRefused() throws IOException {
    assertFindings("", finding("delivery.json", "", "a JSON object"));
    assertFindings("[]", finding("delivery.json", "", "a JSON object"));
    assertFindings(
        "{\"format\": 1,\n \"format\": 1}",
        finding("delivery.json", "line 2 column 10", "JSON without repeated keys"));
    assertFindings(
        "{\"format\": 1} {}",
        finding("delivery.json", "line 1 column 15", "JSON without repeated keys"));
    assertFindings(
        "{\"format\":", finding("delivery.json", "line 1 column 11", "JSON without repeated keys"));
    assertFindings(" ".repeat(70_000_000), finding("delivery.json", "", "at most 67108864 bytes"));
  }

  private static DeliveredFile file(String name, @Nullable Long records, @Nullable Long cents) {
    return new DeliveredFile(name, Feed.DECLARATIONS, FileFormat.CSV, DIGEST, records, cents, null);
  }

  private static void assertFindings(String json, Finding... expected) throws IOException {
    Result result = read(json);
    assertThat(result.findings()).containsExactly(expected);
    assertThat(result.delivery()).isEmpty();
  }

  private static Finding finding(String field, String value, String expected) {
    return new Finding(Reason.BAD_DELIVERY_DESCRIPTION, null, field, value, expected);
  }

  private static Result read(String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return DeliveryReader.read("night", new ByteArrayInputStream(bytes));
  }

  private static String json(String created, String files) {
    return "{\"format\": 1, \"delivery\": \"night\", \"created\": "
        + created
        + ", \"files\": ["
        + files
        + "]}";
  }
}
