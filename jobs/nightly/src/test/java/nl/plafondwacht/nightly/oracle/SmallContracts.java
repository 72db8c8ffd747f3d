package nl.plafondwacht.nightly.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Inboxes of one insurer whose contracts have 8 to 40 clients each, most of them granted what they
 * ask: months with few clients, months in which many are refused, the same bill every month,
 * raises. What few persons add is then often what two figures differ by.
 */
public final class SmallContracts {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final int TARIFF = 7200;

  private final Dice dice;
  private final DeliveryFolder delivery = new DeliveryFolder("d01", "2026-06-29T18:00:00+02:00");
  private int persons;
  private int lines;

  private SmallContracts(long seed) {
    this.dice = new Dice(seed);
  }

  /** Writes one delivery into {@code inbox}. */
  public static RandomInbox.Written write(Path inbox, long seed, int contracts) throws IOException {
    SmallContracts insurer = new SmallContracts(seed);
    for (int contract = 0; contract < contracts; contract++) {
      insurer.contract("K%03d".formatted(contract), Integer.toString(42_000_000 + contract));
    }
    insurer.delivery.write(inbox);
    return new RandomInbox.Written(DAY, List.of("ALFA"), TinyInbox.shippedCodes());
  }

  private void contract(String id, String agb) {
    List<Client> clients = clients(agb);
    int quiet = dice.number(0, 6);
    int strict = dice.number(0, 6);
    int active = dice.pick(30, 60, 90, 100);
    int refused = dice.pick(0, 2, 10, 40);
    int pending = dice.pick(0, 0, 2, 30);
    boolean always = dice.chance(30);
    long asked = 0;
    for (int month = 1; month <= 6; month++) {
      for (Client client : clients) {
        if (dice.chance(month == quiet ? 6 : active)) {
          int quarters = always ? client.quarters : dice.number(4, 60);
          boolean isPending = dice.chance(month == 6 ? Math.max(pending, 5) : pending);
          int granted = dice.chance(month == strict ? 60 : refused) ? dice.pick(0, 50, 75) : 100;
          asked += line(agb, client, month, quarters, isPending ? -1 : granted);
        }
      }
    }
    terms(id, agb, asked);
  }

  /** A client with the hours, in quarters, of a month like any other. */
  private record Client(String id, int quarters) {}

  private List<Client> clients(String agb) {
    int terminal = dice.pick(0, 10, 30, 50, 95);
    List<Client> clients = new ArrayList<>();
    for (int left = dice.number(8, 40); left > 0; left--) {
      Client client = new Client("%032x".formatted(++persons), dice.number(4, 60));
      clients.add(client);
      row(
          "persons",
          "person_id",
          client.id,
          "birth_date",
          "1950-05-05",
          "sex",
          "1",
          "known_on",
          "2025-01-01");
      if (dice.chance(terminal)) {
        row(
            "terminal-registrations",
            "person_id",
            client.id,
            "provider_agb",
            agb,
            "start_date",
            "2026-0%d-01".formatted(dice.number(1, 4)),
            "source",
            "OTHER",
            "known_on",
            "2026-01-02");
      }
    }
    return clients;
  }

  /**
   * A week of care, or sometimes a line without hours or over a longer time.
   *
   * @param percent granted, -1 when nobody decided yet
   * @return what was claimed, in cents
   */
  private long line(String agb, Client client, int month, int quarters, int percent) {
    LocalDate first = LocalDate.of(2026, month, dice.number(1, 20));
    LocalDate last = first.plusDays(dice.chance(5) ? 9 : 6);
    long claimed = (long) quarters * TARIFF / 4;
    boolean isTimed = !dice.chance(2);
    row(
        "declarations",
        "line_id",
        "L" + ++lines,
        "insurer_uzovi",
        "9001",
        "person_id",
        client.id,
        "provider_agb",
        agb,
        "code_list",
        "065",
        "code",
        "1000",
        "start_date",
        first.toString(),
        "end_date",
        last.toString(),
        "quantity",
        isTimed ? euros(quarters * 25L) : "1",
        "time_unit",
        isTimed ? "04" : "",
        "tariff",
        isTimed ? euros(TARIFF) : "",
        "claimed_amount",
        euros(claimed),
        "granted_amount",
        percent < 0 ? "" : euros(claimed * percent / 100),
        "direction",
        "D",
        "received_on",
        first.plusDays(1).toString(),
        "decided_on",
        percent < 0 ? "" : first.plusDays(dice.number(2, 9)).toString());
    return claimed;
  }

  private void terms(String id, String agb, long asked) {
    long ceiling = Math.max(100, asked * dice.pick(50, 80, 130, 200) / 100);
    row(
        "contracts",
        "contract_id",
        id,
        "insurer_group",
        "ALFA",
        "start_date",
        "2026-01-01",
        "end_date",
        "2026-12-31",
        "ceiling_amount",
        euros(ceiling),
        "payment_regime",
        "STOP_PAYMENT",
        "terminal_care_clause",
        "INCLUDED",
        "terminal_exclusion_method",
        dice.pick("NONE", "NONE", "BY_REGISTRATION"),
        "raise_threshold_pct",
        "70",
        "known_on",
        "2025-12-01");
    row("contract-insurers", "contract_id", id, "uzovi", "9001");
    row("contract-providers", "contract_id", id, "agb", agb);
    row(
        "contract-scope",
        "contract_id",
        id,
        "code_list",
        "065",
        "code",
        "*",
        "counts_towards_ceiling",
        "Y",
        "is_home_care",
        "Y");
    if (dice.chance(40)) {
      row(
          "ceiling-requests",
          "request_id",
          id + "-1",
          "contract_id",
          id,
          "requested_on",
          "2026-03-01",
          "reason",
          "TERMINAL_CARE",
          "decided_on",
          "2026-04-10",
          "decision",
          "GRANTED",
          "new_ceiling_amount",
          euros(ceiling * 11 / 10),
          "effective_from",
          "2026-01-01");
    }
  }

  private void row(String feed, String... pairs) {
    Map<String, String> row = new HashMap<>();
    for (int at = 0; at < pairs.length; at += 2) {
      row.put(pairs[at], pairs[at + 1]);
    }
    delivery.file(FeedFile.Form.plain(feed)).add(row);
  }

  private static String euros(long cents) {
    return "%d.%02d".formatted(cents / 100, cents % 100);
  }
}
