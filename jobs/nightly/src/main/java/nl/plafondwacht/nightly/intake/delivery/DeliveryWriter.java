package nl.plafondwacht.nightly.intake.delivery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Writes what {@link DeliveryReader} reads. */
public final class DeliveryWriter {
  private DeliveryWriter() {}

  /** The bytes of a delivery.json, with a line end. */
  public static byte[] json(Delivery delivery) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("format", DeliveryReader.FORMAT).put("delivery", delivery.name());
    root.put("created", text(delivery.created()));
    root.putArray("files");
    delivery.files().forEach(file -> add(file, root.withArray("files").addObject()));
    return (root.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** A moment as a description holds it, seconds included. */
  public static String text(OffsetDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
  }

  private static void add(DeliveredFile file, ObjectNode entry) {
    entry
        .put("name", file.name())
        .put("feed", file.feed().feedName())
        .put("format", file.format().label());
    entry.put("sha256", file.sha256());
    if (file.records() != null) {
      entry.put("records", file.records());
    }
    if (file.claimedCents() != null) {
      entry.put("claimed_cents", file.claimedCents());
    }
    if (file.receivedOn() != null) {
      entry.put("received_on", file.receivedOn().toString());
    }
  }
}
