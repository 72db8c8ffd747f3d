package nl.plafondwacht.nightly.oracle;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** A delivery in the making; files are listed in the order of their names. */
final class DeliveryFolder {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String name;
  private final String created;
  private final Map<String, FeedFile> files = new TreeMap<>();

  DeliveryFolder(String name, String created) {
    this.name = name;
    this.created = created;
  }

  /** The file of that form, made on first use. */
  FeedFile file(FeedFile.Form form) {
    return files.computeIfAbsent(form.name(), unused -> new FeedFile(form));
  }

  /** The same bytes once more, as a sender does that repeats a file of an earlier delivery. */
  void again(FeedFile file) {
    files.putIfAbsent("again-" + file.form().name(), file);
  }

  void write(Path inbox) throws IOException {
    Path folder = Files.createDirectories(inbox.resolve(name));
    ObjectNode delivery =
        JSON.createObjectNode().put("format", 1).put("delivery", name).put("created", created);
    for (Map.Entry<String, FeedFile> named : files.entrySet()) {
      FeedFile file = named.getValue();
      byte[] bytes = bytes(file);
      Files.write(folder.resolve(named.getKey()), bytes);
      ObjectNode entry = delivery.withArray("files").addObject();
      entry.put("name", named.getKey()).put("feed", file.form().feed()).put("format", "csv");
      entry.put("sha256", sha256(bytes)).put("records", file.records());
      Long cents = file.claimedCents();
      if (cents != null) {
        entry.put("claimed_cents", cents);
      }
    }
    Files.write(folder.resolve("delivery.json"), JSON.writeValueAsBytes(delivery));
  }

  private static byte[] bytes(FeedFile file) throws IOException {
    byte[] text = file.text().getBytes(StandardCharsets.UTF_8);
    if (!file.form().name().endsWith(".gz")) {
      return text;
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text);
    }
    return packed.toByteArray();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
