package nl.plafondwacht.nightly.night;

import static nl.plafondwacht.nightly.night.Sent.claim;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import nl.plafondwacht.nightly.host.NightLock;
import nl.plafondwacht.nightly.message.Messages;
import nl.plafondwacht.nightly.message.Service;
import nl.plafondwacht.nightly.night.Situation.Arrangement;

/** How each situation of {@link CheckAgainstNightTest} is made. */
final class Arrangements {
  static final Map<String, Arrangement> ALL = new TreeMap<>();

  private static final String FEED = "declarations";
  private static final String FILE = "declarations.csv";
  private static final String BAD = "direction=X";
  private static final String CITIZEN = "person_id=999900109";
  private static final String ANOTHER = "person_id=" + "b".repeat(32) + ", known_on=";
  private static final String CODES = "--codes";

  static {
    nights();
    lines();
    refusals();
    keys();
    configuration();
    folders();
    stores();
  }

  private Arrangements() {}

  private static void nights() {
    ALL.put("all is well", here -> here.next().rows(FEED, claim("N1")).write());
    ALL.put("the night again", here -> here.night().run());
    ALL.put(
        "the night again after rejected lines",
        here -> {
          budget(here, "0.9");
          here.next().rows(FEED, claim("N1"), claim("N2", BAD)).write();
          here.night().run();
        });
    ALL.put(
        "another threshold after rejected lines",
        here -> {
          budget(here, "0.9");
          here.next().rows(FEED, claim("N1"), claim("N2", BAD)).write();
          here.night().run();
          here.settings("quarantine: { budget: 0.9 }\ndisclosure: { threshold: 11 }\n");
        });
    ALL.put("no delivery at all", Arrangements::noBase);
    ALL.put("an incomplete delivery", here -> here.next().rows(FEED, claim("N1")).writeFiles());
    ALL.put("an expected delivery is absent", here -> here.settings("expected: [d9]\n"));
    ALL.put(
        "refused and absent",
        here -> {
          here.settings("expected: [d9]\n");
          here.next().file(FILE, "").write();
        });
    ALL.put("before the commitment", here -> here.on("2020-01-01"));
    ALL.put("a date after today", here -> here.on("2062-06-30"));
    ALL.put(
        "a date after today, asked for",
        here -> {
          here.on("2062-06-30");
          here.with("--future");
        });
  }

  private static void lines() {
    ALL.put(
        "lines rejected within the budget",
        here -> {
          budget(here, "0.9");
          here.next().rows(FEED, claim("N1"), claim("N2", BAD)).write();
        });
    ALL.put(
        "rows of another feed rejected",
        here -> here.next().rows("persons", ANOTHER + "2026-01-01", ANOTHER + "soon").write());
    ALL.put(
        "an amount that leaves the total unproven",
        here -> {
          budget(here, "0.9");
          here.next()
              .rows(FEED, claim("N1"), claim("N2", "claimed_amount=much"))
              .saying(FILE, "claimed_cents", 20000)
              .write();
        });
    ALL.put("over budget", here -> here.next().rows(FEED, claim("N1"), claim("N2", BAD)).write());
    ALL.put(
        "over the budget of a reason",
        here -> {
          here.settings("quarantine: { budget: 0.9, per_reason: { UNKNOWN_WORD: 0.1 } }\n");
          here.next().rows(FEED, claim("N1"), claim("N2", BAD)).write();
        });
    ALL.put(
        "refused and over budget",
        here -> {
          here.next().rows(FEED, claim("N1"), claim("N2", BAD)).write();
          Sent.on("12", here.night().inbox(), "d3").file(FILE, "").write();
        });
  }

  private static void refusals() {
    refused("wrong digest", d -> d.rows(FEED, claim("N1")).saying(FILE, "sha256", "0".repeat(64)));
    refused("wrong number of records", d -> d.rows(FEED, claim("N1")).saying(FILE, "records", 2));
    refused("wrong total", d -> d.rows(FEED, claim("N1")).saying(FILE, "claimed_cents", 9999));
    refused("truncated gzip", d -> d.file(FILE + ".gz", truncated(gzip(claims()), 5)));
    refused("unknown column", d -> d.file(FILE, claims().replaceFirst("tariff", "tarif")));
    refused("missing column", d -> d.file(FILE, claims().replaceFirst("(?m)^line_id,", "")));
    refused("empty file", d -> d.file(FILE, ""));
    refused("unclosed quote", d -> d.file(FILE, claims() + "\"N2"));
    refused("missing file", d -> d.rows(FEED, claim("N1")).losing(FILE));
    refused("unknown feed", d -> d.rows(FEED, claim("N1")).saying(FILE, "feed", "declaraties"));
    refused(
        "message without a layout",
        d -> d.file("declarations.gds.asc", "<?xml version=\"1.0\"?><Bericht/>"));
    refused(
        "message that is cut short",
        d -> d.file("declarations.claim.asc", truncated(message(), Messages.RECORD_LENGTH)));
    ALL.put("delivery.json is no JSON", here -> here.file("inbox/d2/delivery.json", "format: 1"));
    ALL.put(
        "delivery.json of another delivery",
        here -> {
          here.next().rows(FEED, claim("N1")).write();
          Files.move(here.night().inbox().resolve("d2"), here.night().inbox().resolve("d3"));
        });
    ALL.put(
        "known name with other digests",
        here -> {
          here.nightBefore();
          Sent.on("10", here.night().inbox(), "d1-base").rows(FEED, claim("N1")).write();
        });
    ALL.put(
        "known bytes under another name",
        here -> {
          here.nightBefore();
          here.next().rows(FEED, claim("L1"), claim("L2"), claim("L3")).write();
        });
    ALL.put(
        "nothing but a refused delivery",
        here -> {
          noBase(here);
          here.next().file(FILE, "").write();
        });
  }

