package nl.plafondwacht.ei.message;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.plafondwacht.ei.layout.Elements;
import nl.plafondwacht.ei.layout.Field;
import nl.plafondwacht.ei.layout.RecordLayout;
import nl.plafondwacht.ei.record.RecordWindow;
import nl.plafondwacht.ei.record.ReturnCode;
import org.jspecify.annotations.Nullable;

/** The amounts of a record, each with its debit or credit, and the two that must agree. */
final class AmountCheck {
  /**
   * An amount and what follows it. Where the source says that the direction depends, both may be
   * left open, as in the parts of a preparation.
   */
  private record Signed(Field amount, Field sign) {
    boolean mayBeOpen() {
      return sign.isConditional();
    }
  }

  private final List<Signed> amounts = new ArrayList<>();
  private final @Nullable Signed calculated;
  private final @Nullable Signed claimed;
  private final @Nullable Signed granted;
  private final @Nullable Field ownSign;

  AmountCheck(RecordLayout type) {
    calculated = signed(type, Elements.CALCULATED);
    claimed = signed(type, Elements.CLAIMED);
    signed(type, Elements.INSURER_CALCULATED);
    granted = signed(type, Elements.GRANTED);
    ownSign = amounts.isEmpty() ? type.ownSign().orElse(null) : null;
  }

  private @Nullable Signed signed(RecordLayout type, List<String> elements) {
    Field amount = type.find(elements).orElse(null);
    Field sign = amount == null ? null : type.signOf(amount).orElse(null);
    if (amount == null || sign == null) {
      return null;
    }
    Signed both = new Signed(amount, sign);
    amounts.add(both);
    return both;
  }

  /** The amounts that are judged here. */
  Stream<Field> fields() {
    return amounts.stream().map(Signed::amount);
  }

  void check(RecordWindow window, RecordFindings findings) throws IOException {
    for (Signed one : amounts) {
      check(one, window, findings);
    }
    if (ownSign != null && !isDirection(window.first(ownSign))) {
      findings.wrong(ownSign, "D or C", ReturnCode.DIRECTION);
    }
    agree(calculated, window, findings);
    if (granted != null && !window.isEmpty(granted.amount())) {
      agree(granted, window, findings);
    }
  }

  /** An amount goes the way of the claimed one. */
  private void agree(@Nullable Signed amount, RecordWindow window, RecordFindings findings)
      throws IOException {
    if (amount != null && claimed != null) {
      byte one = window.first(amount.sign());
      byte other = window.first(claimed.sign());
      if (isDirection(one) && isDirection(other) && one != other) {
        findings.wrong(amount.sign(), "that of the claimed amount", ReturnCode.MIXED_DIRECTION);
      }
    }
  }

  /** Whether the record takes back another. */
  boolean isCredit(RecordWindow window) {
    Field sign = claimed == null ? ownSign : claimed.sign();
    return sign != null && window.first(sign) == 'C';
  }

  private static void check(Signed one, RecordWindow window, RecordFindings findings)
      throws IOException {
    long cents = window.digits(one.amount());
    boolean isOpen = one.mayBeOpen() && window.isEmpty(one.amount());
    if (cents < 0 && !isOpen) {
      findings.wrong(one.amount(), "an amount in cents", FieldCodes.of(one.amount()));
    }
    byte direction = window.first(one.sign());
    if (!isDirection(direction) && !(direction == ' ' && isOpen)) {
      findings.wrong(one.sign(), "D or C", ReturnCode.DIRECTION);
    }
  }

  private static boolean isDirection(byte sign) {
    return sign == 'D' || sign == 'C';
  }
}
