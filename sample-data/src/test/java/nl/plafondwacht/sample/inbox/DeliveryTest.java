package nl.plafondwacht.sample.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.plafondwacht.sample.feed.ContractInsurer;
import nl.plafondwacht.sample.feed.Feed;
import nl.plafondwacht.sample.feed.Row;
import org.junit.jupiter.api.Test;

class DeliveryTest {

  private static final List<Row> TWO =
      List.of(new ContractInsurer("C-1", "99\"01"), new ContractInsurer("C;2", "9902"));

  @Test
  void aPlainFileQuotesOnlyWhereItMust() {
    assertThat(text(Dialect.PLAIN)).isEqualTo("contract_id,uzovi\nC-1,\"99\"\"01\"\nC;2,9902\n");
  }

  @Test
  void aSpreadsheetHasAMarkSemicolonsAndQuotesOnEveryThirdRecord() {
    assertThat(text(Dialect.SPREADSHEET))
        .isEqualTo("\uFEFF\"contract_id\";\"uzovi\"\r\nC-1;\"99\"\"01\"\r\n\"C;2\";9902\r\n");
  }

  @Test
  void mixedLineEndsAlternateAndTheLastRecordHasNone() {
    assertThat(text(Dialect.MIXED)).isEqualTo("contract_id,uzovi\nC-1,\"99\"\"01\"\r\nC;2,9902");
  }

  @Test
  void theListOfADeliveryIsWrittenInOneFixedForm() {
    InboxFile labels = new InboxFile("a.csv", Feed.CONTRACT_INSURERS, Dialect.PLAIN, true, TWO);
    InboxFile silent = new InboxFile("b.csv", Feed.CONTRACT_INSURERS, Dialect.PLAIN, false, TWO);

    String json =
        new String(
            new Delivery("d", "2026-11-20T18:00:00+01:00", List.of(labels, silent)).json(), UTF_8);

    assertThat(json)
        .isEqualTo(
            """
            {
              "format": 1,
              "delivery": "d",
              "created": "2026-11-20T18:00:00+01:00",
              "files": [
                {"name": "a.csv", "feed": "contract-insurers", "format": "csv", "sha256": "SHA", "records": 2},
                {"name": "b.csv", "feed": "contract-insurers", "format": "csv", "sha256": "SHA"}
              ]
            }
            """
                .replace(
                    "SHA", "61373a76bcccf786722ebf01dc1aa660d461c5c8df5d716a176c61c88cf92fc8"));
  }

  @Test
  void theTotalIsDebitsMinusCredits() {
    assertThat(declared(row("12.50", "D"), row("2.5", "C"), row("1", "D")).claimedCents())
        .hasValue(1_100);
  }

  @Test
  void anAmountThatCannotBeReadLeavesTheTotalOut() {
    assertThat(declared(row("12.50", "D"), row("-1.00", "D")).claimedCents()).isEmpty();
    assertThat(declared(row("12.50", "X")).claimedCents()).isEmpty();
    assertThat(declared(() -> row("12.50", "D").csv().subList(0, 19)).claimedCents()).isEmpty();
  }

  private static String text(Dialect dialect) {
    InboxFile file = new InboxFile("a.csv", Feed.CONTRACT_INSURERS, dialect, true, TWO);
    return new String(file.bytes(), UTF_8);
  }

  private static InboxFile declared(Row... rows) {
    return new InboxFile("d.csv", Feed.DECLARATIONS, Dialect.PLAIN, true, List.of(rows));
  }

  private static Row row(String claimed, String direction) {
    List<String> columns = Feed.DECLARATIONS.columns();
    List<String> fields = new ArrayList<>(Collections.nCopies(columns.size(), ""));
    fields.set(columns.indexOf("claimed_amount"), claimed);
    fields.set(columns.indexOf("direction"), direction);
    return () -> fields;
  }
}
