package nl.plafondwacht.nightly.intake.delivery;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.plafondwacht.nightly.intake.feed.Shape;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Reason;

/** Reads delivery.json strictly and tells all its mistakes at once. */
public final class DeliveryReader {
  static final int FORMAT = 1;

  private static final int LAST_YEAR = 9999;

  /** The store and scratch name files after the delivery, with something before and behind. */
  private static final int MOST_NAME_BYTES = 200;

  private static final int MOST_BYTES = 64 * 1024 * 1024;
  private static final Set<String> KEYS = Set.of("format", "delivery", "created", "files");
  private static final ObjectReader STRICT =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .reader();

  private DeliveryReader() {}

  /**
   * What came of it.
   *
   * @param delivery empty exactly when there are findings
   * @param findings each refuses the delivery and speaks of no single row
   */
  public record Result(Optional<Delivery> delivery, List<Finding> findings) {}

  /**
   * Reads the description of the delivery in a folder.
   *
   * @param folder name of the folder in which the delivery lies
   * @param json the bytes of its delivery.json; the caller closes the stream
   * @throws IOException when the bytes cannot be had
   */
  public static Result read(String folder, InputStream json) throws IOException {
    byte[] bytes = json.readNBytes(MOST_BYTES + 1);
    List<Finding> findings = new ArrayList<>();
    if (bytes.length > MOST_BYTES) {
      findings.add(unusable("", "at most " + MOST_BYTES + " bytes"));
      return new Result(Optional.empty(), findings);
    }
    Optional<Delivery> delivery =
        parse(bytes, findings).flatMap(root -> read(folder, root, findings));
    return new Result(findings.isEmpty() ? delivery : Optional.empty(), List.copyOf(findings));
  }

  private static Optional<JsonNode> parse(byte[] bytes, List<Finding> findings) {
    try {
      JsonNode root = STRICT.readTree(bytes);
      if (root.isObject()) {
        return Optional.of(root);
      }
      findings.add(unusable("", "a JSON object"));
    } catch (JsonProcessingException e) {
      String where =
          e.getLocation() == null
              ? ""
              : "line " + e.getLocation().getLineNr() + " column " + e.getLocation().getColumnNr();
      findings.add(unusable(where, "JSON without repeated keys"));
    } catch (IOException notText) {
      findings.add(unusable("", "JSON in UTF-8"));
    }
    return Optional.empty();
  }

  private static Optional<Delivery> read(String folder, JsonNode root, List<Finding> findings) {
    Described described = new Described(root, "", findings);
    Optional<Long> format = described.wholeNumber("format", 1, "1");
    if (format.isPresent() && format.get() != FORMAT) {
      described.wrong("format", "1; this version of the program does not know a newer format");
    }
    if (!findings.isEmpty()) {
      return Optional.empty();
    }
    described.allowOnly(KEYS);
    Optional<String> name = name(folder, described);
    Optional<OffsetDateTime> created = created(described);
    List<DeliveredFile> files = new DescribedFiles(findings).read(described);
    Optional<Delivery> delivery = name.flatMap(n -> created.map(c -> new Delivery(n, c, files)));
    delivery.ifPresent(one -> checkReceipt(one, findings));
    return delivery;
  }

  private static void checkReceipt(Delivery delivery, List<Finding> findings) {
    LocalDate last = delivery.deliveryDay();
    for (DeliveredFile file : delivery.files()) {
      LocalDate day = file.receivedOn();
      if (day != null && day.isAfter(last)) {
        findings.add(
            new Finding(
                Reason.BAD_DELIVERY_DESCRIPTION,
                null,
                "received_on of " + Shape.ofName(file.name()),
                day.toString(),
                "a day on or before that of the delivery, " + last));
      }
    }
  }

  private static Optional<String> name(String folder, Described described) {
    String expected = "the name of the folder, " + Shape.ofName(folder);
    Optional<String> name = described.text("delivery", expected);
    if (name.isPresent() && !name.get().equals(folder)) {
      described.wrong("delivery", expected);
    } else if (folder.getBytes(StandardCharsets.UTF_8).length > MOST_NAME_BYTES) {
      described.wrong("delivery", "a name of at most %d bytes".formatted(MOST_NAME_BYTES));
    }
    return name;
  }

  private static Optional<OffsetDateTime> created(Described described) {
    String expected = "a time with an offset such as 2026-11-20T18:00:00+01:00";
    Optional<String> text = described.text("created", expected);
    Optional<OffsetDateTime> created = text.flatMap(DeliveryReader::moment);
    if (text.isPresent() && created.isEmpty()) {
      described.wrong("created", expected);
    }
    return created;
  }

  /** Of a year with four digits: a day further off is in no calendar of the rules. */
  private static Optional<OffsetDateTime> moment(String text) {
    try {
      OffsetDateTime moment = OffsetDateTime.parse(text);
      int year = moment.getYear();
      return year > 0 && year < LAST_YEAR ? Optional.of(moment) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Finding unusable(String value, String expected) {
    return new Finding(
        Reason.BAD_DELIVERY_DESCRIPTION, null, Delivery.DESCRIPTION, value, expected);
  }
}
