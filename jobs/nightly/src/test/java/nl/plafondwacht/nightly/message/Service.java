package nl.plafondwacht.nightly.message;

import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.ei.declaration.EiLine;
import org.jspecify.annotations.Nullable;

/**
 * A service in a message: ten units of five minutes of home care on 5 January 2026 for 100.00, with
 * changes.
 */
public final class Service {
  public static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  private final String reference;
  private String bsn = Messages.bsn(1);
  private @Nullable String corrects;
  private LocalDate end = DAY;
  private String code = "1000";
  private long cents = 100_00;
  private @Nullable Long granted;
  private List<String> codes = List.of();

  private Service(String reference) {
    this.reference = reference;
  }

  public static Service of(String reference) {
    return new Service(reference);
  }

  public Service bsn(String other) {
    bsn = other;
    return this;
  }

  /** Takes back so much of a line. */
  public Service credit(String line, long amount) {
    corrects = line;
    cents = amount;
    return this;
  }

  public Service cents(long amount) {
    cents = amount;
    return this;
  }

  public Service until(LocalDate day) {
    end = day;
    return this;
  }

  /** No code at all is what the reader refuses a record for. */
  public Service code(String other) {
    code = other;
    return this;
  }

  /** What the insurer answers in a return. */
  public Service granted(long amount, String... returnCodes) {
    granted = amount;
    codes = List.of(returnCodes);
    return this;
  }

  String bsn() {
    return bsn;
  }

  EiLine line() {
    return new EiLine(
        new EiLine.Place(0, 0),
        reference,
        corrects,
        "9001",
        bsn,
        Messages.PROVIDER,
        Messages.PROVIDER,
        null,
        "065",
        code,
        DAY,
        end,
        10_00L,
        "07",
        10_00L,
        cents,
        corrects != null,
        granted,
        granted,
        codes,
        null,
        granted != null,
        false);
  }
}
