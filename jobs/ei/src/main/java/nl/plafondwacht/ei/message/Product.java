package nl.plafondwacht.ei.message;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import nl.plafondwacht.ei.layout.Field;
import nl.plafondwacht.ei.layout.Layout;
import nl.plafondwacht.ei.layout.RecordLayout;
import nl.plafondwacht.ei.record.RecordWindow;
import nl.plafondwacht.ei.record.ReturnCode;
import org.jspecify.annotations.Nullable;

/** A product (04) and the amounts (06) and activities (16) that hang on it. */
final class Product {
  /** Of 06 and 16, and the same in the 04 above: list, code, begin and number of the product. */
  private static final List<List<String>> KEYS =
      List.of(List.of("COD692", "COD367"), List.of("COD695"), List.of("DAT001"), List.of("NUM123"));

  private final boolean hasAmountRecords;
  private final @Nullable RecordLayout[] types = new RecordLayout[100];
  private final byte[] product;
  private final RecordFindings findings;
  private boolean isRefused;
  private boolean isOpen;
  private long record;
  private long detail;
  private long amounts;

  Product(Layout layout, RecordFindings findings) {
    hasAmountRecords = layout.hasAmountRecords();
    for (RecordLayout type : layout.records()) {
      types[Integer.parseInt(type.code())] = type;
    }
    product = new byte[layout.length()];
    this.findings = findings;
  }

  /** A record that was checked: refused when the product above it is. */
  void member(int code, RecordWindow window, long index, long number) throws IOException {
    if (!hasAmountRecords) {
      return;
    }
    if (code == RecordOrder.SERVICE) {
      System.arraycopy(window.bytes(), window.offset(), product, 0, product.length);
      isOpen = true;
      isRefused = findings.isRefused();
      record = index;
      detail = number;
      amounts = 0;
      return;
    }
    if (code == RecordOrder.AMOUNT) {
      amounts++;
    }
    if (isRefused) {
      findings.refuse(
          "record", "a product (04) that is right", "refused", ReturnCode.NEIGHBOUR_REFUSED);
    }
    keys(types[code], window);
  }

  private void keys(@Nullable RecordLayout type, RecordWindow window) throws IOException {
    RecordLayout above = types[RecordOrder.SERVICE];
    RecordWindow of = new RecordWindow(product, 0);
    for (List<String> key : KEYS) {
      Field own = type == null ? null : type.find(key).orElse(null);
      Field there = above == null ? null : above.find(key).orElse(null);
      if (own != null && there != null && !isSame(own, window, there, of)) {
        findings.wrong(own, "that of the product (04) above", FieldCodes.of(own));
      }
    }
  }

  private static boolean isSame(Field one, RecordWindow in, Field other, RecordWindow of) {
    int from = in.offset() + one.offset();
    int to = of.offset() + other.offset();
    return Arrays.equals(
        in.bytes(), from, from + one.length(), of.bytes(), to, to + other.length());
  }

  /** Nothing more hangs on the product. */
  void end() throws IOException {
    if (isOpen && amounts == 0) {
      findings.odd(
          record, detail, "an amount (06) of the product", "none", ReturnCode.RECORD_ORDER);
    }
    isOpen = false;
  }
}
