package nl.plafondwacht.nightly.oracle;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A few rows by hand. A row is written as {@code "column=value, column=value"} on top of a valid
 * default; {@code person_id=1} stands for a pseudonym. Contract C1 (insurer 9001, provider
 * 41000001, 2026, ceiling 1000.00) always exists.
 */
final class TinyInbox {
  static final LocalDate D = LocalDate.of(2026, 6, 30);

  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry(
              "declarations",
              "insurer_uzovi=9001, person_id=1, provider_agb=41000001, code_list=065, code=1000, start_date=2026-01-05,"
                  + " quantity=10, time_unit=07, claimed_amount=100.00, direction=D, received_on=2026-02-01"),
          Map.entry("persons", "person_id=1, birth_date=1950-05-05, sex=1, known_on=2025-01-01"),
          Map.entry(
              "long-term-care",
              "person_id=1, profile_code=753, delivery_form=MPT, known_on=2026-01-01"),
          Map.entry("stays", "person_id=1, kind=HOSPITAL, known_on=2026-01-01"),
          Map.entry(
              "terminal-registrations",
              "person_id=1, provider_agb=41000001, source=OTHER, known_on=2026-01-01"),
          Map.entry(
              "contracts",
              "contract_id=C1, insurer_group=ALFA, start_date=2026-01-01, end_date=2026-12-31, ceiling_amount=1000.00,"
                  + " payment_regime=STOP_PAYMENT, terminal_care_clause=NOT_STATED, terminal_exclusion_method=NONE,"
                  + " known_on=2025-12-01"),
          Map.entry("contract-insurers", "contract_id=C1, uzovi=9001"),
          Map.entry("contract-providers", "contract_id=C1, agb=41000001"),
          Map.entry(
              "contract-scope",
              "contract_id=C1, code_list=065, code=*, counts_towards_ceiling=Y, is_home_care=Y"),
          Map.entry(
              "ceiling-requests",
              "request_id=Q1, contract_id=C1, requested_on=2026-01-15, reason=GROWTH"),
          Map.entry("articles", "article_number=1"));

  private final Path inbox;
  private final List<DeliveryFolder> deliveries = new ArrayList<>();

  TinyInbox(Path inbox) {
    this.inbox = inbox;
    delivery("2026-01-01T18:00:00+01:00");
    contract("contract_id=C1");
  }

  /** What follows stands in a new delivery. */
  TinyInbox delivery(String created) {
    deliveries.add(new DeliveryFolder("d%02d".formatted(deliveries.size() + 1), created));
    return this;
  }

  TinyInbox contract(String row) {
    return row("contracts", row).row("contract-insurers", "").row("contract-providers", "");
  }

  TinyInbox line(String row) {
    return row("declarations", row);
  }

  TinyInbox row(String feed, String row) {
    Map<String, String> values =
        new LinkedHashMap<>(parse(Objects.requireNonNull(DEFAULTS.get(feed))));
    values.putAll(parse(row));
    if (feed.equals("declarations")) {
      values.putIfAbsent("end_date", Objects.requireNonNull(values.get("start_date")));
    }
    values.computeIfPresent(
        "person_id", (column, value) -> value.length() < 3 ? pseudonym(value) : value);
    current().file(FeedFile.Form.plain(feed)).add(values);
    return this;
  }

  /**
   * The answer to {@code query} with the readings as they stand, one text per row, values separated
   * by {@code |}.
   */
  List<String> answers(String query) throws IOException, SQLException {
    return answers(query, Map.of());
  }

  List<String> answers(String query, Map<String, String> readings)
      throws IOException, SQLException {
    for (DeliveryFolder delivery : deliveries) {
      delivery.write(inbox);
    }
    try (Oracle oracle = Oracle.run(inbox, D, shippedCodes(), readings)) {
      return oracle.rows(query).stream()
          .map(row -> row.values().stream().map(String::valueOf).collect(Collectors.joining("|")))
          .toList();
    }
  }

  /** The return codes and markers in the resources of this package. */
  static Oracle.Codes shippedCodes() {
    return new Oracle.Codes(resource("return_codes.csv"), resource("markers.csv"));
  }

  private static Path resource(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(TinyInbox.class.getResource("/oracle/" + name)).toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("A resource on the class path has no address", impossible);
    }
  }

  private DeliveryFolder current() {
    return deliveries.get(deliveries.size() - 1);
  }

  private static String pseudonym(String number) {
    return "%032x".formatted(Integer.parseInt(number)).toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> parse(String row) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : row.isEmpty() ? new String[0] : row.split(", ", -1)) {
      int equals = pair.indexOf('=');
      values.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return values;
  }
}