  /** A delivery that stays out beside the base. */
  private static void refused(String name, Sending sending) {
    ALL.put(name, here -> sending.of(here.next()).write());
  }

  @FunctionalInterface
  private interface Sending {
    Sent of(Sent delivery) throws IOException;
  }

  private static void keys() {
    ALL.put(
        "citizen number without a key",
        here -> {
          here.withoutKey();
          here.next().rows(FEED, claim("N1"), claim("N2", CITIZEN)).write();
        });
    ALL.put(
        "message without a key",
        here -> {
          here.withoutKey();
          here.next().file("declarations.claim.asc", message()).write();
        });
    ALL.put("pseudonyms without a key", Situation::withoutKey);
    ALL.put("no key in the key file", here -> here.file("key", "secret"));
    ALL.put("no key file", here -> Files.delete(here.folder().resolve("key")));
    ALL.put(
        "another key than the store's",
        here -> {
          here.nightBefore();
          here.file("key", "ab".repeat(32));
        });
  }

  private static void configuration() {
    ALL.put("unknown setting", here -> here.settings("treads: 2\n"));
    ALL.put("a setting out of range", here -> here.settings("range_lines: 0\n"));
    ALL.put(
        "budget for an unknown reason",
        here -> here.settings("quarantine: { per_reason: { BAD_AMMOUNT: 0.1 } }\n"));
    ALL.put("no layouts", here -> here.settings("messages: { layouts: nowhere }\n"));
    ALL.put("mistake in a code table", Arrangements::wrongCodes);
    ALL.put(
        "rows of a code table that come later",
        here ->
            codes(
                here,
                "care-activities.csv",
                shipped("care-activities.csv").replaceAll("\\d{4}-\\d\\d-\\d\\d", "2050-01-01")));
    ALL.put(
        "rights that cannot be given",
        here -> here.settings("roots: { restricted: { group: no-such-group } }\n"));
  }

  private static void folders() {
    ALL.put(
        "no inbox",
        here -> {
          noBase(here);
          Files.delete(here.night().inbox());
        });
    ALL.put(
        "a file for an inbox",
        here -> {
          noBase(here);
          Files.delete(here.night().inbox());
          here.file("inbox", "");
        });
    ALL.put("lock held", Arrangements::lock);
    ALL.put(
        "lock held beside a wrong code table",
        here -> {
          lock(here);
          wrongCodes(here);
        });
    ALL.put("a file for the state folder", here -> here.file("state", ""));
    ALL.put("a file for the store", here -> here.file("store", ""));
    ALL.put("a file for the scratch folder", here -> here.file("scratch", ""));
    ALL.put("a file for out", here -> here.file("out", ""));
    ALL.put(
        "a folder for latest.json",
        here -> Files.createDirectories(here.night().out().resolve("latest.json")));
  }

  private static void stores() {
    stored("store of a newer format", "current.json", "{\"format\": 2, \"manifest\": \"m\"}");
    stored("damaged manifest", "manifest-1.json", "{\"format\": 1,");
    stored("lost manifest", "current.json", "{\"format\": 1, \"manifest\": \"manifest-7.json\"}");
    ALL.put(
        "damaged manifest and a wrong code table",
        here -> {
          here.nightBefore();
          here.file("store/manifest-1.json", "");
          wrongCodes(here);
        });
    ALL.put("lost segment", here -> lost(here, "segments"));
    ALL.put(
        "lost segment, the night again",
        here -> {
          here.night().run();
          delete(here.night().store().resolve("segments"));
        });
    ALL.put("lost feed", here -> lost(here, "feeds"));
    ALL.put("lost findings", here -> lost(here, "findings"));
    ALL.put(
        "damaged record of the night before",
        here -> {
          here.nightBefore();
          Files.writeString(here.night().latest().resolve("operator/run.json"), "{");
        });
  }

  private static void stored(String name, String file, String text) {
    ALL.put(
        name,
        here -> {
          here.nightBefore();
          here.file("store/" + file, text);
        });
  }

  private static void lost(Situation here, String folder) throws IOException {
    here.nightBefore();
    delete(here.night().store().resolve(folder));
  }

  private static void delete(Path folder) throws IOException {
    for (String name : Tree.names(folder)) {
      Files.delete(folder.resolve(name));
    }
  }

  private static void noBase(Situation here) throws IOException {
    Path base = here.night().inbox().resolve("d1-base");
    delete(base);
    Files.delete(base);
  }

  private static void budget(Situation here, String share) throws IOException {
    here.settings("quarantine: { budget: %s }\n".formatted(share));
  }

  private static void lock(Situation here) throws IOException {
    here.hold(NightLock.acquire(here.night().state(), Instant.EPOCH));
  }

  private static void wrongCodes(Situation here) throws IOException {
    codes(here, "commitments.csv", "id,agreed_on,applies_from,text_nl,source\nA,2025-09,x,t,s\n");
  }

  private static void codes(Situation here, String table, String text) throws IOException {
    here.file("codes/" + table, text);
    here.with(CODES, here.folder().resolve("codes").toString());
  }

  private static String shipped(String table) throws IOException {
    return Files.readString(Path.of("../../config/codes", table));
  }

  private static String claims() {
    return Sent.text(FEED, claim("N1"));
  }

  private static byte[] message() {
    return Messages.claim(Service.of("M1"), Service.of("M2"));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] truncated(byte[] bytes, int by) {
    return Arrays.copyOf(bytes, bytes.length - by);
  }
}
